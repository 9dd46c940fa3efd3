package org.hotrai.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.hotrai.message.Messages;
import org.hotrai.text.date.DateWords;

/**
 * Bars that tell how much there is of each time. A stretch of them is chosen by dragging, or with
 * the arrow keys, Shift and Enter.
 */
public final class TimeChart extends Region {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
  private static final double BARS = 40;
  private static final double LABELS = 20;
  private static final double LEAST_BAR = 2;
  private static final double WIDEST_BAR = 28;

  private final Messages words;
  private final String tipCode;
  private final Consumer<Period> onChosen;
  private final Region ground = new Region();
  private final Label start = new Label();
  private final Label end = new Label();
  private final Tooltip tip = new Tooltip();
  private List<Period> periods = List.of();
  private List<Region> bars = List.of();
  private Optional<Stretch> stretch = Optional.empty();
  private Optional<Period> marked = Optional.empty();

  /**
   * No bars yet.
   *
   * @param tipCode code of what is said of a time: {0} its name, {1} how much there is of it
   * @param onChosen gets the time that was chosen
   */
  public TimeChart(Messages words, String tipCode, Consumer<Period> onChosen) {
    this.words = words;
    this.tipCode = tipCode;
    this.onChosen = onChosen;
    getStyleClass().add("time-chart");
    ground.getStyleClass().add("time-ground");
    ground.setMouseTransparent(true);
    setFocusTraversable(true);
    setAccessibleText(words.text("ui.facets.time"));
    setOnMousePressed(this::pressed);
    setOnMouseDragged(this::dragged);
    setOnMouseReleased(this::released);
    setOnMouseMoved(event -> point(indexAt(event.getX())));
    setOnMouseExited(event -> leave());
    setOnKeyPressed(this::typed);
  }

  /** Bars from one to another, whichever was the first. */
  private record Stretch(int anchor, int cursor) {
    boolean has(int index) {
      return index >= Math.min(anchor, cursor) && index <= Math.max(anchor, cursor);
    }
  }

  /** Shows these. */
  public void show(List<Period> shown) {
    if (shown.equals(periods)) {
      return;
    }
    periods = List.copyOf(shown);
    stretch = Optional.empty();
    bars = periods.stream().map(TimeChart::bar).toList();
    getChildren().setAll(bars);
    if (!periods.isEmpty()) {
      start.setText(name(periods.getFirst()));
      end.setText(periods.size() == 1 ? "" : name(periods.getLast()));
      getChildren().addFirst(ground);
      getChildren().addAll(start, end);
    }
    requestLayout();
  }

  /** Marks the bars of a time that holds now; another can be chosen beside it. */
  public void mark(Optional<Period> time) {
    marked = time;
    choose(stretch);
  }

  private boolean isMarked(Period period) {
    return marked
        .filter(
            time -> !period.last().isBefore(time.first()) && !period.first().isAfter(time.last()))
        .isPresent();
  }

  private static Region bar(Period period) {
    Region bar = new Region();
    bar.getStyleClass().add("time-bar");
    bar.setMouseTransparent(true);
    bar.setVisible(period.count() > 0);
    return bar;
  }

  private String name(Period period) {
    return DateWords.shortForm(period.iso(), words.locale());
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    if (!periods.isEmpty()) {
      int index = indexAt(event.getX());
      choose(Optional.of(new Stretch(index, index)));
    }
    event.consume();
  }

  private void dragged(MouseEvent event) {
    stretch.ifPresent(begun -> {
      int index = indexAt(event.getX());
      choose(Optional.of(new Stretch(begun.anchor(), index)));
      tell(Optional.of(new Stretch(begun.anchor(), index)));
    });
    event.consume();
  }

  private void released(MouseEvent event) {
    finish();
    event.consume();
  }

  /** A time that has nothing is no choice. */
  private void finish() {
    stretch.ifPresent(chosen -> {
      choose(Optional.empty());
      tip.hide();
      Period period = period(chosen);
      if (period.count() > 0) {
        onChosen.accept(period);
      }
    });
  }

