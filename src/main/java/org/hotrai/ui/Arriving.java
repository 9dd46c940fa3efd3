package org.hotrai.ui;

import java.util.List;
import javafx.stage.Window;
import org.hotrai.archive.imports.ImportedItem;
import org.hotrai.message.Message;
import org.hotrai.ui.control.Dialogs;
import org.hotrai.ui.control.Toasts;
import org.hotrai.ui.imports.ImportOutcome;
import org.hotrai.ui.imports.ImportResults;
import org.hotrai.ui.rejected.RejectedModel;
import org.hotrai.ui.watch.Arrivals;
import org.hotrai.ui.watch.FolderWatch;

/** Tells the user of pages that have come in, and shows them in the window. */
final class Arriving implements RejectedModel.Listener, FolderWatch.Listener {
  private final Window owner;
  private final Notices notices;
  private final Places places;

  Arriving(Window owner, Notices notices, Places places) {
    this.owner = owner;
    this.notices = notices;
    this.places = places;
  }

  /** The parts of the window that show pages. */
  interface Places extends ImportResults.Exits {
    /** Reads the lists again. */
    void reload();

    /** Reads the open article again. */
    void reopen();
  }

  /** An import has ended. */
  void imported(ImportOutcome outcome) {
    places.reload();
    if (outcome.kind() == ImportOutcome.Kind.AGAIN) {
      places.reopen();
    }
    Dialogs dialogs = new Dialogs(owner, notices.words());
    Runnable list = () -> ImportResults.show(outcome, dialogs, places);
    if (outcome.asksForTheList()) {
      list.run();
    } else {
      notices.tell(outcome.told(), notices.offer("ui.imports.show", list));
    }
  }

  @Override
  public void takenIn(List<ImportedItem> articles) {
    places.reload();
    ImportedItem first = articles.getFirst();
    Long id = first.id();
    Toasts.Offer[] offers =
        id == null
            ? new Toasts.Offer[0]
            : new Toasts.Offer[] {notices.offer("ui.button.open", () -> places.openArticle(id))};
    notices.tell(
        Message.of("ui.rejected.took-in", articles.size(), String.valueOf(first.title())), offers);
  }

  @Override
  public void discarded(int pages) {
    notices.tell(Message.of("ui.rejected.discarded", pages));
  }

  @Override
  public void stillNoArticle(Message reason) {
    notices.warn(reason);
  }

  @Override
  public void arrived(Arrivals arrivals) {
    places.reload();
    Message told =
        Message.of(
            "ui.watch.arrived", arrivals.articles(), arrivals.versions(), arrivals.toLookAt());
    if (arrivals.toLookAt() > 0) {
      notices.tell(told, notices.offer("ui.imports.look-through", places::lookThrough));
    } else {
      notices.tell(told);
    }
  }

  @Override
  public void troubled(Message reason) {
    notices.warn(reason);
  }

  @Override
  public void failed(Throwable failure) {
    notices.failed(failure);
  }
}
