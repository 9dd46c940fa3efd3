package org.hotrai.entity.model;

import java.util.List;
import org.hotrai.article.EntityType;

/**
 * The labels of tokens: outside of every mention, or for each kind the first, an inner, the last or
 * the only token of a mention.
 */
final class Tags {
  /** The kinds that the model knows, in the order of its labels. */
  static final List<EntityType> TYPES =
      List.of(
          EntityType.PERSON,
          EntityType.ORGANISATION,
          EntityType.PLACE,
          EntityType.DATE,
          EntityType.LAW);

  static final int OUTSIDE = 0;

  static final int FIRST = 0;
  static final int INNER = 1;
  static final int LAST = 2;
  static final int ONLY = 3;

  /** How many kinds there are. */
  static final int KINDS = 5;

  /** How many labels there are. */
  static final int COUNT = 1 + 4 * KINDS;

  private Tags() {}

  /** The label of a token of that kind at that position. */
  static int of(int kind, int position) {
    return 1 + 4 * kind + position;
  }

  /** Where in its mention a token of that label stands, which is not {@link #OUTSIDE}. */
  static int position(int tag) {
    return (tag - 1) & 3;
  }

  /** Index of the kind of a label that is not {@link #OUTSIDE}. */
  static int kind(int tag) {
    return (tag - 1) >> 2;
  }

  /** The position of a token that is the first of its mention, the last, both or none. */
  static int position(boolean first, boolean last) {
    if (first) {
      return last ? ONLY : FIRST;
    }
    return last ? LAST : INNER;
  }
}
