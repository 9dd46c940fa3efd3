package org.hotrai.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.article.EntityKey;
import org.hotrai.article.Mention;
import org.hotrai.article.StoredArticle;
import org.hotrai.text.SearchFold;

/** Writes a table with a row for each entity of each article, in the order of the text. */
public final class EntityTable {
  private EntityTable() {}

  /** Writes the entities of all articles; the target stays open. */
  public static void write(Iterator<StoredArticle> articles, OutputStream target)
      throws IOException {
    Csv csv =
        new Csv(target, "article", "title", "type", "entity", "mentions", "firstWritten", "value");
    while (articles.hasNext()) {
      StoredArticle stored = articles.next();
      for (List<Mention> mentions : byEntity(stored)) {
        Mention first = mentions.getFirst();
        csv.row(
            String.valueOf(stored.id()),
            stored.article().title(),
            first.type().name(),
            first.entity(),
            String.valueOf(mentions.size()),
            first.text(),
            first.value());
      }
    }
  }

  private static Iterable<List<Mention>> byEntity(StoredArticle stored) {
    Map<EntityKey, List<Mention>> mentions = new LinkedHashMap<>();
    for (Mention mention : stored.mentions()) {
      EntityKey entity = new EntityKey(mention.type(), SearchFold.fold(mention.entity()));
      mentions.computeIfAbsent(entity, first -> new ArrayList<>()).add(mention);
    }
    return mentions.values();
  }
}
