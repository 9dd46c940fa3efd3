package org.hotrai.ui.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.concurrent.Worker;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventTarget;
import org.w3c.dom.events.MouseEvent;

/**
 * A web view that shows pages of our own and nothing else: it runs no script, follows no link,
 * opens no window, takes no dropped file and has no menu. What is clicked is told instead.
 */
public final class PageView {
  private static final short RIGHT_BUTTON = 2;
  private static final Pattern PLACE = Pattern.compile("#([\\w-]+)");
  // The place that was reached is pointed out; the one before is not any more.
  private static final String GO =
      """
      function(id) {
        var reached = document.querySelectorAll('.reached');
        for (var i = 0; i < reached.length; i++) { reached[i].classList.remove('reached'); }
        var place = document.getElementById(id);
        if (place) { place.classList.add('reached'); place.scrollIntoView({block: 'center'}); }
      }
      """;

  private final WebView view = new WebView();
  private final Consumer<String> onLink;
  private final Consumer<List<String>> onMarks;
  private boolean isLoading;
  private Runnable onShown = () -> {};

  /**
   * An empty view.
   *
   * @param onLink gets the URL of a link that was clicked and leads out of the page
   * @param onMarks gets the keys of the marks at the place that was clicked, the innermost first
   */
  public PageView(Consumer<String> onLink, Consumer<List<String>> onMarks) {
    this.onLink = onLink;
    this.onMarks = onMarks;
    WebEngine engine = view.getEngine();
    engine.setJavaScriptEnabled(false);
    engine.setCreatePopupHandler(features -> null);
    engine.getLoadWorker().stateProperty().addListener((worker, before, now) -> loads(now));
    view.setContextMenuEnabled(false);
    // A file that is dropped here is for the window, which imports it.
    view.setOnDragEntered(null);
    view.setOnDragExited(null);
    view.setOnDragOver(null);
    view.setOnDragDropped(null);
  }

  /** The node that shows the page. */
  public WebView node() {
    return view;
  }

  /**
   * Shows a page.
   *
   * @param whenShown run once it can be asked by {@link #evaluate}
   */
  public void show(String html, Runnable whenShown) {
    isLoading = true;
    onShown = whenShown;
    view.getEngine().loadContent(html);
  }

  /** The value of a JavaScript expression; it runs although pages may not run scripts. */
  public Object evaluate(String script) {
    return view.getEngine().executeScript(script);
  }

  private void loads(Worker.State state) {
    switch (state) {
      case SCHEDULED, RUNNING -> {
        if (!isLoading) {
          view.getEngine().getLoadWorker().cancel();
        }
      }
      case SUCCEEDED -> {
        isLoading = false;
        Document document = view.getEngine().getDocument();
        for (String click : new String[] {"click", "auxclick"}) {
          ((EventTarget) document).addEventListener(click, this::clicked, true);
        }
        // What is dragged out would be the characters that draw the text.
        ((EventTarget) document).addEventListener("dragstart", Event::preventDefault, true);
        onShown.run();
      }
      case READY, CANCELLED, FAILED -> {}
    }
  }

  private void follow(String target) {
    Matcher place = PLACE.matcher(target);
    if (place.matches()) {
      evaluate("(" + GO + ")('" + place.group(1) + "')");
    } else {
      onLink.accept(target);
    }
  }

  private void clicked(Event event) {
    event.preventDefault();
    if (event instanceof MouseEvent mouse && mouse.getButton() == RIGHT_BUTTON) {
      return;
    }
    List<String> marks = new ArrayList<>();
    for (Node node = (Node) event.getTarget(); node != null; node = node.getParentNode()) {
      if (node instanceof Element element) {
        if (element.hasAttribute("href")) {
          follow(element.getAttribute("href"));
          return;
        }
        if (element.hasAttribute("data-key")) {
          marks.add(element.getAttribute("data-key"));
        }
      }
    }
    if (!marks.isEmpty()) {
      onMarks.accept(marks);
    }
  }
}
