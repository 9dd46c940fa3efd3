package org.hotrai.correction;

import org.hotrai.annotation.Anchor;

/**
 * Words of an article that a person pointed at. They are told by themselves and by those around
 * them, so that they are found again in another extraction or version of it.
 *
 * @param article its id; {@link #ELSEWHERE} for an article that this archive does not have yet
 */
public record Place(long article, Anchor anchor) {
  /** No article of this archive. */
  public static final long ELSEWHERE = 0;
}
