package org.hotrai.entity.text;

import java.util.List;

/** What finders find in texts, as tests compare it. */
public final class Found {
  private Found() {}

  /** Each find as {@code KIND written = name}. */
  public static List<String> by(Finder finder, String text) {
    return in(finder.find(new BlockText(0, text)), text);
  }

  public static List<String> in(List<Candidate> found, String text) {
    return found.stream()
        .map(each -> each.type() + " " + each.span().of(text) + " = " + each.name())
        .toList();
  }
}
