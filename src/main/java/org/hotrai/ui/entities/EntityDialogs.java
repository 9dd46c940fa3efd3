package org.hotrai.ui.entities;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.correction.Correction;
import org.hotrai.correction.CorrectionFault;
import org.hotrai.correction.EntityName;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Dialogs;
import org.hotrai.ui.control.WrappedText;

/** What is asked of a person who corrects an entity. */
final class EntityDialogs {
  private static final double WIDTH = 440;

  private final Dialogs dialogs;
  private final Messages words;
  private final EntityActions actions;

  EntityDialogs(Dialogs dialogs, EntityActions actions) {
    this.dialogs = dialogs;
    this.words = dialogs.words();
    this.actions = actions;
  }

  void rename(EntityName entity) {
    TextField field = new TextField(entity.name());
    ask(
        "ui.correct.rename",
        words.text("ui.correct.rename-explained"),
        field,
        name -> new Correction.Rename(entity, name),
        renamed -> rename(entity, field.getText(), renamed));
  }

  /** By the name of another entity of its kind it becomes one with that: not without being told. */
  private void rename(EntityName entity, String name, Correction renamed) {
    EntityName becomes = new EntityName(entity.type(), name);
    if (becomes.key().equals(entity.key())) {
      actions.correct(renamed);
      return;
    }
    correctUnlessTaken(
        becomes,
        renamed,
        "ui.correct.rename",
        articles ->
            words.text(
                "ui.correct.rename-taken",
                entity.name(),
                name.strip(),
                words.text(EntityKind.oneKey(entity.type())),
                articles));
  }

  /** Where another of that kind is called so, they become one: not without being told. */
  void changeKind(EntityName entity, EntityType type) {
    correctUnlessTaken(
        new EntityName(type, entity.name()),
        new Correction.ChangeKind(entity, type),
        "ui.correct.kind",
        articles ->
            words.text(
                "ui.correct.kind-taken",
                entity.name(),
                words.text(EntityKind.oneKey(type)),
                articles));
  }

  /** Says what makes an entity that one; where articles have that already, asks before. */
  private void correctUnlessTaken(
      EntityName becomes, Correction said, String titleCode, IntFunction<String> question) {
    EntityKey key = becomes.key();
    actions.countArticles(
        List.of(key),
        counts -> {
          int articles = counts.getOrDefault(key, 0);
          if (articles == 0 || isToBeOne(titleCode, question.apply(articles))) {
            actions.correct(said);
          }
        });
  }

  private boolean isToBeOne(String titleCode, String asked) {
    WrappedText question = new WrappedText(asked);
    question.setPrefWidth(WIDTH);
    return dialogs
        .asking(titleCode, question, dialogs.go("ui.correct.one"), dialogs.cancel())
        .showAndWait()
        .filter(button -> button.getButtonData() == ButtonData.OK_DONE)
        .isPresent();
  }

  void alias(EntityName entity) {
    ask(
        "ui.correct.alias",
        words.text("ui.correct.alias-explained", entity.name()),
        new TextField(),
        alias -> new Correction.AddAlias(entity, alias));
  }

  void note(EntityName entity, String before) {
    TextArea area = new TextArea(before);
    area.setPrefRowCount(5);
    area.setWrapText(true);
    ask(
        "ui.correct.note",
        words.text("ui.correct.note-explained", entity.name()),
        area,
        note -> new Correction.Describe(entity, note));
  }

  void link(EntityName entity, String before) {
    TextField field = new TextField(before);
    field.setPromptText("https://www.wikidata.org/wiki/…");
    ask(
        "ui.correct.link",
        words.text("ui.correct.link-explained", entity.name()),
        field,
        url -> new Correction.Link(entity, url));
  }

  /** Asks which mentions are of something else, and how that is called. */
  void split(SplitModel model) {
    SplitPane pane = new SplitPane(words, model);
    ask("ui.correct.split", pane, pane.name(), pane::correction, pane::onChange)
        .ifPresent(actions::correct);
  }

  /** The entity that a person chooses from the archive. */
  Optional<EntityName> choose(String titleCode, String explained, EntityName like) {
    EntityChooser chooser = new EntityChooser(words, actions, explained, like);
    Dialog<ButtonType> dialog =
        dialogs.asking(titleCode, chooser, dialogs.go("ui.correct.choose"), dialogs.cancel());
    ButtonType go = dialog.getDialogPane().getButtonTypes().getFirst();
    chooser.answerWith(dialog.getDialogPane().lookupButton(go));
    dialog.setOnShown(event -> Platform.runLater(chooser::focus));
    return dialog
        .showAndWait()
        .filter(button -> button.getButtonData() == ButtonData.OK_DONE)
        .flatMap(button -> chooser.chosen());
  }

  private void ask(
      String titleCode,
      String explained,
      TextInputControl field,
      Function<String, Correction> correction) {
    ask(titleCode, explained, field, correction, actions::correct);
  }

  private void ask(
      String titleCode,
      String explained,
      TextInputControl field,
      Function<String, Correction> correction,
      Consumer<Correction> answered) {
    VBox content = new VBox(new WrappedText(explained), field);
    content.getStyleClass().add("dialog-column");
    ask(
            titleCode,
            content,
            field,
            () -> correction.apply(field.getText()),
            changed -> field.textProperty().subscribe(changed))
        .ifPresent(answered);
  }

  /** Where what is asked for hears of changes. */
  private interface Changes {
    void tell(Runnable changed);
  }

  private Optional<Correction> ask(
      String titleCode,
      VBox content,
      TextInputControl first,
      Supplier<Correction> correction,
      Changes changes) {
    String before = first.getText();
    content.setPrefWidth(WIDTH);
    WrappedText fault = WrappedText.of(3, "correct-fault");
    content.getChildren().add(fault);
    Dialog<ButtonType> dialog =
        dialogs.asking(titleCode, content, dialogs.go("ui.button.save"), dialogs.cancel());
    Node save =
        dialog.getDialogPane().lookupButton(dialog.getDialogPane().getButtonTypes().getFirst());
    Runnable check =
        () -> {
          Optional<Message> wrong = CorrectionFault.of(correction.get());
          save.setDisable(wrong.isPresent());
          boolean begun = !first.getText().isBlank();
          fault.setText(wrong.filter(any -> begun).map(words::text).orElse(""));
          makeRoom(content);
        };
    check.run();
    changes.tell(check);
    if (first instanceof TextArea area) {
      NoteWriting.in(area, dialog, words);
    }
    // The dialog gives the focus to its first button as it is shown.
    dialog.setOnShown(event ->
        Platform.runLater(() -> {
          first.requestFocus();
          first.selectAll();
        }));
    return dialog
        .showAndWait()
        .filter(button -> button.getButtonData() == ButtonData.OK_DONE)
        .filter(button -> !first.getText().equals(before))
        .map(button -> correction.get());
  }

  /** A fault of more lines than there were would push the buttons out of the dialog. */
  private static void makeRoom(VBox content) {
    Window window = content.getScene() == null ? null : content.getScene().getWindow();
    if (window != null && content.prefHeight(content.getWidth()) > content.getHeight()) {
      window.sizeToScene();
    }
  }
}
