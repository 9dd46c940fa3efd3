/** Citations of articles for other programs, by the clipboard. */
@NullMarked
package org.hotrai.ui.citation;

import org.jspecify.annotations.NullMarked;
