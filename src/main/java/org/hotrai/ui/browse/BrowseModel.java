package org.hotrai.ui.browse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.archive.search.SearchResult;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.Latest;

/** Which articles the list shows: those of the archive, or those that a search found. */
public final class BrowseModel {
  private final Shelf shelf;
  private final Latest loading;
  private final Consumer<Throwable> failed;

  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(this, "shown");
  private final ReadOnlyObjectWrapper<SortedSet<String>> tags =
      new ReadOnlyObjectWrapper<>(this, "tags", new TreeSet<>());
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(this, "total");
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
  private List<ListedArticle> all = List.of();
  private List<Row> listed = List.of();
  private Optional<List<Row>> found = Optional.empty();

  /** An empty list until {@link #reload} has its answer; failures are told. */
  public BrowseModel(Shelf shelf, Background background, Consumer<Throwable> failed) {
    this.shelf = shelf;
    this.loading = new Latest(background);
    this.failed = failed;
    shown.set(new Shown.All());
    shown.addListener(change -> reload());
  }

  private record Loaded(
      List<ListedArticle> articles, List<ListedArticle> all, SortedSet<String> tags) {}

  /** Reads the list again. */
  public void reload() {
    Shown wanted = shown.get();
    loading.run(() -> load(wanted), this::show, failed);
  }

  private Loaded load(Shown wanted) {
    List<ListedArticle> kept = shelf.list();
    List<ListedArticle> source = wanted instanceof Shown.Deleted ? shelf.deleted() : kept;
    List<ListedArticle> included = source.stream().filter(wanted::includes).toList();
    return new Loaded(included, kept, shelf.tags());
  }

  private void show(Loaded answer) {
    listed = answer.articles().stream().map(Row::of).toList();
    all = answer.all();
    total.set(all.size());
    tags.set(answer.tags());
    refresh();
    loaded.set(true);
  }

  /** Shows what a search found, or the archive's own list again where it is empty. */
  public void showFound(Optional<SearchResult> result) {
    found = result.map(answer -> answer.hits().stream().map(BrowseModel::row).toList());
    refresh();
  }

  private static Row row(SearchResult.Hit hit) {
    return new Row(hit.article(), hit.title(), Optional.of(hit.snippet()));
  }

  /** Takes over what changed of single articles, each row in its place. */
  void update(Collection<ListedArticle> changed, SortedSet<String> allTags) {
    Map<Long, ListedArticle> byId =
        changed.stream().collect(Collectors.toMap(one -> one.summary().id(), Function.identity()));
    all = all.stream().map(one -> byId.getOrDefault(one.summary().id(), one)).toList();
    listed = listed.stream().map(row -> changedRow(row, byId)).toList();
    found = found.map(hits -> hits.stream().map(row -> changedRow(row, byId)).toList());
    for (int i = 0; i < rows.size(); i++) {
      Row changedRow = changedRow(rows.get(i), byId);
      if (!changedRow.equals(rows.get(i))) {
        rows.set(i, changedRow);
      }
    }
    tags.set(allTags);
  }

  private static Row changedRow(Row row, Map<Long, ListedArticle> byId) {
    ListedArticle changed = byId.get(row.id());
    return changed == null ? row : row.with(changed);
  }

  /** Takes articles out of the list at once, before the archive has done its part. */
  void drop(Collection<Long> ids) {
    listed = listed.stream().filter(row -> !ids.contains(row.id())).toList();
    found = found.map(hits -> hits.stream().filter(row -> !ids.contains(row.id())).toList());
    all = all.stream().filter(one -> !ids.contains(one.summary().id())).toList();
    total.set(all.size());
    refresh();
  }

  private void refresh() {
    List<Row> now = found.orElse(listed);
    if (!now.equals(rows)) {
      rows.setAll(now);
    }
  }

  /** The rows, in the order of the list. */
  public ObservableList<Row> rows() {
    return FXCollections.unmodifiableObservableList(rows);
  }

  /** That article, whether it is among the rows or not; empty where it is not in the archive. */
  public Optional<Row> find(long id) {
    return Stream.concat(rows.stream(), all.stream().map(Row::of))
        .filter(row -> row.id() == id)
        .findFirst();
  }

  /** Which part of the archive is listed. */
  public ObjectProperty<Shown> shownProperty() {
    return shown;
  }

  /** Every tag of the archive. */
  public ReadOnlyObjectProperty<SortedSet<String>> tagsProperty() {
    return tags.getReadOnlyProperty();
  }

  /** How many articles the archive has. */
  public ReadOnlyIntegerProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  /** Whether the list was read once, so that an empty archive is known to be empty. */
  public ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }
}
