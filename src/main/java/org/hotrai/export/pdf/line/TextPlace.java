package org.hotrai.export.pdf.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters of an article.
 *
 * @param block index of their block, from 0
 * @param start UTF-16 index in that block's text
 * @param end index behind the last of them
 */
public record TextPlace(int block, int start, int end) {
  /** The beginning of a block's text. */
  public static TextPlace in(int block) {
    return new TextPlace(block, 0, 0);
  }

  /** So many characters further on. */
  public TextPlace plus(int characters) {
    return new TextPlace(block, start + characters, end + characters);
  }

  /** Whether one of the characters from that index up to the other is among these. */
  public boolean overlaps(int from, int to) {
    return from < end && start < to;
  }

  /** The lines of a text that begins here, each with its own place. */
  public List<Line> on(List<Line> lines, String text) {
    List<Line> placed = new ArrayList<>();
    int at = 0;
    for (Line line : lines) {
      int next = at + line.length();
      placed.add(line.at(new TextPlace(block, start + at, start + next)));
      at = next < text.length() && text.charAt(next) == '\n' ? next + 1 : next;
    }
    return placed;
  }
}
