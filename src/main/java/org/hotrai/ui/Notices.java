package org.hotrai.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Dialogs;
import org.hotrai.ui.control.Toasts;
import org.hotrai.ui.control.Toasts.Tone;
import org.hotrai.ui.control.WrappedText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the user what happened, in the window that is there now. */
final class Notices {
  private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

  private final Window owner;
  private Messages words;
  private Toasts toasts = new Toasts("");

  Notices(Window owner, Messages words) {
    this.owner = owner;
    this.words = words;
  }

  /** From now on speaks in those words and that place. */
  void moveTo(Messages spoken, Toasts place) {
    words = spoken;
    toasts = place;
  }

  /** The words it speaks in now. */
  Messages words() {
    return words;
  }

  /** An offer to do something, named in the words of now. */
  Toasts.Offer offer(String nameCode, Runnable action) {
    return new Toasts.Offer(words.text(nameCode), action);
  }

  /** Tells it for a while; what is answered puts it away before that. */
  Runnable tell(Message message, Toasts.Offer... offers) {
    return toasts.show(Tone.PLAIN, words.text(message), offers);
  }

  void warn(Message message) {
    toasts.show(Tone.WARNING, words.text(message));
  }

  /** A failure is told in its own words; whatever else was thrown is a fault of the program. */
  void failed(Throwable thrown) {
    if (thrown instanceof Failure failure) {
      LOG.info("Told the user: {}", failure.told(), failure);
      warn(failure.told());
      return;
    }
    LOG.error("A fault of the program", thrown);
    Dialogs dialogs = new Dialogs(owner, words);
    TitledPane details = new TitledPane(words.text("ui.fault.details"), details(thrown));
    details.setExpanded(false);
    details.setAnimated(false);
    details.heightProperty().subscribe(() -> fit(details));
    VBox content = new VBox(new WrappedText(words.text("ui.fault")), details);
    content.getStyleClass().add("dialog-column");
    content.setPrefWidth(560);
    dialogs.showing("ui.fault.title", content).show();
  }

  private static void fit(TitledPane details) {
    if (details.getScene() != null && details.getScene().getWindow() != null) {
      details.getScene().getWindow().sizeToScene();
    }
  }

  private static TextArea details(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    TextArea area = new TextArea(trace.toString());
    area.setEditable(false);
    area.setPrefSize(640, 260);
    return area;
  }
}
