/**
 * Articles as PDF, right to the last tone mark, with text that is copied out as it went in. The
 * only user of PDFBox. Below it, from the bottom: {@code glyph} shapes and embeds, {@code line}
 * breaks lines, {@code page} fills pages with slices, {@code structure} says what they are; {@code
 * style} tells how each kind of text looks; {@code flow}, {@code table}, {@code picture} and {@code
 * part} make slices.
 */
@NullMarked
package org.hotrai.export.pdf;

import org.jspecify.annotations.NullMarked;
