package org.hotrai.ui;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hotrai.archive.entities.CorrectionEntry;
import org.hotrai.archive.entities.ImportedCorrections;
import org.hotrai.article.EntityKey;
import org.hotrai.correction.Correction;
import org.hotrai.message.Message;
import org.hotrai.ui.correct.CorrectionModel;
import org.hotrai.ui.correct.CorrectionWords;
import org.hotrai.ui.entitypage.EntityPageModel;

/** Tells the user of corrections, and shows them in the window. */
final class Correcting implements CorrectionModel.Listener {
  private final Notices notices;
  private final CorrectionNotices told;
  private final UndoHistory history;
  private final Supplier<ArticlePanes> panes;
  private final EntityPageModel page;
  private final Runnable everywhere;
  private Consumer<List<CorrectionEntry>> undo = entries -> {};
  private Consumer<List<CorrectionEntry>> redo = entries -> {};

  /**
   * Tells there.
   *
   * @param history hears of them too
   * @param page follows what becomes of its entity
   * @param everywhere shows anew what was found in the archive
   */
  Correcting(
      Notices notices,
      UndoHistory history,
      Supplier<ArticlePanes> panes,
      EntityPageModel page,
      Runnable everywhere) {
    this.history = history;
    this.notices = notices;
    this.told = new CorrectionNotices(notices);
    this.panes = panes;
    this.page = page;
    this.everywhere = everywhere;
  }

  /** Offers of notices go there. */
  void leadTo(CorrectionModel model) {
    undo = model::undo;
    redo = model::redo;
  }

  @Override
  public Collection<Long> inSight() {
    Set<Long> seen = new LinkedHashSet<>(panes.get().inSight());
    seen.addAll(page.inSight());
    return seen;
  }

  @Override
  public void corrected(List<CorrectionEntry> made) {
    history.did(new UndoHistory.Act.Corrected(made));
    CorrectionEntry last = made.getLast();
    panes.get().entitiesChanged(CorrectionWords.became(last.correction()));
    made.forEach(entry -> follow(entry.correction(), page::becomes));
    page.again();
    told.done(List.of(last), undo);
  }

  private static void follow(Correction correction, BiConsumer<EntityKey, EntityKey> became) {
    if (correction instanceof Correction.OfEntity of) {
      CorrectionWords.became(correction).ifPresent(now -> became.accept(of.entity().key(), now));
    }
  }

  @Override
  public void undone(List<CorrectionEntry> entries) {
    history.undid(new UndoHistory.Act.Corrected(entries));
    changed();
    entries.forEach(entry -> follow(entry.correction(), page::becomesNot));
    page.again();
    told.undone(entries, redo);
  }

  @Override
  public void redone(List<CorrectionEntry> entries) {
    history.redid(new UndoHistory.Act.Corrected(entries));
    changed();
    entries.reversed().forEach(entry -> follow(entry.correction(), page::becomes));
    page.again();
    told.done(entries, undo);
  }

  private void changed() {
    panes.get().entitiesChanged(Optional.<EntityKey>empty());
  }

  @Override
  public void nothingToUndo() {
    notices.tell(Message.of("ui.correct.nothing-to-undo"));
  }

  @Override
  public void spreading() {
    page.correcting();
  }

  @Override
  public void spread(boolean all) {
    changed();
    everywhere.run();
    if (all) {
      page.corrected();
    } else {
      page.again();
      notices.tell(Message.of("ui.correct.stopped"));
    }
  }

  @Override
  public void exported(Path file, int corrections) {
    notices.tell(
        Message.of("ui.correct.exported", corrections, String.valueOf(file.getFileName())));
  }

  @Override
  public void imported(ImportedCorrections imported) {
    if (imported.added() > 0) {
      history.did(new UndoHistory.Act.Imported());
    }
    int bad = imported.bad().size();
    Message told = Message.of("ui.correct.imported", imported.added(), imported.known(), bad);
    if (bad == 0) {
      notices.tell(told);
    } else {
      ImportedCorrections.BadLine first = imported.bad().getFirst();
      notices.warn(Message.of("ui.correct.imported-bad", told, first.line(), first.reason()));
    }
  }

  @Override
  public void failed(Throwable failure) {
    notices.failed(failure);
  }
}
