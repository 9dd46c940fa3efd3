/** Styled text to lines that fit a width. */
@NullMarked
package org.hotrai.export.pdf.line;

import org.jspecify.annotations.NullMarked;
