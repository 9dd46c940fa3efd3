package org.hotrai.extract.content;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the boxes are called that hold the running text of an article, where a program that builds
 * pages calls all its boxes widgets.
 */
final class TextBoxes {
  /** So much running text tells that boxes of such a name hold text. */
  private static final int TEXT = 120;

  private static final int LONGEST_NAME = 400;
  private static final String WIDGET = "widget";

  /** Programs that build pages of boxes number them. */
  private static final Pattern NUMBERED = Pattern.compile("\\S*\\d\\S*\\s*");

  private final Set<String> names = new HashSet<>();

  void add(Element article, Measures measures) {
    for (Element box : article.getAllElements()) {
      if (measures.of(box).prose() >= TEXT && box.className().contains(WIDGET)) {
        names.add(name(box));
      }
    }
  }

  /** Whether boxes of text are called as that one is. */
  boolean areCalled(Element box) {
    return !names.isEmpty() && names.contains(name(box));
  }

  private static String name(Element box) {
    String name = box.className();
    return name.length() > LONGEST_NAME ? "" : NUMBERED.matcher(name).replaceAll("").strip();
  }
}
