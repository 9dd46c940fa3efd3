package org.hotrai.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hotrai.archive.ExportForm;
import org.hotrai.archive.Progress;
import org.hotrai.export.pdf.ArgbImage;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.Latest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first pages of an export as they would be now. Only the newest wish counts: what is being
 * made for an older one is stopped. Used on the FX thread.
 */
public final class PreviewModel {
  private static final Logger LOG = LoggerFactory.getLogger(PreviewModel.class);

  // More articles than pages are never needed.
  private static final int PAGES = 4;
  private static final float SCALE = 1.25f;

  private final Exporter exporter;
  private final Latest latest;
  private final Executor soon;
  private final Messages words;
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", new Shown(State.DONE, List.of()));
  private @Nullable Wish newest;

  /** Wishes wait on that executor for a moment, whether another follows. */
  public PreviewModel(Exporter exporter, Background background, Executor soon, Messages words) {
    this.exporter = exporter;
    this.latest = new Latest(background);
    this.soon = soon;
    this.words = words;
  }

  /** How far the newest wish is. */
  enum State {
    MAKING,
    DONE,
    FAILED
  }

  /** The pages that were made last, and whether they are those that were wished for last. */
  record Shown(State state, List<ArgbImage> pages) {
    Shown {
      pages = List.copyOf(pages);
    }
  }

  /** What is to be seen. */
  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Asks for the pages of that selection, made so. */
  void wish(Selection selection, ExportForm form) {
    cancel();
    Wish wish = new Wish();
    newest = wish;
    shown.set(new Shown(State.MAKING, shown.get().pages()));
    soon.execute(() -> {
      if (!wish.isCancelled()) {
        make(wish, selection, form);
      }
    });
  }

  /** Asks for nothing any more, and shows nothing. */
  void stop() {
    cancel();
    shown.set(new Shown(State.DONE, List.of()));
  }

  private void cancel() {
    Wish last = newest;
    if (last != null) {
      last.cancelled = true;
      newest = null;
      latest.forget();
    }
  }

  private void make(Wish wish, Selection selection, ExportForm form) {
    latest.run(
        () -> exporter.preview(draft -> write(selection, form, draft, wish), PAGES, SCALE),
        pages -> tell(wish, new Shown(State.DONE, pages)),
        failure -> {
          LOG.warn("No preview", failure);
          tell(wish, new Shown(State.FAILED, List.of()));
        });
  }

  private void tell(Wish wish, Shown outcome) {
    if (!wish.isCancelled()) {
      shown.set(outcome);
    }
  }

  private boolean write(Selection selection, ExportForm form, Path draft, Wish wish) {
    return switch (selection) {
      case Selection.Articles articles ->
          exporter.first(PAGES, articles.ids(), form, draft, words, wish);
      case Selection.Highlighted highlighted ->
          exporter.highlighted(highlighted.ids(), form, draft, words, wish);
      case Selection.Marked marked -> exporter.passage(marked.passage(), form, draft, words, wish);
    };
  }

  /** One wish, which another thread may find cancelled. */
  private static final class Wish implements Progress {
    private volatile boolean cancelled;

    @Override
    public void at(long done, long total, Message what) {
      // It takes no longer than a glance.
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }
  }
}
