package org.hotrai.annotation;

/**
 * A passage, told by its words rather than by its place, so that it is found again after the page
 * has been extracted anew.
 *
 * @param quote the exact words, of one block
 * @param before up to 32 characters that stand before them in the block
 * @param after up to 32 characters that stand behind them
 */
public record Anchor(String quote, String before, String after) {}
