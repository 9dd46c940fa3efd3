/** Importing saved pages, and the list of what became of each. */
@NullMarked
package org.hotrai.ui.imports;

import org.jspecify.annotations.NullMarked;
