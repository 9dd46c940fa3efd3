package org.hotrai.export.pdf.book;

import org.hotrai.text.Span;

/**
 * A passage that the reader highlighted.
 *
 * @param block index of the block that it stands in
 * @param span in that block's text
 * @param note the reader's words on it, may be empty
 */
public record Remark(int block, Span span, String note) {}
