package org.hotrai.ui.entitypage;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hotrai.archive.profile.Appearances;
import org.hotrai.archive.profile.ArticlePassages;
import org.hotrai.archive.profile.EntityProfiles;
import org.hotrai.article.EntityKey;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.Latest;

/**
 * The articles of an entity's page with their sentences, read in portions as they are looked at.
 */
final class PassagePortions {
  private static final int PORTION = 20;

  private final EntityProfiles profiles;
  private final Supplier<List<EntityKey>> entities;
  private final Consumer<Throwable> failed;
  private final Latest reading;
  private final ObservableList<ArticlePassages> rows = FXCollections.observableArrayList();
  private Appearances found = Appearances.NONE;
  private String words = "";
  private int read;
  private boolean isReading;

  /**
   * Shows none yet.
   *
   * @param entities whose sentences are read, under the names that they have by then
   */
  PassagePortions(
      EntityProfiles profiles,
      Supplier<List<EntityKey>> entities,
      Background background,
      Consumer<Throwable> failed) {
    this.profiles = profiles;
    this.entities = entities;
    this.failed = failed;
    this.reading = new Latest(background);
  }

  /** Shows none, and what is on its way no more. */
  void clear() {
    start(Appearances.NONE, "");
  }

  /** Starts over with these articles, in which the words of that query are marked. */
  void start(Appearances found, String words) {
    this.found = found;
    this.words = words;
    reading.forget();
    isReading = false;
    read = 0;
    rows.clear();
    more();
  }

  /** Reads the next articles, unless they are on their way or all are there. */
  void more() {
    if (isReading || read >= found.articles()) {
      return;
    }
    int end = Math.min(found.articles(), read + PORTION);
    List<Long> ids = found.ids(read, end);
    List<EntityKey> mentioned = entities.get();
    String marked = words;
    isReading = true;
    reading.run(
        () -> profiles.passages(mentioned, ids, marked),
        passages -> {
          isReading = false;
          read = end;
          rows.addAll(passages);
        },
        failure -> {
          isReading = false;
          failed.accept(failure);
        });
  }

  /** Whether those articles with those words marked are shown already. */
  boolean shows(Appearances wanted, String marked) {
    return !rows.isEmpty() && found.equals(wanted) && words.equals(marked);
  }

  /** The articles of the first portion, which are seen before anybody scrolls. */
  List<Long> first() {
    return rows.stream().limit(PORTION).map(row -> row.article().id()).toList();
  }

  /** Those that were read, in the order of the list. */
  ObservableList<ArticlePassages> rows() {
    return FXCollections.unmodifiableObservableList(rows);
  }
}
