package org.hotrai.ui.search;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hotrai.archive.search.SearchAnswer;
import org.hotrai.archive.search.SearchResult;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.Latest;

/** A search that follows every letter typed; only the answer to the newest query is shown. */
public final class SearchModel {
  /** As many as a list shows before anybody scrolls. */
  private static final int FIRST_HITS = 30;

  private static final int MOST_HITS = 500;

  /** The next letter does not wait longer than these take. */
  private static final int HITS_AT_ONCE = 20;

  private final Finder finder;
  private final Latest searches;
  private final Consumer<Throwable> failed;

  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final ReadOnlyObjectWrapper<Optional<SearchResult>> result =
      new ReadOnlyObjectWrapper<>(this, "result", Optional.empty());

  private boolean whole;

  /** Searches with that in the background; failures are told. */
  public SearchModel(Finder finder, Background background, Consumer<Throwable> failed) {
    this.finder = finder;
    this.searches = new Latest(background);
    this.failed = failed;
    query.addListener(change -> again());
  }

  /** What searches an archive. */
  @FunctionalInterface
  public interface Finder {
    /** An answer with at most so many hits, none of them read yet. May wait for the disk. */
    SearchAnswer find(String query, int limit);
  }

  /** Searches the same again, since the archive has changed. */
  public void again() {
    // A space at the end ends a word.
    String wanted = query.get().stripLeading();
    if (wanted.isEmpty()) {
      searches.forget();
      result.set(Optional.empty());
      return;
    }
    searches.run(() -> finder.find(wanted, MOST_HITS).more(FIRST_HITS), this::showFirst, failed);
  }

  /** The first hits are on the screen while the others are still read. */
  private void showFirst(SearchAnswer answer) {
    show(answer);
    if (!answer.isWhole()) {
      readOn(answer);
    }
  }

  private void readOn(SearchAnswer answer) {
    if (answer.isWhole()) {
      show(answer);
    } else {
      searches.run(() -> answer.more(HITS_AT_ONCE), this::readOn, failed);
    }
  }

  /** Whether the answer that is shown has all hits that are listed, not only the first. */
  boolean isWhole() {
    return whole;
  }

  /** The query is typed to its end: its last word is a whole one. */
  public void finish() {
    if (!query.get().isBlank() && !query.get().endsWith(" ")) {
      query.set(query.get() + " ");
    }
  }

  /** An empty query. */
  public void clear() {
    query.set("");
  }

  private void show(SearchAnswer answer) {
    if (!query.get().isBlank()) {
      whole = answer.isWhole();
      result.set(Optional.of(answer.result()));
    }
  }

  /** What the user has typed. */
  public StringProperty queryProperty() {
    return query;
  }

  /** The newest answer; empty while nothing is searched. */
  public ReadOnlyObjectProperty<Optional<SearchResult>> resultProperty() {
    return result.getReadOnlyProperty();
  }
}
