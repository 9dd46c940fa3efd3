package org.hotrai.ui.rejected;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import org.hotrai.article.Article;
import org.hotrai.html.ArticleHtml;
import org.hotrai.html.Lettering;
import org.hotrai.html.PageOptions;
import org.hotrai.html.Pictures;
import org.hotrai.html.Theme;
import org.hotrai.message.Messages;
import org.hotrai.ui.web.LetterFaces;
import org.hotrai.ui.web.PageView;
import org.hotrai.ui.web.ShapedLettering;

/** The text of a page that is no article, set as articles are, without links to follow. */
final class PageText {
  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

  private final Messages words;
  private final PageView page = new PageView(url -> {}, marks -> {});
  private final LetterFaces faces = new LetterFaces();
  private Lettering lettering = Lettering.PLAIN;
  private Optional<Article> shown = Optional.empty();
  private Theme theme = Theme.LIGHT;
  private int textSize = 100;

  PageText(Messages words) {
    this.words = words;
    page.node()
        .addEventFilter(
            KeyEvent.KEY_PRESSED,
            event -> {
              if (COPY.match(event)) {
                event.consume();
                copy();
              }
            });
  }

  void show(Optional<Article> text) {
    shown = text;
    lettering = new ShapedLettering(faces);
    page.node().setPageFill(Color.web(theme == Theme.DARK ? "#0d1117" : "#ffffff"));
    page.show(shown.map(article -> html().page(article, List.of())).orElse(""), () -> {});
  }

  private ArticleHtml html() {
    return new ArticleHtml(
        new PageOptions(words, null, theme, textSize, Pictures.ofArchive(), lettering));
  }

  void setTheme(Theme next) {
    theme = next;
    show(shown);
  }

  void setTextSize(int percent) {
    if (textSize != percent) {
      textSize = percent;
      show(shown);
    }
  }

  /** Copies what is marked; the characters that draw the text are put back into letters. */
  void copy() {
    String marked = String.valueOf(page.evaluate("window.getSelection().toString()"));
    if (!marked.isEmpty()) {
      ClipboardContent clip = new ClipboardContent();
      clip.putString(lettering.textOf(marked));
      Clipboard.getSystemClipboard().setContent(clip);
    }
  }

  Node node() {
    return page.node();
  }
}
