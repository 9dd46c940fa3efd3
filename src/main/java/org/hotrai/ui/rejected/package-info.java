/** Saved pages in which no article was found: their list, their text, and what becomes of them. */
@NullMarked
package org.hotrai.ui.rejected;

import org.jspecify.annotations.NullMarked;
