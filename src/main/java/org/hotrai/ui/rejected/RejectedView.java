package org.hotrai.ui.rejected;

import java.util.List;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.hotrai.html.Theme;
import org.hotrai.ui.control.Dialogs;
import org.hotrai.ui.control.WrappedText;
import org.hotrai.ui.encoding.EncodingMenu;

/** The nodes that show the pages which need a look: a list, and the page that is open. */
public final class RejectedView {
  private final RejectedModel model;
  private final Dialogs dialogs;
  private final PageList list;
  private final PagePane pane;
  private final Subscription following;

  /** Shows that model. */
  public RejectedView(RejectedModel model, Dialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    list = new PageList(model, dialogs.words());
    pane = new PagePane(dialogs.words(), new FromPane());
    following = model.openProperty().subscribe(pane::show);
  }

  /** The list. */
  public Region list() {
    return list.node();
  }

  /** The open page. */
  public Region pane() {
    return pane;
  }

  /** Shows that page, or the first where it is not there. */
  public void show(long id) {
    list.show(id);
  }

  /** Shows the page that was chosen last, or else the first. */
  public void showAny() {
    list.showAny();
  }

  /** Shows the page so many rows further down, or up where it is negative. */
  public void step(int rowsDown) {
    list.step(rowsDown);
  }

  /** Copies what is marked of the text. */
  public void copy() {
    pane.text().copy();
  }

  /** Asks whether the chosen pages are to be thrown away, since that cannot be undone. */
  public void discardChosen() {
    List<Long> chosen = list.chosenIds();
    if (chosen.isEmpty()) {
      return;
    }
    WrappedText question =
        new WrappedText(dialogs.words().text("ui.rejected.discard-question", chosen.size()));
    question.setPrefWidth(440);
    dialogs
        .asking(
            "ui.rejected.discard", question, dialogs.go("ui.rejected.discard"), dialogs.cancel())
        .showAndWait()
        .filter(button -> button.getButtonData() == ButtonData.OK_DONE)
        .ifPresent(button -> model.discard(chosen));
  }

  /** The size of the text in per cent. */
  public void setTextSize(int percent) {
    pane.text().setTextSize(percent);
  }

  /** The colours of the text. */
  public void setTheme(Theme theme) {
    pane.text().setTheme(theme);
  }

  /** Follows the model no more. */
  public void close() {
    following.unsubscribe();
  }

  private final class FromPane implements PagePane.Decisions {
    @Override
    public void takeIn(String title) {
      list.node().requestFocus();
      List<Long> chosen = list.chosenIds();
      if (chosen.size() == 1) {
        model.takeIn(chosen.getFirst(), title);
      } else {
        model.takeIn(chosen);
      }
    }

    @Override
    public void decodeAgain(EncodingMenu.Choice choice) {
      model
          .openProperty()
          .get()
          .ifPresent(open -> model.decodeAgain(open.page().id(), choice.charset()));
    }

    @Override
    public void discard() {
      discardChosen();
    }
  }
}
