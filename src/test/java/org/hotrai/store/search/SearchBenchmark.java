package org.hotrai.store.search;

import com.google.errorprone.annotations.FormatMethod;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hotrai.archive.Archive;
import org.hotrai.article.ArchiveStats;
import org.hotrai.article.Article;
import org.hotrai.index.IndexedDocument;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.Pages;
import org.hotrai.store.article.ArticleStore;
import org.hotrai.store.content.ContentStore;
import org.hotrai.store.content.Packer;
import org.hotrai.store.index.IndexWriter;
import org.hotrai.store.upkeep.Upkeep;
import org.hotrai.store.version.PreparedArticle;
import org.hotrai.text.Clusters;

/**
 * Measures the full-text index at size, beside SQLite's trigram index over the same articles. What
 * was made is kept in the folder and used again by the next run.
 */
public final class SearchBenchmark {
  private static final int A_LOT = 150;
  private static final int QUERIES = 600;
  private static final int SEED = 11;
  private static final int[] LENGTHS = {1, 1, 2, 2, 3, 4, 5, 6, 8, 10};

  private final SaltedNews news;
  private final Path folder;
  private final int size;

  private SearchBenchmark(SaltedNews news, Path folder, int size) {
    this.news = news;
    this.folder = folder;
    this.size = size;
  }

  /** Runs it: news file, folder, number of articles. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    SaltedNews news = new SaltedNews(Path.of(arguments[0]));
    new SearchBenchmark(news, folder, Integer.parseInt(arguments[2])).run();
  }

  private void run() throws IOException, SQLException {
    Path archive = folder.resolve("news-" + size + ".hotrai");
    indexAlone();
    long bytes = fill(archive);
    ArchiveStats stats;
    try (ArchiveFile file = ArchiveFile.open(archive)) {
      stats = new Upkeep(file).stats();
    }
    double share = (double) stats.sizes().indexBytes() / bytes;
    print("%,d articles, %,d bytes of text; index %.3f of them", size, bytes, share);
    try (Archive opened = Archive.open(archive);
        TrigramIndex trigrams = trigrams()) {
      compare(opened, trigrams);
    }
  }

  @FormatMethod
  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  /** How fast articles go into an index, on one thread and with nothing else stored. */
  private void indexAlone() throws IOException {
    int count = Math.min(size, 10_000);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(news.article(i));
    }
    Path file = Files.createTempFile(folder, "index", ".hotrai");
    Files.delete(file);
    try (ArchiveFile archive = ArchiveFile.open(file)) {
      for (int round = 0; round < 2; round++) {
        long start = System.nanoTime();
        for (int at = 0; at < count; at += A_LOT) {
          List<Article> lot = articles.subList(at, Math.min(count, at + A_LOT));
          int first = at + round * count;
          archive.write(session -> {
            int id = first;
            for (Article each : lot) {
              IndexWriter.of(session)
                  .put(++id, IndexedDocument.of(each.title(), each.text(), null));
            }
            return true;
          });
        }
        archive.tendIndex(() -> true);
        double seconds = (System.nanoTime() - start) / 1e9;
        print("round %d: %.0f articles a second go into the index", round + 1, count / seconds);
      }
    }
    Files.delete(file);
  }

  /**
   * Makes the archive, or goes on where it was left, and tells how many bytes of UTF-8 its texts
   * have.
   */
  private long fill(Path archive) {
    long bytes = 0;
    try (ArchiveFile file = ArchiveFile.open(archive)) {
      long there = new Upkeep(file).stats().articles();
      ArticleStore store = new ArticleStore(file);
      Packer packer = new ContentStore(file).packer();
      for (int at = 0; at < size; at += A_LOT) {
        List<Article> lot = new ArrayList<>();
        for (int i = at; i < Math.min(size, at + A_LOT); i++) {
          lot.add(news.article(i));
        }
        for (Article each : lot) {
          bytes += (each.title() + each.text()).getBytes(StandardCharsets.UTF_8).length;
        }
        if (at >= there) {
          file.inTransaction(
              () -> lot.forEach(each -> store.add(PreparedArticle.of(Pages.page(each), packer))));
        }
      }
      file.tendIndex(() -> true);
    }
    return bytes;
  }

  private TrigramIndex trigrams() throws SQLException {
    TrigramIndex index = new TrigramIndex(folder.resolve("trigram-" + size + ".db"));
    long start = System.nanoTime();
    int first = index.size();
    for (int i = first; i < size; i++) {
      Article article = news.article(i);
      index.add(i + 1, article.title(), article.text());
      if (i % A_LOT == A_LOT - 1) {
        index.commit();
      }
    }
    index.commit();
    if (first < size) {
      double seconds = (System.nanoTime() - start) / 1e9;
      print("trigrams: %.0f articles a second", (size - first) / seconds);
    }
    return index;
  }

  private void compare(Archive archive, TrigramIndex trigrams) throws SQLException {
    List<String> queries = queries();
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    List<Double> shortOnes = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      String query = queries.get(i);
      boolean measured = i >= queries.size() / 3;
      boolean three = query.codePointCount(0, query.length()) >= 3;
      long start = System.nanoTime();
      archive.search().find('"' + query + '"', 50);
      double own = (System.nanoTime() - start) / 1e6;
      if (three) {
        start = System.nanoTime();
        trigrams.search(query);
        double other = (System.nanoTime() - start) / 1e6;
        if (measured) {
          ours.add(own);
          theirs.add(other);
        }
      } else if (measured) {
        shortOnes.add(own);
      }
    }
    tell("page of 50 with snippets, 3 characters and more", ours);
    tell("trigram index, the same queries, ids alone", theirs);
    tell("page of 50 with snippets, 1 and 2 characters", shortOnes);
  }

  private static void tell(String what, List<Double> milliseconds) {
    double[] sorted = milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    print(
        "%s (%d): p50 %.1f ms, p95 %.1f ms, longest %.1f ms",
        what,
        sorted.length,
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        Arrays.stream(sorted).max().orElse(0));
  }

  /** Runs of clusters cut from the texts, a third of them to warm up with. */
  private List<String> queries() {
    Random random = new Random(SEED);
    List<String> chosen = new ArrayList<>();
    while (chosen.size() < QUERIES * 3 / 2) {
      List<String> clusters = Clusters.of(news.article(random.nextInt(size)).text());
      int length = LENGTHS[random.nextInt(LENGTHS.length)];
      int start = random.nextInt(Math.max(1, clusters.size() - length));
      int end = Math.min(clusters.size(), start + length);
      String piece = String.join("", clusters.subList(start, end));
      if (piece.matches("[ก-ฮะาำเ-ๅ][ก-๎]{0,30}")) {
        chosen.add(piece);
      }
    }
    return chosen;
  }
}
