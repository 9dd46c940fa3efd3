package org.hotrai.article;

/**
 * A stretch of an article's text that may run over several blocks.
 *
 * @param firstBlock index of the block that it begins in
 * @param start UTF-16 index in that block's text
 * @param lastBlock index of the block that it ends in
 * @param end index in that block's text, behind the last character
 */
public record Passage(int firstBlock, int start, int lastBlock, int end) {}
