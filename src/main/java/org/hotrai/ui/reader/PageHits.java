package org.hotrai.ui.reader;

import java.util.List;
import java.util.OptionalInt;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;
import org.hotrai.message.Messages;

/** What was found in the page: the bar that finds words and steps, and the strip of all places. */
final class PageHits {
  private final ReaderModel model;
  private final ReaderPage page;
  private final Runnable refresh;
  private final FindBar bar;
  private final HitStrip strip = new HitStrip(this::jump);
  // A page is laid out behind what asks for it, and once more when its pictures are there.
  private final Timeline measuring =
      new Timeline(
          new KeyFrame(Duration.millis(120), event -> showPlaces()),
          new KeyFrame(Duration.millis(900), event -> showPlaces()));

  /**
   * Finds nothing yet.
   *
   * @param refresh shows what lies on the page as it is now
   */
  PageHits(Messages words, ReaderModel model, ReaderPage page, Runnable refresh) {
    this.model = model;
    this.page = page;
    this.refresh = refresh;
    this.bar = new FindBar(words, this::find, this::step);
  }

  Node bar() {
    return bar;
  }

  Node strip() {
    return strip;
  }

  /** Tells the hits of that search of the archive, if there are some. */
  void tell(String query) {
    if (model.found().count() > 0) {
      bar.tell(query, model.found());
    } else {
      bar.hide();
    }
  }

  /** Opens the field that finds words. */
  void open() {
    bar.open();
  }

  void close() {
    bar.hide();
  }

  /** Shows where the places stand, once the page is laid out. */
  void measure() {
    measuring.playFromStart();
  }

  /** Shows where the places stand in the page as it is. */
  void showPlaces() {
    strip.show(page.places(model.shownKind()), model.shownCurrent());
  }

  /** Shows no place until the next page is laid out. */
  void clearPlaces() {
    strip.show(List.of(), OptionalInt.empty());
  }

  /** Finds words in the page and brings the first place into view. */
  void find(String words) {
    model.find(words);
    show();
  }

  /** Goes to the next place that was found, or to the one before. */
  void step(boolean forward) {
    model.step(forward);
    show();
  }

  private void jump(int index) {
    model.lookAt(index);
    show();
  }

  private void show() {
    bar.show(model.found());
    refresh.run();
    page.scrollToFound();
  }
}
