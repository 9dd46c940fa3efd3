package org.hotrai.entity.model;

import java.util.List;

/**
 * A kind of observation at a token, and which tokens around it speaks for: their places counted
 * from its own. Those that a word tells by itself come first.
 */
enum Template {
  WORD(0, 0, -2, 2),
  /** The first two characters of a longer word. */
  PREFIX(1, 3, -1, 1),
  /** The last two characters of a longer word. */
  SUFFIX(2, 4, -1, 1),
  /** Script, case and length of the word, and the white space around it. */
  SHAPE(3, 5, -2, 2),
  /** The word and the next one. */
  WORD_PAIR(4, 1, -1, 2),
  /** The word between its neighbours. */
  WORD_TRIPLE(5, 2, -1, 1),
  /** The candidate of a rule that the word belongs to, and where in it the word stands. */
  RULE(6, 6, -1, 1);

  /** How many templates there are. */
  static final int COUNT = values().length;

  /** How many of them a word tells by itself. */
  static final int OF_THE_WORD = 4;

  private static final List<Template> ALL = List.of(values());

  private final int place;
  private final int number;
  private final int first;
  private final int last;

  Template(int place, int number, int first, int last) {
    this.place = place;
    this.number = number;
    this.first = first;
    this.last = last;
  }

  /** The template at that place in their order. */
  static Template at(int place) {
    return ALL.get(place);
  }

  /** Its place in the order of the templates. */
  int place() {
    return place;
  }

  /** What tells its hashes from those of the others; models know it. */
  int number() {
    return number;
  }

  /** Distance of the first token that it speaks for. */
  int first() {
    return first;
  }

  /** How many tokens it speaks for, one behind another. */
  int width() {
    return last - first + 1;
  }
}
