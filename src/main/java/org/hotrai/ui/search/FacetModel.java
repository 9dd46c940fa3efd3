package org.hotrai.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.hotrai.archive.search.Facets;
import org.hotrai.archive.search.SearchResult;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.Latest;

/**
 * What the hits of a search have in common, and narrowing the query by it. Counted only once the
 * hits are there, and only while somebody looks; names, which take longest, come last.
 */
public final class FacetModel {
  private static final int MOST_NAMES = 40;

  private final SearchModel search;
  private final Source source;
  private final Latest counting;
  private final Consumer<Throwable> failed;
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
  private final ReadOnlyObjectWrapper<Optional<Facets>> facets =
      new ReadOnlyObjectWrapper<>(this, "facets", Optional.empty());
  private final ReadOnlyObjectWrapper<List<Facets.Name>> names =
      new ReadOnlyObjectWrapper<>(this, "names", List.of());

  /** Counts with that, in the background, what that search finds; failures are told. */
  public FacetModel(
      SearchModel search, Source source, Background background, Consumer<Throwable> failed) {
    this.search = search;
    this.source = source;
    this.counting = new Latest(background);
    this.failed = failed;
    search.resultProperty().addListener(change -> count());
    search.queryProperty().addListener(change -> counting.forget());
    open.addListener(change -> count());
  }

  /** What counts. Every call may wait for the disk. */
  public interface Source {
    /** All articles that the query finds. */
    List<Long> ids(String query);

    /** How these articles spread. */
    Facets facets(List<Long> articles);

    /** What most of these articles mention. */
    List<Facets.Name> names(List<Long> articles, int limit);
  }

  private record Counted(List<Long> articles, Facets facets) {}

  private void count() {
    Optional<SearchResult> result = search.resultProperty().get();
    if (result.isEmpty() || !open.get()) {
      counting.forget();
      facets.set(Optional.empty());
      names.set(List.of());
      return;
    }
    if (!search.isWhole()) {
      return;
    }
    String query = result.get().query();
    counting.run(
        () -> {
          List<Long> articles = source.ids(query);
          return new Counted(articles, source.facets(articles));
        },
        this::show,
        failed);
  }

  private void show(Counted counted) {
    facets.set(Optional.of(counted.facets()));
    counting.run(() -> source.names(counted.articles(), MOST_NAMES), names::set, failed);
  }

  /** Narrows the query to that, or no longer. */
  public void toggle(Narrowing narrowing) {
    change(
        narrowing.field().equals(Narrowing.DATE) && !isChosen(narrowing)
            ? query().during(narrowing.value())
            : query().toggled(narrowing));
  }

  /** Narrows the query to a time, in the place of any other. */
  public void during(String date) {
    change(query().during(date));
  }

  /** Asks for no time any more. */
  public void atAnyTime() {
    change(query().withoutDate());
  }

  /** Whether the query is narrowed to that. */
  public boolean isChosen(Narrowing narrowing) {
    return query().has(narrowing);
  }

  /** The time that the query is narrowed to. */
  public Optional<String> date() {
    return query().date();
  }

  private QueryText query() {
    return new QueryText(search.queryProperty().get());
  }

  private void change(QueryText text) {
    search.queryProperty().set(text.text());
  }

  /** Whether somebody looks. */
  public BooleanProperty openProperty() {
    return open;
  }

  /** The newest counts; empty while nothing is searched or nobody looks. */
  public ReadOnlyObjectProperty<Optional<Facets>> facetsProperty() {
    return facets.getReadOnlyProperty();
  }

  /** What the hits mention, the most mentioned first. */
  public ReadOnlyObjectProperty<List<Facets.Name>> namesProperty() {
    return names.getReadOnlyProperty();
  }
}
