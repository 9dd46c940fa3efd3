/** Choosing the encoding that a saved page is read in. */
@NullMarked
package org.hotrai.ui.encoding;

import org.jspecify.annotations.NullMarked;
