package org.hotrai.text.date;

import org.jspecify.annotations.Nullable;

/**
 * A date as it stands in a text, without the words before it (วันที่, ปี, เดือน, names of
 * weekdays).
 *
 * @param start UTF-16 index of its first character
 * @param end index behind its last
 * @param value null where it depends on a day or year that the text does not say
 */
public record FoundDate(int start, int end, @Nullable DateValue value) {}