  private void typed(KeyEvent event) {
    if (periods.isEmpty()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> move(-1, event.isShiftDown());
      case RIGHT -> move(1, event.isShiftDown());
      case ENTER, SPACE -> finish();
      case ESCAPE -> {
        if (stretch.isEmpty()) {
          return;
        }
        choose(Optional.empty());
        tip.hide();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by, boolean widens) {
    int last = periods.size() - 1;
    int from = stretch.map(Stretch::cursor).orElse(by > 0 ? -1 : last + 1);
    int cursor = Math.clamp(from + by, 0, last);
    int anchor = widens ? stretch.map(Stretch::anchor).orElse(cursor) : cursor;
    Stretch moved = new Stretch(anchor, cursor);
    choose(Optional.of(moved));
    tell(Optional.of(moved));
  }

  private void choose(Optional<Stretch> chosen) {
    stretch = chosen;
    for (int i = 0; i < bars.size(); i++) {
      int index = i;
      boolean has = chosen.map(some -> some.has(index)).orElse(isMarked(periods.get(i)));
      bars.get(i).pseudoClassStateChanged(CHOSEN, has);
    }
  }

  private void point(int index) {
    for (int i = 0; i < bars.size(); i++) {
      bars.get(i).pseudoClassStateChanged(POINTED, i == index);
    }
    tell(index < 0 ? Optional.empty() : Optional.of(new Stretch(index, index)));
  }

  private void leave() {
    point(-1);
  }

  /** Says beside the bars which time they stand for, and how much there is of it. */
  private void tell(Optional<Stretch> told) {
    if (told.isEmpty()) {
      tip.hide();
      return;
    }
    Period period = period(told.get());
    String text = words.text(tipCode, name(period), period.count());
    tip.setText(text);
    setAccessibleText(text);
    Bounds place = localToScreen(getLayoutBounds());
    if (place != null) {
      double x = place.getMinX() + left(told.get().cursor());
      tip.show(this, x, place.getMaxY() + 2);
    }
  }

  private Period period(Stretch of) {
    int from = Math.min(of.anchor(), of.cursor());
    int to = Math.max(of.anchor(), of.cursor());
    int count = IntStream.rangeClosed(from, to).map(i -> periods.get(i).count()).sum();
    return new Period(periods.get(from).first(), periods.get(to).last(), count);
  }

  private double step() {
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    return periods.isEmpty() ? room : room / periods.size();
  }

  private double left(int index) {
    return snappedLeftInset() + index * step();
  }

  private int indexAt(double x) {
    int index = (int) Math.floor((x - snappedLeftInset()) / step());
    return Math.clamp(index, 0, Math.max(0, periods.size() - 1));
  }

  @Override
  protected void layoutChildren() {
    double top = snappedTopInset();
    int most = periods.stream().mapToInt(Period::count).max().orElse(1);
    for (int i = 0; i < bars.size(); i++) {
      double height =
          Math.max(LEAST_BAR, snapSizeY(BARS * periods.get(i).count() / Math.max(1, most)));
      double width = Math.clamp(step() - (step() > 5 ? 2 : 1), 1, WIDEST_BAR);
      double x = left(i) + (step() - width) / 2;
      double from = snapPositionX(x);
      double to = Math.max(from + 1, snapPositionX(x + width));
      bars.get(i).resizeRelocate(from, top + BARS - height, to - from, height);
    }
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    ground.resizeRelocate(snappedLeftInset(), top + BARS, room, 1);
    double labels = top + BARS + 2;
    double endWidth = Math.min(end.prefWidth(-1), room / 2);
    start.resizeRelocate(snappedLeftInset(), labels, Math.min(start.prefWidth(-1), room), LABELS);
    end.resizeRelocate(getWidth() - snappedRightInset() - endWidth, labels, endWidth, LABELS);
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + BARS + LABELS + 2 + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }
}
