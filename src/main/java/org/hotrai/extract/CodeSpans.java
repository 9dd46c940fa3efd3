package org.hotrai.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.text.Span;

/** Code in a line of Markdown: between two runs of equally many backticks. */
final class CodeSpans {
  private static final char TICK = '`';

  private CodeSpans() {}

  /** Those of the line with their backticks, in their order, in time that grows with the line. */
  static List<Span> in(String line) {
    List<Span> runs = runs(line);
    List<Integer> next = next(runs);
    List<Span> code = new ArrayList<>(0);
    int run = 0;
    while (run < runs.size()) {
      int close = next.get(run);
      if (close > run) {
        code.add(new Span(runs.get(run).start(), runs.get(close).end()));
      }
      run = close + 1;
    }
    return code;
  }

  private static List<Span> runs(String line) {
    List<Span> runs = new ArrayList<>(0);
    int start = line.indexOf(TICK);
    while (start >= 0) {
      int end = start;
      while (end < line.length() && line.charAt(end) == TICK) {
        end++;
      }
      runs.add(new Span(start, end));
      start = line.indexOf(TICK, end);
    }
    return runs;
  }

  /** For each run the next of its length; itself if there is none. */
  private static List<Integer> next(List<Span> runs) {
    List<Integer> next = new ArrayList<>(runs.size());
    Map<Integer, Integer> last = new HashMap<>();
    for (int run = runs.size() - 1; run >= 0; run--) {
      int length = runs.get(run).end() - runs.get(run).start();
      next.add(last.getOrDefault(length, run));
      last.put(length, run);
    }
    Collections.reverse(next);
    return next;
  }
}
