package org.hotrai.text.money;

/**
 * Money as it stands in a text.
 *
 * @param start UTF-16 index of its first character
 * @param end index behind its last
 */
public record FoundMoney(int start, int end, Money value) {}
