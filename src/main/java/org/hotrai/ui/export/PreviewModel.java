package org.hotrai.ui.export;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hotrai.archive.export.ExportForm;
import org.hotrai.archive.job.Progress;
import org.hotrai.export.pdf.preview.FirstPages;
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

  private static final int PAGES = 4;

  // So many are laid out within the blink of an eye; of more, contents and totals tell of these.
  private static final int ARTICLES = 40;
  private static final float SCALE = 1.25f;

  private final Exporter exporter;
  private final Latest latest;
  private final Executor soon;
  private final Messages words;
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Shown.NOTHING);
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

  /**
   * The pages that were made last, and whether they are those that were wished for last.
   *
   * @param articles how many of the selection they were made of
   * @param selected how many it has
   */
  record Shown(State state, FirstPages file, int articles, int selected) {
    static final Shown NOTHING = new Shown(State.DONE, FirstPages.NONE, 0, 0);

    /** Whether the file will have more pages than were made for the preview. */
    boolean isPart() {
      return articles < selected;
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
    Shown last = shown.get();
    shown.set(new Shown(State.MAKING, last.file(), last.articles(), last.selected()));
    soon.execute(() -> {
      if (!wish.isCancelled()) {
        make(wish, selection, form);
      }
    });
  }

  /** Asks for nothing any more, and shows nothing. */
  void stop() {
    cancel();
    shown.set(Shown.NOTHING);
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
        file -> tell(wish, done(selection, file)),
        failure -> {
          LOG.warn("No preview", failure);
          tell(wish, new Shown(State.FAILED, FirstPages.NONE, 0, 0));
        });
  }

  private static Shown done(Selection selection, FirstPages file) {
    int selected =
        switch (selection) {
          case Selection.Articles whole -> whole.ids().size();
          case Selection.Highlighted passages -> passages.ids().size();
          case Selection.Marked _ -> 1;
        };
    return new Shown(State.DONE, file, Math.min(ARTICLES, selected), selected);
  }

  private void tell(Wish wish, Shown outcome) {
    if (!wish.isCancelled()) {
      shown.set(outcome);
    }
  }

  private boolean write(Selection selection, ExportForm form, Path draft, Wish wish) {
    return switch (selection) {
      case Selection.Articles articles ->
          exporter.first(ARTICLES, articles.ids(), form, draft, words, wish);
      case Selection.Highlighted highlighted ->
          exporter.highlighted(
              highlighted.ids().stream().limit(ARTICLES).toList(), form, draft, words, wish);
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
