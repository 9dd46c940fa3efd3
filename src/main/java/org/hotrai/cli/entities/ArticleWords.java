package org.hotrai.cli.entities;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.archive.Archive;
import org.hotrai.archive.entities.Corrections;
import org.hotrai.article.Block;
import org.hotrai.article.Passage;
import org.hotrai.article.StoredArticle;
import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.Stop;
import org.hotrai.correction.EntityName;
import org.hotrai.correction.Place;
import org.hotrai.message.Message;
import org.hotrai.text.Clusters;
import org.hotrai.text.StoredText;

/** Finds the words of an article that a user quotes. */
final class ArticleWords {
  private ArticleWords() {}

  /**
   * Every mention that is exactly these words.
   *
   * @throws Stop where none is
   */
  static List<Place> mentions(Archive archive, long article, String quoted) {
    String words = StoredText.line(quoted);
    archive.library().require(article);
    StoredArticle stored = archive.library().read(article);
    List<Place> places =
        stored.mentions().stream()
            .filter(mention -> mention.text().equals(words))
            .map(mention -> Corrections.place(stored, mention))
            .toList();
    if (places.isEmpty()) {
      throw new Stop(
          ExitStatus.USAGE, Message.of("cli.entities.no-mention", quoted, String.valueOf(article)));
    }
    return places;
  }

  /**
   * Everywhere where they stand as they are quoted, but within a longer mention of that entity,
   * such as a surname in the full name: they say nothing new there.
   *
   * @throws Stop where they stand nowhere else
   */
  static List<Place> places(Archive archive, long article, String quoted, EntityName entity) {
    String words = StoredText.line(quoted);
    archive.library().require(article);
    StoredArticle stored = archive.library().read(article);
    List<Place> places = new ArrayList<>();
    boolean within = false;
    List<Block> blocks = stored.article().blocks();
    for (int block = 0; block < blocks.size() && !words.isEmpty(); block++) {
      String text = blocks.get(block).text();
      int start = text.indexOf(words);
      while (start >= 0) {
        int end = start + words.length();
        if (Clusters.isBoundary(text, start) && Clusters.isBoundary(text, end)) {
          Passage passage = new Passage(block, start, block, end);
          if (isInsideLonger(stored, passage, entity)) {
            within = true;
          } else {
            places.add(Corrections.place(stored, passage));
          }
        }
        start = text.indexOf(words, end);
      }
    }
    if (places.isEmpty()) {
      throw new Stop(
          ExitStatus.USAGE,
          within
              ? Message.of(
                  "cli.entities.words-within", quoted, String.valueOf(article), entity.name())
              : Message.of("cli.entities.words-missing", quoted, String.valueOf(article)));
    }
    return places;
  }

  private static boolean isInsideLonger(StoredArticle stored, Passage words, EntityName entity) {
    return stored.mentions().stream()
        .filter(mention -> mention.block() == words.firstBlock())
        .filter(mention -> mention.start() <= words.start() && mention.end() >= words.end())
        .filter(mention -> mention.end() - mention.start() > words.end() - words.start())
        .anyMatch(
            mention -> new EntityName(mention.type(), mention.entity()).key().equals(entity.key()));
  }
}
