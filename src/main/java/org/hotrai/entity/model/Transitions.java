package org.hotrai.entity.model;

/** Which labels may stand one behind another, and which such pairs share a weight. */
final class Transitions {
  /** Outside counts as a kind here. */
  private static final int KINDS = 1 + Tags.KINDS;

  private static final int BETWEEN = KINDS * KINDS;

  /** How many weights there are. */
  static final int WEIGHTS = BETWEEN + 4 * Tags.KINDS;

  /** No weight: the labels may not stand so. */
  static final int NONE = -1;

  private Transitions() {}

  /** Index of the weight of a label behind another one, or {@link #NONE}. */
  static int weight(int before, int after) {
    boolean begins = mayBegin(after);
    if (mayEnd(before) != begins) {
      return NONE;
    }
    if (begins) {
      return between(kind(before), kind(after));
    }
    boolean sameKind = Tags.kind(before) == Tags.kind(after);
    return sameKind ? inside(Tags.kind(before), Tags.position(before), Tags.position(after)) : NONE;
  }

  /** Index of the weight from a kind to the next, where 0 is outside and 1 the first kind. */
  static int between(int before, int after) {
    return before * KINDS + after;
  }

  /** Index of the weight from the first or an inner token to an inner or the last one. */
  static int inside(int kind, int before, int after) {
    int inner = before == Tags.INNER ? 2 : 0;
    int last = after == Tags.LAST ? 1 : 0;
    return BETWEEN + 4 * kind + inner + last;
  }

  /** Whether a text may begin with that label. */
  static boolean mayBegin(int tag) {
    return tag == Tags.OUTSIDE
        || Tags.position(tag) == Tags.FIRST
        || Tags.position(tag) == Tags.ONLY;
  }

  /** Whether a text may end with that label. */
  static boolean mayEnd(int tag) {
    return tag == Tags.OUTSIDE
        || Tags.position(tag) == Tags.LAST
        || Tags.position(tag) == Tags.ONLY;
  }

  private static int kind(int tag) {
    return tag == Tags.OUTSIDE ? 0 : 1 + Tags.kind(tag);
  }
}
