package org.hotrai.export.pdf.part;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.hotrai.export.pdf.book.Fact;
import org.hotrai.export.pdf.flow.LineSlice;
import org.hotrai.export.pdf.flow.Ornament;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.line.ParagraphLayout;
import org.hotrai.export.pdf.line.StyledText;
import org.hotrai.export.pdf.line.TextStyle;
import org.hotrai.export.pdf.page.Sheet;
import org.hotrai.export.pdf.page.Slice;
import org.hotrai.export.pdf.structure.Role;
import org.hotrai.export.pdf.structure.StructureElement;
import org.hotrai.export.pdf.style.Setter;
import org.hotrai.export.pdf.style.Typography;

/** Sets what is known of something: labels below one another, what they say in a second column. */
public final class FactsLayout {
  private static final double GAP = 12;
  private static final double SPACE = 2;
  private static final double WIDEST_LABEL = 0.35;

  private final ParagraphLayout layout;
  private final Sheet sheet;
  private final Typography type;

  /** Set so. */
  public FactsLayout(Setter setter) {
    this.layout = setter.layout();
    this.sheet = setter.sheet();
    this.type = setter.type();
  }

  /** All on one page, and what follows with them: a table to those who do not see it. */
  public List<Slice> slices(
      StructureElement around, List<Fact> facts, double width, double spaceBefore) {
    StructureElement table = around.child(Role.TABLE);
    double labels = facts.stream().mapToDouble(fact -> label(fact).width()).max().orElse(0);
    double indent = Math.min(labels, width * WIDEST_LABEL) + type.points(GAP);
    List<Slice> slices = new ArrayList<>();
    for (Fact fact : facts) {
      slices.addAll(
          fact(
              table.child(Role.ROW),
              fact,
              new Columns(indent, width - indent),
              slices.isEmpty() ? spaceBefore : type.points(SPACE)));
    }
    return slices;
  }

  /** Where the second column begins, from the first, and how wide it is. */
  private record Columns(double indent, double width) {}

  private List<Slice> fact(StructureElement row, Fact fact, Columns columns, double space) {
    StructureElement head =
        row.child(Role.HEADING_CELL).attribute("Table", "Scope", COSName.getPDFName("Row"));
    StructureElement cell = row.child(Role.CELL);
    TextStyle style = type.fact().text();
    StyledText value =
        StyledText.of(fact.value(), fact.link() == null ? style : style.linked(fact.link()));
    List<Line> lines = layout.lines(value, columns.width(), type.fact().leading());
    List<Slice> slices = new ArrayList<>();
    for (Line line : lines) {
      boolean first = slices.isEmpty();
      Ornament beside = first ? Ornament.mark(head, label(fact), sheet.side()) : Ornament.NONE;
      slices.add(
          new LineSlice(
              cell, line, sheet.side() + columns.indent(), first ? space : 0, true, beside));
    }
    return slices;
  }

  private Line label(Fact fact) {
    StyledText label = StyledText.of(fact.label() + " ", type.label().text());
    return layout.single(label, type.label().leading()).getFirst();
  }
}
