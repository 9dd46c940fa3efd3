package org.hotrai.html;

import java.util.Set;

/** Chooses the characters by which a text is drawn, where a viewer does not shape its letters. */
@FunctionalInterface
public interface Lettering {
  /** The family of the fonts that draw the characters. */
  String FAMILY = "Letters";

  /** Text as it is, for viewers that shape letters and break lines in every script. */
  Lettering PLAIN = text -> new Drawn(text, Set.of());

  /** How a whole block's text, or a title, is drawn. */
  Drawn of(String text);

  /** The text that is drawn by these characters. */
  default String textOf(String drawn) {
    return drawn;
  }

  /**
   * Style rules that hold the fonts for all that was drawn so far.
   *
   * @param slanted whether italics are among it
   */
  default String fonts(boolean slanted) {
    return "";
  }

  /**
   * A text to draw.
   *
   * @param text as long as what it stands for, in UTF-16, so that offsets are the same
   * @param breaks offsets at which a line may end besides where it may anyway
   */
  record Drawn(String text, Set<Integer> breaks) {
    public Drawn {
      breaks = Set.copyOf(breaks);
    }
  }
}
