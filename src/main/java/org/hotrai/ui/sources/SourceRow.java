package org.hotrai.ui.sources;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hotrai.article.SourceLink;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.control.WrappedText;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One source: its roles, its URL, and what can be done with it. */
final class SourceRow extends HBox {
  private static final int TIP_WIDTH = 80;
  private static final int URL_LINES = 3;

  SourceRow(Source source, Messages words, SourceActions actions) {
    getStyleClass().add("source");
    setAlignment(Pos.CENTER_LEFT);
    Label roles =
        new Label(
            source.roles().stream()
                .map(role -> words.text("ui.sources.role-" + role.code()))
                .collect(Collectors.joining(" · ")));
    roles.getStyleClass().add("source-role");
    WrappedText url = WrappedText.of(URL_LINES, "source-url");
    url.setText(ReadableUrl.of(source.url()));
    Tooltip.install(url, new Tooltip(ReadableUrl.lines(source.url(), TIP_WIDTH)));
    VBox text = new VBox(roles, url);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    Node icon = Icons.of(icon(source.roles().getFirst()), "source-icon");
    Button browser =
        button(
            Feather.EXTERNAL_LINK,
            words.text("ui.sources.open"),
            () -> actions.openInBrowser(source.url()));
    Button copy = button(Feather.COPY, words.text("ui.sources.copy"), () -> copy(source.url()));
    getChildren().addAll(icon, text);
    Long article = source.article();
    if (article == null) {
      url.setOnMouseClicked(event -> actions.openInBrowser(source.url()));
    } else {
      Button inArchive =
          button(
              Feather.ARCHIVE,
              words.text("ui.sources.in-archive"),
              () -> actions.openArticle(article));
      inArchive.getStyleClass().add("in-archive");
      getChildren().add(inArchive);
      url.setOnMouseClicked(event -> actions.openArticle(article));
    }
    getChildren().addAll(browser, copy);
  }

  private static Button button(Ikon icon, String name, Runnable action) {
    Button button = Icons.button(icon, name, action);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private static Ikon icon(SourceLink.Role role) {
    return switch (role) {
      case SAVED_FROM -> Feather.DOWNLOAD;
      case CANONICAL -> Feather.BOOKMARK;
      case COMPILED_FROM -> Feather.LAYERS;
      case CITED -> Feather.LINK_2;
    };
  }

  private static void copy(String url) {
    ClipboardContent content = new ClipboardContent();
    content.putString(url);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
