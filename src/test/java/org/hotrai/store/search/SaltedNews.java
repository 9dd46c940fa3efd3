package org.hotrai.store.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.hotrai.article.Article;
import org.hotrai.store.Pages;
import org.hotrai.text.Span;
import org.hotrai.text.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * As many different articles as are wanted, made of some thousand real ones: in each repetition one
 * word in twenty is another one, so that no two are the same and words come in other company.
 */
final class SaltedNews {
  private static final int ONE_IN = 20;

  private final List<News> all = new ArrayList<>();
  private final List<String> vocabulary = new ArrayList<>();

  /** A news item as it was read. */
  private record News(String url, String date, String title, List<String> paragraphs) {}

  /**
   * Reads news.
   *
   * @param file lines of JSON, compressed with gzip: url, date, title, paragraphs
   */
  SaltedNews(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (var zipped = new GZIPInputStream(Files.newInputStream(file));
        var lines = new BufferedReader(new InputStreamReader(zipped, StandardCharsets.UTF_8))) {
      lines.lines().map(mapper::readTree).map(SaltedNews::news).forEach(all::add);
    }
    for (News news : all) {
      Words.of(news.title()).forEach(word -> vocabulary.add(word.of(news.title())));
    }
  }

  private static News news(JsonNode json) {
    List<String> paragraphs = new ArrayList<>();
    json.get("paragraphs").forEach(paragraph -> paragraphs.add(paragraph.asString()));
    return new News(
        json.get("url").asString(),
        json.get("date").asString(),
        json.get("title").asString(),
        paragraphs);
  }

  /** The article of that number, from 0; the same in each run. */
  Article article(int number) {
    News news = all.get(number % all.size());
    int repetition = number / all.size();
    Random random = new Random(number);
    List<String> paragraphs = news.paragraphs();
    if (repetition > 0) {
      paragraphs = paragraphs.stream().map(text -> salted(text, random)).toList();
    }
    return Pages.article(
        news.url() + "?copy=" + repetition,
        repetition == 0 ? news.title() : salted(news.title(), random),
        String.join("\n", paragraphs),
        news.date(),
        null);
  }

  private String salted(String text, Random random) {
    StringBuilder salted = new StringBuilder(text.length() + 64);
    int done = 0;
    for (Span word : Words.of(text)) {
      if (random.nextInt(ONE_IN) == 0) {
        salted.append(text, done, word.start());
        salted.append(vocabulary.get(random.nextInt(vocabulary.size())));
        done = word.end();
      }
    }
    return salted.append(text, done, text.length()).toString();
  }
}
