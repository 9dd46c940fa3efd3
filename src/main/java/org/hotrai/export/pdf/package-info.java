/**
 * Articles as PDF, right to the last tone mark, with text that is copied out as it went in. The
 * only user of PDFBox. Below it: {@code glyph} shapes and embeds, {@code line} breaks lines, {@code
 * page} fills pages.
 */
@NullMarked
package org.hotrai.export.pdf;

import org.jspecify.annotations.NullMarked;
