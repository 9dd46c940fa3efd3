package org.hotrai.entity.join;

import org.hotrai.article.EntityType;
import org.hotrai.entity.text.Candidate;

/**
 * A mention with its names.
 *
 * @param name the one that its finder gave it, or that the article gives to a short form
 * @param text its characters
 * @param bare the same without titles
 * @param key what all mentions of its name share, whatever way it is spelt
 */
record Named(Candidate mention, String name, String text, String bare, String key) {
  EntityType type() {
    return mention.type();
  }

  boolean isThai() {
    return text.charAt(0) >= 'ก';
  }
}
