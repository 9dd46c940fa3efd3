package org.hotrai.extract.link;

/**
 * A URL that stands in a text as plain characters.
 *
 * @param start UTF-16 index of its first character
 * @param end index behind its last
 * @param target absolute; what was written, with a scheme in front where there was none
 */
public record PlainUrl(int start, int end, String target) {}
