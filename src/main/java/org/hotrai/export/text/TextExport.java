package org.hotrai.export.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.EvenRows;
import org.hotrai.article.StoredArticle;
import org.hotrai.message.Messages;
import org.hotrai.text.date.DateWords;

/** Writes articles as plain text: title, where it comes from, the blocks' texts. */
public final class TextExport {
  private static final String BETWEEN = "\n\n* * *\n\n";

  private final Messages words;

  /** Dates are written in those words. */
  public TextExport(Messages words) {
    this.words = words;
  }

  /** Writes all articles in UTF-8; the target stays open. */
  public void write(Iterator<StoredArticle> articles, OutputStream target) throws IOException {
    boolean first = true;
    while (articles.hasNext()) {
      String text = (first ? "" : BETWEEN) + of(articles.next().article());
      target.write(text.getBytes(StandardCharsets.UTF_8));
      first = false;
    }
  }

  private String of(Article article) {
    List<String> head = new ArrayList<>();
    head.add(article.title());
    if (!article.byline().isEmpty()) {
      head.add(String.join(", ", article.byline()));
    }
    if (article.siteName() != null) {
      head.add(article.siteName());
    }
    if (article.published() != null) {
      head.add(DateWords.bothEras(article.published(), words.locale()));
    }
    if (article.sourceUrl() != null) {
      head.add(article.sourceUrl());
    }
    return String.join("\n", head) + "\n\n" + text(article) + "\n";
  }

  /** The blocks' texts, parted by empty lines. */
  public static String text(Article article) {
    return article.blocks().stream()
        .map(TextExport::text)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** In a text for readers each row of a table keeps its columns. */
  private static String text(Block block) {
    if (!(block instanceof Block.Table table)) {
      return block.text();
    }
    String caption = table.caption().isEmpty() ? "" : table.caption().text() + "\n";
    return caption
        + EvenRows.of(table, cell -> cell.content().text()).stream()
            .map(row -> String.join("\t", row))
            .collect(Collectors.joining("\n"));
  }
}
