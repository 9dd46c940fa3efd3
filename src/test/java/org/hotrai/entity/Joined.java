package org.hotrai.entity;

import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;

/** What an article of one block means by its names, as tests compare it. */
final class Joined {
  private static final Recogniser RECOGNISER = SharedRecogniser.get();

  private Joined() {}

  /** All that the text mentions, in its order. */
  static List<Mention> mentions(String text) {
    return RECOGNISER.recognise(List.of(text), null).mentions();
  }

  /** The words in the text that mean the entity of that chief name, in their order. */
  static List<String> in(String text, String name) {
    return mentions(text).stream()
        .filter(mention -> mention.entity().equals(name))
        .map(Mention::text)
        .toList();
  }

  /** What the last mention is called that is written so; empty if none is. */
  static String meant(String written, String text) {
    return mentions(text).stream()
        .filter(mention -> mention.text().equals(written))
        .map(Mention::entity)
        .reduce("", (first, last) -> last);
  }

  /** The words in the text that mention something of that kind. */
  static List<String> written(EntityType type, String text) {
    return mentions(text).stream()
        .filter(mention -> mention.type() == type)
        .map(Mention::text)
        .toList();
  }
}
