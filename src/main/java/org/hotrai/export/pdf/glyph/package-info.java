/** Characters to placed glyphs, and the fonts that a PDF file holds of them. */
@NullMarked
package org.hotrai.export.pdf.glyph;

import org.jspecify.annotations.NullMarked;
