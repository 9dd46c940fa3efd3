package org.hotrai.export.pdf.part;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.export.pdf.book.ContentsEntry;
import org.hotrai.export.pdf.flow.LineSlice;
import org.hotrai.export.pdf.flow.Ornament;
import org.hotrai.export.pdf.flow.Paragraphs;
import org.hotrai.export.pdf.flow.Parts;
import org.hotrai.export.pdf.line.Colour;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.line.ParagraphLayout;
import org.hotrai.export.pdf.line.StyledText;
import org.hotrai.export.pdf.page.Canvas;
import org.hotrai.export.pdf.page.Sheet;
import org.hotrai.export.pdf.page.Slice;
import org.hotrai.export.pdf.structure.Role;
import org.hotrai.export.pdf.structure.StructureElement;
import org.hotrai.export.pdf.style.Setter;
import org.hotrai.export.pdf.style.Styles;
import org.hotrai.export.pdf.style.Typography;
import org.hotrai.text.date.DateForm;

/**
 * Sets the table of contents: titles, dots, page numbers. How many pages it takes does not depend
 * on the numbers.
 */
public final class ContentsLayout {
  // Room for five digits.
  private static final double NUMBERS = 40;
  private static final String UNTITLED = "—";
  private static final double HANGING = 14;
  private static final double SPACE = 5;
  private static final double HEADING_SPACE = 16;

  private final ParagraphLayout layout;
  private final Sheet sheet;
  private final Typography type;
  private final DateForm form;

  /** Set so, days in that form. */
  public ContentsLayout(Setter setter, DateForm form) {
    this.layout = setter.layout();
    this.sheet = setter.sheet();
    this.type = setter.type();
    this.form = form;
  }

  /** The contents under that heading. */
  public List<Slice> slices(StructureElement around, String heading, List<ContentsEntry> entries) {
    StyledText words = StyledText.of(heading, type.title().text());
    List<Line> head = layout.lines(words, sheet.column(), type.title().leading());
    List<Slice> slices =
        new ArrayList<>(Paragraphs.kept(around.child(Role.HEADING_1), head, sheet.side(), 0));
    StructureElement contents = around.child(Role.CONTENTS);
    for (ContentsEntry entry : entries) {
      slices.addAll(
          entry(
              contents,
              entry,
              slices.size() == head.size() ? type.points(HEADING_SPACE) : type.points(SPACE)));
    }
    return slices;
  }

  private List<Slice> entry(StructureElement contents, ContentsEntry entry, double space) {
    Styles style = type.contents();
    StyledText title =
        StyledText.of(
            entry.title().isBlank() ? UNTITLED : entry.title(), style.text().toPage(entry.page()));
    StructureElement element = Parts.of(contents, Role.CONTENTS_ITEM, title).child(Role.REFERENCE);
    double room = sheet.column() - type.points(NUMBERS + HANGING);
    List<Line> lines = layout.lines(title, room, style.leading());
    StyledText page = StyledText.of(form.number(entry.page()), style.text().toPage(entry.page()));
    Line number = layout.single(page, style.leading()).getFirst();
    List<Slice> slices = new ArrayList<>();
    int last = lines.size() - 1;
    for (int i = 0; i <= last; i++) {
      double x = sheet.side() + (i == 0 ? 0 : type.points(HANGING));
      double before = i == 0 ? space : 0;
      slices.add(
          i < last
              ? new LineSlice(element, lines.get(i), x, before, true, Ornament.NONE)
              : new Numbered(
                  element, lines.get(i), x, number, sheet.side() + sheet.column(), before));
    }
    return slices;
  }

  /** The last line of a title, and its page. */
  private record Numbered(
      StructureElement element, Line line, double x, Line number, double right, double spaceBefore)
      implements Slice {
    private static final double GAP = 8;

    @Override
    public double height() {
      return Math.max(line.height(), number.height());
    }

    @Override
    public void draw(Canvas canvas, double top) {
      canvas.text(element, line, x, top);
      double from = x + line.width() + GAP;
      double to = right - number.width() - GAP;
      double middle = top + line.baseline() - 1;
      canvas.dots(new Canvas.Box(from, middle, to - from, 0), Colour.GREY);
      canvas.text(element, number, right - number.width(), top);
    }
  }
}
