package org.hotrai.html;

import org.hotrai.article.EntityType;

/**
 * A stretch of a block's text that is set apart. Overlays may overlap.
 *
 * @param block index of the block, or {@link #TITLE}
 * @param start UTF-16 index in the block's text
 * @param end index behind the last character; neither cuts a cluster
 * @param key tells which overlays belong together, such as all mentions of one entity
 * @param hint words shown while the pointer rests on it, may be empty
 */
public record Overlay(int block, int start, int end, Kind kind, String key, String hint) {
  /** In the place of a block: the overlay lies on the article's title. */
  public static final int TITLE = -1;

  /** What a stretch is. The order is the one of nesting, the innermost last. */
  public enum Kind {
    HIGHLIGHT("highlight"),
    PERSON("mention person"),
    ORGANISATION("mention organisation"),
    PLACE("mention place"),
    DATE("mention date"),
    LAW("mention law"),
    EVENT("mention event"),
    MONEY("mention money"),
    SELECTED("selected"),
    HIT("hit"),
    FOUND("found"),
    CURRENT("current");

    private final String styleClasses;

    Kind(String styleClasses) {
      this.styleClasses = styleClasses;
    }

    /** The mention of an entity of that type. */
    public static Kind of(EntityType type) {
      return switch (type) {
        case PERSON -> PERSON;
        case ORGANISATION -> ORGANISATION;
        case PLACE -> PLACE;
        case DATE -> DATE;
        case LAW -> LAW;
        case EVENT -> EVENT;
        case MONEY -> MONEY;
      };
    }

    /** The classes in the style sheet, parted by spaces. */
    String styleClasses() {
      return styleClasses;
    }
  }
}
