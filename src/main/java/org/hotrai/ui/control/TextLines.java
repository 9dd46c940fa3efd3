package org.hotrai.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.hotrai.text.Span;

/** A text broken into lines, in pixels. */
final class TextLines {
  private final String text;
  private final FontRuns runs;
  private final List<LineFill.Line> lines;
  private final double lineHeight;
  private final double ascent;
  // The width that centred lines stand in the middle of; 0 where they begin at the left.
  private final double slack;

  TextLines(String text, double width, int most, TextStyle style) {
    Font font = style.font().get();
    this.slack = style.isCentred() ? width : 0;
    this.text = text;
    this.runs = new FontRuns(font);
    this.lines = new LineFill(runs::width).lines(text, width, most);
    Text sample = new Text("ปี่ญู");
    sample.setFont(font);
    this.lineHeight = Math.ceil(sample.getLayoutBounds().getHeight());
    this.ascent = sample.getBaselineOffset();
  }

  List<String> texts() {
    return lines.stream().map(line -> line.of(text)).toList();
  }

  boolean isCut() {
    return lines.stream().anyMatch(LineFill.Line::isCut);
  }

  double height() {
    return lines.size() * lineHeight;
  }

  /** From the top of the first line to where its letters stand. */
  double baseline() {
    return ascent;
  }

  /** The letters, laid out from 0, 0. */
  List<Node> nodes(Paint fill) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      double x = left(i);
      for (FontRuns.Run run : runs.of(lines.get(i).of(text))) {
        Text node = new Text(run.text());
        node.setManaged(false);
        node.setTextOrigin(VPos.BASELINE);
        node.setFont(run.font());
        node.setFill(fill);
        node.setLayoutX(x);
        node.setLayoutY(i * lineHeight + ascent);
        x += node.getLayoutBounds().getWidth();
        nodes.add(node);
      }
    }
    return nodes;
  }

  /** The tints behind those stretches of the text. */
  List<Node> marks(List<Span> spans, Paint fill) {
    List<Node> tints = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      LineFill.Line line = lines.get(i);
      for (Span span : spans) {
        int start = Math.max(span.start(), line.start());
        int end = Math.min(span.end(), line.end());
        if (start < end) {
          tints.add(tint(i, start, end, fill));
        }
      }
    }
    return tints;
  }

  private double left(int index) {
    double width = slack == 0 ? 0 : runs.width(lines.get(index).of(text));
    return Math.max(0, Math.round((slack - width) / 2));
  }

  private Node tint(int index, int start, int end, Paint fill) {
    int first = lines.get(index).start();
    double left = runs.width(text.substring(first, start));
    double right = runs.width(text.substring(first, end));
    Rectangle tint =
        new Rectangle(left(index) + left - 1, index * lineHeight + 1, right - left + 2, 0);
    tint.setHeight(lineHeight - 2);
    tint.setArcWidth(4);
    tint.setArcHeight(4);
    tint.setFill(fill);
    tint.setManaged(false);
    return tint;
  }
}
