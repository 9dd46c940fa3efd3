package org.hotrai.entity;

import java.util.List;
import org.hotrai.article.Mention;

/** What an article of one block means by a name, as tests compare it. */
final class Joined {
  private static final Recogniser RECOGNISER = SharedRecogniser.get();

  private Joined() {}

  /** The words in the text that mean the entity of that chief name, in their order. */
  static List<String> in(String text, String name) {
    return RECOGNISER.recognise(List.of(text), null).mentions().stream()
        .filter(mention -> mention.entity().equals(name))
        .map(Mention::text)
        .toList();
  }
}
