package org.hotrai.text.date;

import org.jspecify.annotations.Nullable;

/**
 * A date as the grammar reads it.
 *
 * @param end index of the lexeme behind it
 * @param value null if it depends on an unknown day
 */
record Reading(int end, @Nullable DateValue value) {}
