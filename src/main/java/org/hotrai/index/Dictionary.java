package org.hotrai.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The terms of a segment in the order of their UTF-16 units, in groups of {@link #GROUP}; only the
 * first of each group is in memory.
 *
 * @param firsts the first term of each group
 * @param groups where each group begins in the segment, and at the end where the last one ends
 * @param places where the places of each group's first term begin
 */
record Dictionary(String[] firsts, long[] groups, long[] places) {
  /** Terms in a group. */
  static final int GROUP = 32;

  /** Where that term is, if the segment has it. */
  Optional<TermEntry> find(String term, SegmentBytes bytes) {
    int group = groupOf(term);
    if (group < 0) {
      return Optional.empty();
    }
    return group(group, bytes).stream().filter(entry -> entry.text().equals(term)).findFirst();
  }

  /** All terms that begin so, in order. */
  List<TermEntry> beginningWith(String prefix, SegmentBytes bytes) {
    List<TermEntry> found = new ArrayList<>();
    for (int group = Math.max(0, groupOf(prefix)); group < firsts.length; group++) {
      for (TermEntry entry : group(group, bytes)) {
        if (entry.text().startsWith(prefix)) {
          found.add(entry);
        } else if (entry.text().compareTo(prefix) > 0) {
          return found;
        }
      }
    }
    return found;
  }

  /** All terms that are searched and end so, in order. */
  List<TermEntry> endingWith(String suffix, SegmentBytes bytes) {
    List<TermEntry> found = new ArrayList<>();
    for (int group = 0; group < firsts.length; group++) {
      for (TermEntry entry : group(group, bytes)) {
        if (entry.text().endsWith(suffix) && entry.isSearched()) {
          found.add(entry);
        }
      }
    }
    return found;
  }

  /** The last group that begins with that term or one before it; -1 where all are behind it. */
  private int groupOf(String term) {
    int found = Arrays.binarySearch(firsts, term);
    return found >= 0 ? found : -found - 2;
  }

  int size() {
    return firsts.length;
  }

  /** The terms of that group. */
  List<TermEntry> group(int group, SegmentBytes bytes) {
    ByteSource source =
        new ByteSource(
            bytes.read(groups[group], Math.toIntExact(groups[group + 1] - groups[group])));
    List<TermEntry> entries = new ArrayList<>(GROUP);
    long place = places[group];
    String last = "";
    while (!source.isAtEnd()) {
      last = last.substring(0, source.integer()) + source.text();
      long count = source.number();
      int length = source.integer();
      entries.add(new TermEntry(last, count, place, length));
      place += length;
    }
    if (!entries.getFirst().text().equals(firsts[group])) {
      throw new IndexOutOfBoundsException("Another term than " + firsts[group]);
    }
    return entries;
  }

  void write(ByteSink sink) {
    sink.putNumber(firsts.length);
    for (int i = 0; i < firsts.length; i++) {
      sink.putText(firsts[i]);
      sink.putNumber(groups[i]);
      sink.putNumber(places[i]);
    }
    sink.putNumber(groups[firsts.length]);
  }

  static Dictionary read(ByteSource source) {
    int size = source.count();
    Dictionary read = new Dictionary(new String[size], new long[size + 1], new long[size]);
    for (int i = 0; i < size; i++) {
      read.firsts[i] = source.text();
      read.groups[i] = source.number();
      read.places[i] = source.number();
    }
    read.groups[size] = source.number();
    return read;
  }
}
