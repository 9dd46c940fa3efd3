package org.hotrai.index;

import java.util.ArrayList;
import java.util.List;

/** Writes the terms of a segment behind their places. */
final class DictionaryBuilder {
  private final ByteSink entries = new ByteSink();
  private final List<String> firsts = new ArrayList<>();
  private final List<Integer> groups = new ArrayList<>();
  private final List<Long> places = new ArrayList<>();
  private String last = "";
  private int inGroup = Dictionary.GROUP;

  /** Adds the next term. */
  void add(TermEntry term) {
    if (inGroup == Dictionary.GROUP) {
      firsts.add(term.text());
      groups.add(entries.size());
      places.add(term.offset());
      last = "";
      inGroup = 0;
    }
    int shared = shared(last, term.text());
    entries.putNumber(shared);
    entries.putText(term.text().substring(shared));
    entries.putNumber(term.count());
    entries.putNumber(term.length());
    last = term.text();
    inGroup++;
  }

  private static int shared(String one, String other) {
    int shared = 0;
    int most = Math.min(one.length(), other.length());
    while (shared < most && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    // Half a surrogate pair is no text.
    return shared > 0 && Character.isHighSurrogate(one.charAt(shared - 1)) ? shared - 1 : shared;
  }

  ByteSink entries() {
    return entries;
  }

  /** The dictionary, whose entries stand in the segment from there on. */
  Dictionary build(long start) {
    int size = firsts.size();
    long[] begins = new long[size + 1];
    for (int i = 0; i < size; i++) {
      begins[i] = start + groups.get(i);
    }
    begins[size] = start + entries.size();
    return new Dictionary(
        firsts.toArray(String[]::new),
        begins,
        places.stream().mapToLong(Long::longValue).toArray());
  }
}
