package org.hotrai.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.Passage;
import org.hotrai.html.ArticleHtml;
import org.hotrai.html.Lettering;
import org.hotrai.html.Overlay;
import org.hotrai.html.PageOptions;
import org.hotrai.html.Pictures;
import org.hotrai.html.Theme;
import org.hotrai.message.Messages;
import org.hotrai.ui.web.LetterFaces;
import org.hotrai.ui.web.PageView;
import org.hotrai.ui.web.ShapedLettering;

/** The article as a page whose overlays, theme and text size change without loading it anew. */
final class ReaderPage {
  private final Messages words;
  private final ReaderModel model;
  private final PageView page;
  private final LetterFaces faces = new LetterFaces();
  private Lettering lettering = Lettering.PLAIN;
  private Theme theme = Theme.LIGHT;
  private int textSize = 100;
  private boolean mentionsMarked = true;
  private boolean isShown;

  ReaderPage(
      Messages words, ReaderModel model, Consumer<String> onLink, Consumer<List<String>> onMarks) {
    this.words = words;
    this.model = model;
    this.page = new PageView(onLink, onMarks);
  }

  Node node() {
    return page.node();
  }

  /**
   * Shows the model's article from its beginning.
   *
   * @param whenShown run once it can be asked
   */
  void load(Runnable whenShown) {
    isShown = false;
    lettering = new ShapedLettering(faces);
    page.node().setPageFill(Color.web(theme == Theme.DARK ? "#0d1117" : "#ffffff"));
    page.show(
        model
            .content()
            .map(content -> html().page(content.stored().article(), model.overlays()))
            .orElse(""),
        () -> {
          isShown = true;
          setMentionsMarked(mentionsMarked);
          whenShown.run();
        });
  }

  /** Shows the model's overlays as they are now; what is marked stays marked. */
  void refresh() {
    if (isShown) {
      model.content().map(content -> content.stored().article()).ifPresent(this::replaceBody);
    }
  }

  private void replaceBody(Article article) {
    String body = html().body(article, model.overlays());
    page.evaluate(PageSelection.replacing(literal(ArticleHtml.ARTICLE_ID), literal(body)));
  }

  private ArticleHtml html() {
    String date = model.content().map(ReaderContent::date).orElse(null);
    return new ArticleHtml(
        new PageOptions(words, date, theme, textSize, Pictures.ofArchive(), lettering));
  }

  /** Brings the mention that is looked at into view. */
  void scrollToMention() {
    scrollTo("mark.current[data-key^=\"mention/\"]");
  }

  /** Brings the found place that is looked at into view. */
  void scrollToFound() {
    scrollTo("mark.current[data-key^=\"found/\"]");
  }

  /**
   * Where on the page the marks of that kind stand that lie on found words, and the one that is
   * looked at: each as a part of the page's height.
   */
  List<Double> places(Overlay.Kind kind) {
    return isShown ? PagePlaces.of((String) page.evaluate(PagePlaces.script(kind))) : List.of();
  }

  /** Brings a highlight into view. */
  void scrollToHighlight(long id) {
    scrollTo("mark[data-key=\"highlight/" + id + "\"]");
  }

  private void scrollTo(String selector) {
    if (isShown) {
      page.evaluate(
          "(function() { var mark = document.querySelector("
              + literal(selector)
              + "); if (!mark) { return; } var place = mark.getBoundingClientRect();"
              + " if (place.top < 30 || place.bottom > window.innerHeight - 60) {"
              + " mark.scrollIntoView({block: 'center'}); } })()");
    }
  }

  void setTheme(Theme next) {
    theme = next;
    page.node().setPageFill(Color.web(theme == Theme.DARK ? "#0d1117" : "#ffffff"));
    if (isShown) {
      page.evaluate("document.documentElement.dataset.theme = " + literal(theme.code()));
    }
  }

  /** Whether mentions bear the line of their kind. They can be clicked in any case. */
  void setMentionsMarked(boolean marked) {
    mentionsMarked = marked;
    if (isShown) {
      page.evaluate(
          "document.documentElement.dataset.mentions = " + literal(marked ? "marked" : "plain"));
    }
  }

  /** Points out the marks with those keys, and no others. */
  void point(List<String> keys) {
    if (isShown) {
      page.evaluate(PagePlaces.POINT.formatted(literal(String.join(" ", keys))));
    }
  }

  /** The keys of the marks at that place of the page's node, the innermost first. */
  List<String> marksAt(double x, double y) {
    return isShown ? PagePlaces.keys((String) page.evaluate(PagePlaces.marksAt(x, y))) : List.of();
  }

  /** Where the mention that is looked at stands on the screen, as far as it is in view. */
  Optional<Bounds> placeOfMention() {
    return isShown
        ? PagePlaces.bounds((String) page.evaluate(PagePlaces.CURRENT_MENTION))
            .map(page.node()::localToScreen)
        : Optional.empty();
  }

  void setTextSize(int percent) {
    textSize = percent;
    if (isShown) {
      page.evaluate(
          "document.documentElement.style.setProperty('--text-size', '" + percent + "%')");
    }
  }

  /** What is marked in the page. */
  Optional<Passage> selection() {
    return isShown
        ? model
            .content()
            .flatMap(content ->
                PageSelection.passage(
                    (String) page.evaluate(PageSelection.SCRIPT),
                    content.stored().article().blocks()))
        : Optional.empty();
  }

  /** Widens what is marked to whole words: the page cannot tell where a drawn word ends. */
  void selectWords() {
    Optional<List<Block>> blocks =
        model.content().map(content -> content.stored().article().blocks());
    selection()
        .filter(marked -> marked.firstBlock() == marked.lastBlock())
        .flatMap(marked -> blocks.map(all -> PageSelection.words(marked, all)))
        .ifPresent(words ->
            page.evaluate(
                PageSelection.MARK.formatted(words.firstBlock(), words.start(), words.end())));
  }

  /** What is marked above the first block, such as the title: a line for each part of it. */
  String selectedHead() {
    return isShown ? lettering.textOf((String) page.evaluate(PageSelection.HEAD)) : "";
  }

  void selectAll() {
    if (isShown) {
      page.evaluate(
          "window.getSelection().selectAllChildren(document.getElementById('"
              + ArticleHtml.ARTICLE_ID
              + "'))");
    }
  }

  void clearSelection() {
    if (isShown) {
      page.evaluate("window.getSelection().removeAllRanges()");
    }
  }

  /** Whether the page can be asked. */
  boolean isReady() {
    return isShown;
  }

  /** The value of a script in the page, for tests of what it shows. */
  Object evaluate(String script) {
    return page.evaluate(script);
  }

  private static String literal(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 64).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> literal.append('\\').append(c);
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\u2028' -> literal.append("\\u2028");
        case '\u2029' -> literal.append("\\u2029");
        default -> literal.append(c);
      }
    }
    return literal.append('"').toString();
  }
}
