package org.hotrai.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.hotrai.archive.Archive;
import org.hotrai.archive.search.SearchAnswer;
import org.hotrai.archive.search.SearchResult;
import org.hotrai.article.StoredArticle;
import org.hotrai.text.Clusters;
import org.hotrai.text.Words;
import org.hotrai.ui.control.Fonts;
import org.hotrai.ui.search.Lookup;
import org.hotrai.ui.search.SearchModel;
import org.hotrai.ui.settings.SettingsFile;
import org.hotrai.ui.settings.SettingsModel;
import org.jspecify.annotations.Nullable;

/**
 * Measures in a real window how long it takes from a key to the hits on the screen: words of the
 * archive are typed letter by letter, each letter once the hits of the one before are laid out.
 */
public final class TypingBenchmark {
  private static final int SEED = 5;
  private static final int WORDS_TO_WARM_UP = 15;

  private final AtomicReference<@Nullable CompletableFuture<Void>> answer = new AtomicReference<>();
  private volatile String typed = "";
  private final List<Double> milliseconds = new ArrayList<>();

  private TypingBenchmark() {}

  /** Runs it: archive, number of words. */
  public static void main(String[] arguments) throws Exception {
    try (Archive archive = Archive.open(Path.of(arguments[0]))) {
      new TypingBenchmark().run(archive, Integer.parseInt(arguments[1]));
    }
    System.exit(0);
  }

  private void run(Archive archive, int count) throws Exception {
    List<String> words = words(archive, count + WORDS_TO_WARM_UP);
    ExecutorService work = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    CountDownLatch open = new CountDownLatch(1);
    Platform.startup(() -> open(archive, work, open));
    open.await();
    Thread.sleep(10_000);
    for (int i = 0; i < words.size(); i++) {
      if (i == WORDS_TO_WARM_UP) {
        milliseconds.clear();
      }
      type(words.get(i));
    }
    double[] sorted = milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    System.out.println(
        String.format(
            Locale.ROOT,
            "key to screen (%d keys): p50 %.1f ms, p95 %.1f ms, longest %.1f ms",
            sorted.length,
            sorted[sorted.length / 2],
            sorted[sorted.length * 95 / 100],
            Arrays.stream(sorted).max().orElse(0)));
  }

  private void open(Archive archive, ExecutorService work, CountDownLatch open) {
    Fonts.load();
    ArchiveAccess doors = ArchiveAccess.of(archive);
    Lookup lookup = doors.lookup();
    SearchModel.Finder told = (query, limit) -> new Told(lookup.finder().find(query, limit));
    ArchiveAccess measured =
        new ArchiveAccess(
            doors.file(),
            doors.notice(),
            doors.shelf(),
            new Lookup(told, lookup.facets(), lookup.completions()),
            doors.intake(),
            doors.handout(),
            doors.named());
    SettingsModel settings =
        new SettingsModel(new SettingsFile(Path.of("none")).read(), changed -> {});
    new HotraiWindow(new Stage(), measured, settings, ReadingPanes.of(archive), work).show();
    open.countDown();
  }

  /** An answer that is waited for until its first hits are laid out. */
  private final class Told implements SearchAnswer {
    private final SearchAnswer unread;

    Told(SearchAnswer unread) {
      this.unread = unread;
    }

    @Override
    public SearchResult result() {
      return unread.result();
    }

    @Override
    public boolean isWhole() {
      return unread.isWhole();
    }

    @Override
    public SearchAnswer more(int hits) {
      SearchAnswer first = unread.more(hits);
      if (result().query().equals(typed)) {
        CompletableFuture<Void> waiting = answer.getAndSet(null);
        if (waiting != null) {
          // What is told to the window is told next.
          Platform.runLater(() -> Platform.runLater(() -> afterLayout(waiting)));
        }
      }
      return first;
    }
  }

  private static Scene scene() {
    return Window.getWindows().getFirst().getScene();
  }

  private static void afterLayout(CompletableFuture<Void> waiting) {
    Runnable[] once = new Runnable[1];
    once[0] =
        () -> {
          scene().removePostLayoutPulseListener(once[0]);
          waiting.complete(null);
        };
    scene().addPostLayoutPulseListener(once[0]);
    Platform.requestNextPulse();
  }

  private void type(String word) throws Exception {
    for (int i = 0; i < word.length(); i++) {
      String letter = word.substring(i, i + 1);
      boolean first = i == 0;
      CompletableFuture<Void> shown = new CompletableFuture<>();
      typed = word.substring(0, i + 1);
      answer.set(shown);
      long start = System.nanoTime();
      Platform.runLater(() -> key(letter, first));
      shown.get();
      milliseconds.add((System.nanoTime() - start) / 1e6);
      Thread.sleep(120);
    }
  }

  private static void key(String letter, boolean first) {
    TextField field = (TextField) scene().lookup(".search-line .text-field");
    field.requestFocus();
    if (first) {
      field.selectAll();
    }
    field.fireEvent(
        new KeyEvent(
            KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
  }

  /** Words of one to six clusters, from anywhere in the archive. */
  private static List<String> words(Archive archive, int count) {
    Random random = new Random(SEED);
    List<Long> ids =
        archive.library().list().stream().map(article -> article.summary().id()).toList();
    List<String> words = new ArrayList<>();
    while (words.size() < count) {
      StoredArticle stored = archive.library().read(ids.get(random.nextInt(ids.size())));
      String text = stored.article().text();
      List<String> here =
          Words.of(text).stream()
              .map(span -> span.of(text))
              .filter(word -> word.matches("[ก-๎]+") && Clusters.of(word).size() <= 6)
              .toList();
      if (!here.isEmpty()) {
        words.add(here.get(random.nextInt(here.size())));
      }
    }
    return words;
  }
}
