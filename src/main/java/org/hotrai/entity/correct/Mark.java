package org.hotrai.entity.correct;

import org.hotrai.annotation.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person said and that stays with an entity whatever becomes of that.
 *
 * @param at id of the correction
 * @param entity the entity that it was said of
 * @param words a name, words of a text, a note, a web address
 * @param yields whether, as words of a text, they mean nothing inside of a longer name
 */
record Mark(long at, Standing entity, String words, boolean yields) {

  /** Words that a person pointed at; of no entity where there is none in them. */
  record Placed(long at, @Nullable Standing entity, Anchor anchor) {}
}
