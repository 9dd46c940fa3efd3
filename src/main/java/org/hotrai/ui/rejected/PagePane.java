package org.hotrai.ui.rejected;

import java.time.ZoneId;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hotrai.article.Article;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.control.WrappedText;
import org.hotrai.ui.encoding.EncodingMenu;
import org.kordamp.ikonli.feather.Feather;

/** The page that is looked at: why it is no article, what can be done with it, and its text. */
final class PagePane extends BorderPane {
  private final Messages words;
  private final Decisions decisions;
  private final WrappedText reason = new WrappedText();
  private final WrappedText origin = WrappedText.of(2, "page-origin");
  private final TextField title = new TextField();
  private final Button take;
  private final WrappedText nothing = new WrappedText();
  private final PageText text;
  private final VBox head;

  /** What the user can decide on the open page. */
  interface Decisions {
    void takeIn(String title);

    void decodeAgain(EncodingMenu.Choice choice);

    void discard();
  }

  PagePane(Messages words, Decisions decisions) {
    this.words = words;
    this.decisions = decisions;
    text = new PageText(words);
    take = new Button(words.text("ui.rejected.take-in"), Icons.of(Feather.CHECK));
    head = new VBox(why(), origin, titleLine(), buttons());
    head.getStyleClass().add("page-head");
    getStyleClass().add("rejected-page");
    nothing.getStyleClass().add("list-placeholder");
    setTop(head);
    StackPane center = new StackPane(text.node(), nothing);
    center.getStyleClass().add("page-center");
    setCenter(center);
    show(Optional.empty());
  }

  private HBox why() {
    reason.getStyleClass().add("page-reason");
    HBox.setHgrow(reason, Priority.ALWAYS);
    HBox line = new HBox(Icons.of(Feather.EYE, "warning"), reason);
    line.getStyleClass().add("page-line");
    return line;
  }

  private HBox titleLine() {
    Label name = new Label(words.text("ui.rejected.article-title"));
    name.setLabelFor(title);
    name.setMinWidth(Region.USE_PREF_SIZE);
    title.setAccessibleText(words.text("ui.rejected.article-title"));
    title.setOnAction(event -> decisions.takeIn(title.getText()));
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox line = new HBox(name, title);
    line.getStyleClass().add("page-line");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private FlowPane buttons() {
    take.getStyleClass().add("accent");
    take.setOnAction(event -> decisions.takeIn(title.getText()));
    MenuButton encoding = new MenuButton(words.text("ui.encoding.title"), Icons.of(Feather.TYPE));
    encoding.getItems().setAll(EncodingMenu.plain(words, decisions::decodeAgain));
    Button discard = new Button(words.text("ui.rejected.discard"), Icons.of(Feather.TRASH_2));
    discard.setOnAction(event -> decisions.discard());
    FlowPane buttons = new FlowPane(take, encoding, discard);
    buttons.getStyleClass().add("page-buttons");
    return buttons;
  }

  void show(Optional<OpenPage> open) {
    boolean some = open.isPresent();
    head.setVisible(some);
    head.setManaged(some);
    Optional<Article> read = open.flatMap(OpenPage::text);
    text.node().setVisible(read.isPresent());
    nothing.setVisible(read.isEmpty());
    nothing.setText(words.text(some ? "ui.rejected.no-text" : "ui.rejected.choose"));
    take.setDisable(read.isEmpty());
    title.setDisable(read.isEmpty());
    title.setText(read.map(Article::title).orElse(""));
    title.positionCaret(0);
    open.map(OpenPage::page)
        .map(page -> PageWords.of(page, words, ZoneId.systemDefault()))
        .ifPresent(shown -> {
          reason.setText(shown.reason());
          origin.setText(shown.name() + "\n" + shown.day() + " · " + shown.from());
        });
    text.show(read);
  }

  PageText text() {
    return text;
  }
}
