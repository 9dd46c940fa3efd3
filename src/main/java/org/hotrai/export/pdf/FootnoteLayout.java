package org.hotrai.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.article.Block;
import org.hotrai.export.pdf.flow.LineSlice;
import org.hotrai.export.pdf.flow.Ornament;
import org.hotrai.export.pdf.flow.Paragraphs;
import org.hotrai.export.pdf.flow.Parts;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.line.ParagraphLayout;
import org.hotrai.export.pdf.line.StyledText;
import org.hotrai.export.pdf.line.TextPlace;
import org.hotrai.export.pdf.line.TextStyle;
import org.hotrai.export.pdf.page.Sheet;
import org.hotrai.export.pdf.page.Slice;
import org.hotrai.export.pdf.structure.Role;
import org.hotrai.export.pdf.structure.StructureElement;
import org.hotrai.export.pdf.style.Setter;
import org.hotrai.export.pdf.style.Styles;
import org.hotrai.export.pdf.style.Typography;

/** Sets notes smaller than the text, each label hanging before its note. */
final class FootnoteLayout {
  private static final double INDENT = 16;
  private static final double GAP = 4;
  private static final double SPACE = 2;

  private final ParagraphLayout layout;
  private final Sheet sheet;
  private final Typography type;

  FootnoteLayout(Setter setter) {
    this.layout = setter.layout();
    this.sheet = setter.sheet();
    this.type = setter.type();
  }

  /** The gap between two notes, in points. */
  private double space() {
    return type.points(SPACE);
  }

  /**
   * The lines of a note that nothing leads to.
   *
   * @param place where its label begins
   */
  List<Slice> slices(
      StructureElement around, Block.Footnote note, TextPlace place, double spaceBefore) {
    StyledText label = StyledText.of(note.label() + " ", type.footnote().text());
    return slices(around, note, label, place, spaceBefore);
  }

  /** The lines of a note that marks lead to; its label leads back. */
  List<Slice> slices(StructureElement around, Block.Footnote note, TextPlace place, String target) {
    TextStyle style = type.footnote().text();
    List<StyledText.Stretch> label = new ArrayList<>();
    if (!note.label().isEmpty()) {
      TextStyle back = style.linked(TextStyle.wayBack(target));
      label.add(new StyledText.Stretch(note.label(), back));
    }
    label.add(new StyledText.Stretch(" ", style));
    return slices(around, note, new StyledText(label), place, space());
  }

  private List<Slice> slices(
      StructureElement around,
      Block.Footnote note,
      StyledText labelText,
      TextPlace place,
      double spaceBefore) {
    Styles style = type.footnote();
    StructureElement element = around.child(Role.NOTE);
    StructureElement label = element.child(Role.LABEL);
    StyledText text = StyledText.of(note.content(), style.text());
    StructureElement body = Parts.of(element, Role.PARAGRAPH, text);
    Line mark = layout.single(labelText, style.leading()).getFirst();
    double indent = Math.max(type.points(INDENT), mark.width() + type.points(GAP));
    double x = sheet.side() + indent;
    List<Line> lines =
        layout.lines(text, sheet.column() - indent, style.leading(), type.alignment());
    Ornament hanging = Ornament.mark(label, mark, sheet.side());
    if (lines.isEmpty()) {
      Line none = new Line(List.of(), 0, mark.height(), mark.baseline());
      return List.of(new LineSlice(body, none, x, spaceBefore, false, hanging));
    }
    lines = place.plus(note.label().length() + 1).on(lines, text.text());
    List<Slice> slices =
        new ArrayList<>(Paragraphs.slices(body, lines, x, spaceBefore, false, Ornament.NONE));
    boolean keeps = slices.getFirst().keepsNext();
    slices.set(0, new LineSlice(body, lines.getFirst(), x, spaceBefore, keeps, hanging));
    return slices;
  }
}
