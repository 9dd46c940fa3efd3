package org.hotrai.ui.rejected;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hotrai.archive.imports.ImportedItem;
import org.hotrai.article.RejectedPage;
import org.hotrai.message.Message;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.Latest;
import org.jspecify.annotations.Nullable;

/** The pages that need a look, which of them is open, and what the user decides on them. */
public final class RejectedModel {
  private final RejectedShelf shelf;
  private final Background background;
  private final Latest listing;
  private final Latest opening;
  private final Listener listener;
  private final ObservableList<RejectedPage> pages = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
  private final ReadOnlyObjectWrapper<Optional<OpenPage>> open =
      new ReadOnlyObjectWrapper<>(this, "open", Optional.empty());

  /** No pages until {@link #reload} has its answer. */
  public RejectedModel(RejectedShelf shelf, Background background, Listener listener) {
    this.shelf = shelf;
    this.background = background;
    this.listing = new Latest(background);
    this.opening = new Latest(background);
    this.listener = listener;
  }

  /** Told of what came of the user's decisions, on the FX thread. */
  public interface Listener {
    /** Pages have become articles. */
    void takenIn(List<ImportedItem> articles);

    /** So many pages were thrown away. */
    void discarded(int pages);

    /** A page stays as it is. */
    void stillNoArticle(Message reason);

    /** It went wrong. */
    void failed(Throwable failure);
  }

  /** Reads the list again. */
  public void reload() {
    listing.run(shelf::list, this::list, listener::failed);
  }

  private void list(List<RejectedPage> now) {
    // First of all, since the list opens another page in the place of one that is gone.
    open.get()
        .map(OpenPage::page)
        .filter(page -> now.stream().noneMatch(one -> one.id() == page.id()))
        .ifPresent(gone -> close());
    if (!now.equals(pages)) {
      pages.setAll(now);
    }
    count.set(pages.size());
  }

  /** Shows the text of that page, if it is still there. */
  public void open(long id) {
    find(id)
        .ifPresent(page ->
            opening.run(
                () -> new OpenPage(page, shelf.read(id)),
                read -> open.set(Optional.of(read)),
                listener::failed));
  }

  /** Shows no page. */
  public void close() {
    opening.forget();
    open.set(Optional.empty());
  }

  /** Makes an article of one page, under that title; a blank one takes the page's own. */
  public void takeIn(long id, String title) {
    String given = title.isBlank() ? null : title.strip();
    decide(() -> List.of(shelf.takeIn(id, given)));
  }

  /** Makes articles of pages, each under its own title. */
  public void takeIn(List<Long> ids) {
    decide(() -> ids.stream().map(id -> shelf.takeIn(id, null)).toList());
  }

  /** Looks for an article in the page decoded otherwise; null leaves the encoding to the page. */
  public void decodeAgain(long id, @Nullable Charset charset) {
    decide(() -> List.of(shelf.decodeAgain(id, charset)));
  }

  private void decide(Callable<List<ImportedItem>> work) {
    background.run(work, this::decided, this::failed);
  }

  private void decided(List<ImportedItem> items) {
    List<ImportedItem> articles = items.stream().filter(item -> item.id() != null).toList();
    reload();
    if (!articles.isEmpty()) {
      listener.takenIn(articles);
    }
    for (ImportedItem item : items) {
      Message reason = item.reason();
      if (item.id() == null && reason != null) {
        listener.stillNoArticle(reason);
        open.get().ifPresent(shown -> open(shown.page().id()));
      }
    }
  }

  /** Throws pages away, with their bytes. */
  public void discard(List<Long> ids) {
    if (ids.isEmpty()) {
      return;
    }
    background.run(
        () -> {
          shelf.discard(ids);
          return ids.size();
        },
        gone -> {
          reload();
          listener.discarded(gone);
        },
        this::failed);
  }

  private void failed(Throwable failure) {
    reload();
    listener.failed(failure);
  }

  private Optional<RejectedPage> find(long id) {
    return pages.stream().filter(page -> page.id() == id).findFirst();
  }

  /** The pages, in the order of the list. */
  public ObservableList<RejectedPage> pages() {
    return FXCollections.unmodifiableObservableList(pages);
  }

  /** How many pages there are. */
  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** The page that is looked at. */
  public ReadOnlyObjectProperty<Optional<OpenPage>> openProperty() {
    return open.getReadOnlyProperty();
  }
}
