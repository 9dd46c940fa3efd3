package org.hotrai.export.pdf.line;

/**
 * Where a printed line may end.
 *
 * @param index of the first character behind it
 */
record BreakPoint(int index, Ending ending) {}
