package org.hotrai.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Text of one or more lines. It breaks between words of every script, ends in an ellipsis where it
 * has too few lines, and can tint stretches of itself. Style sheets set {@code -fx-font}, {@code
 * -fx-text-fill}, {@code -fx-text-alignment} and {@code -hotrai-mark-fill}.
 *
 * <p>The one control for text of several lines: JavaFX's own wrapping breaks Thai inside words and
 * paints the rest of a broken line over its neighbours.
 */
public final class WrappedText extends Region {
  private static final double OVERHANG = 5;

  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final IntegerProperty maxLines =
      new SimpleIntegerProperty(this, "maxLines", Integer.MAX_VALUE);
  private final ObjectProperty<List<Span>> marks =
      new SimpleObjectProperty<>(this, "marks", List.of());
  private final TextStyle style = new TextStyle(this, this::changed);

  private @Nullable TextLines lines;
  private double linesWidth;
  private @Nullable TextLines drawn;

  /** An empty text. */
  public WrappedText() {
    this("");
  }

  /** A text of as many lines as it needs. */
  public WrappedText(String text) {
    getStyleClass().add("wrapped-text");
    setAccessibleRole(AccessibleRole.TEXT);
    setText(text);
    this.text.addListener(change -> changed());
    maxLines.addListener(change -> changed());
    marks.addListener(change -> changed());
  }

  /** A text of at most so many lines, with style classes for it. */
  public static WrappedText of(int maxLines, String... styleClasses) {
    WrappedText made = new WrappedText();
    made.setMaxLines(maxLines);
    made.getStyleClass().addAll(styleClasses);
    return made;
  }

  /** What it says; line feeds break lines. */
  public StringProperty textProperty() {
    return text;
  }

  public String getText() {
    return text.get();
  }

  public void setText(String value) {
    text.set(value);
  }

  /** How many lines it may have. */
  public IntegerProperty maxLinesProperty() {
    return maxLines;
  }

  public void setMaxLines(int value) {
    maxLines.set(value);
  }

  /** The stretches of the text that are tinted. */
  public ObjectProperty<List<Span>> marksProperty() {
    return marks;
  }

  public void setMarks(List<Span> value) {
    marks.set(List.copyOf(value));
  }

  public ObjectProperty<Font> fontProperty() {
    return style.font();
  }

  /** The colour of the letters. */
  public ObjectProperty<Paint> textFillProperty() {
    return style.textFill();
  }

  /** The lines as they stand now, each as it is drawn. */
  public List<String> shownLines() {
    return laidOut(getWidth()).texts();
  }

  /** Whether it has too few lines, and an ellipsis stands for the rest. */
  public boolean isCut() {
    return laidOut(getWidth()).isCut();
  }

  TextStyle style() {
    return style;
  }

  private void changed() {
    lines = null;
    drawn = null;
    requestLayout();
  }

  private TextLines laidOut(double width) {
    double available = width - snappedLeftInset() - snappedRightInset();
    TextLines known = lines;
    if (known == null || linesWidth != available) {
      known = new TextLines(text.get(), available, maxLines.get(), style);
      lines = known;
      linesWidth = available;
    }
    return known;
  }

  @Override
  protected void layoutChildren() {
    TextLines shown = laidOut(getWidth());
    // Changing the children asks for another layout: without this it would never come to rest.
    if (shown.equals(drawn)) {
      return;
    }
    drawn = shown;
    var nodes = new ArrayList<>(shown.marks(marks.get(), style.markFill().get()));
    nodes.addAll(shown.nodes(style.textFill().get()));
    nodes.forEach(node -> {
      node.setLayoutX(node.getLayoutX() + snappedLeftInset());
      node.setLayoutY(node.getLayoutY() + snappedTopInset());
    });
    nodes.addFirst(ground());
    getChildren().setAll(nodes);
  }

  /**
   * What is not seen, but repainted whole: marks over and under Thai letters stand out of the
   * bounds that JavaFX knows of a text, and would stay behind when the text changes.
   */
  private Node ground() {
    Rectangle ground =
        new Rectangle(-OVERHANG, -OVERHANG, getWidth() + 2 * OVERHANG, getHeight() + 2 * OVERHANG);
    ground.setFill(Color.TRANSPARENT);
    ground.setManaged(false);
    ground.setMouseTransparent(true);
    return ground;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    FontRuns runs = new FontRuns(style.font().get());
    double widest = text.get().lines().mapToDouble(runs::width).max().orElse(0);
    return snapSizeX(snappedLeftInset() + widest + snappedRightInset());
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? computePrefWidth(-1) : width;
    return snapSizeY(snappedTopInset() + laidOut(wide).height() + snappedBottomInset());
  }

  @Override
  public double getBaselineOffset() {
    return snappedTopInset() + laidOut(Math.max(getWidth(), 1)).baseline();
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return TextStyle.CSS;
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? getText()
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
