package org.hotrai.export.pdf.part;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.export.pdf.book.Cover;
import org.hotrai.export.pdf.flow.GapSlice;
import org.hotrai.export.pdf.flow.Ornament;
import org.hotrai.export.pdf.flow.Paragraphs;
import org.hotrai.export.pdf.flow.RuleSlice;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.line.ParagraphLayout;
import org.hotrai.export.pdf.line.StyledText;
import org.hotrai.export.pdf.page.Sheet;
import org.hotrai.export.pdf.page.Slice;
import org.hotrai.export.pdf.structure.Role;
import org.hotrai.export.pdf.structure.StructureElement;
import org.hotrai.export.pdf.style.Setter;
import org.hotrai.export.pdf.style.Styles;
import org.hotrai.export.pdf.style.Typography;

/**
 * Sets the cover: the title a third down the page, what it is below it, who made it at the foot.
 */
public final class CoverLayout {
  private static final double TITLE_DEPTH = 0.24;
  private static final double SPACE = 18;

  private final ParagraphLayout layout;
  private final Sheet sheet;
  private final Typography type;
  private final FactsLayout facts;

  /** Set so. */
  public CoverLayout(Setter setter) {
    this.layout = setter.layout();
    this.sheet = setter.sheet();
    this.type = setter.type();
    this.facts = new FactsLayout(setter);
  }

  /** The cover, from top to bottom. */
  public List<Slice> slices(StructureElement around, Cover cover) {
    StructureElement element = around.child(Role.SECTION);
    double space = type.points(SPACE);
    List<Slice> slices = new ArrayList<>();
    slices.add(new GapSlice(sheet.depth() * TITLE_DEPTH));
    slices.addAll(
        Paragraphs.kept(
            element.child(Role.PARAGRAPH), lines(cover.title(), type.cover()), sheet.side(), 0));
    slices.add(new RuleSlice(sheet.side(), sheet.column(), space, true));
    slices.addAll(facts.slices(element, cover.facts(), sheet.column(), space));
    List<Line> program = lines(cover.program(), type.meta());
    double used =
        slices.stream().mapToDouble(slice -> slice.spaceBefore() + slice.height()).sum()
            + program.stream().mapToDouble(Line::height).sum();
    slices.add(new GapSlice(Math.max(0, sheet.depth() - used)));
    slices.addAll(
        Paragraphs.slices(
            element.child(Role.PARAGRAPH), program, sheet.side(), 0, false, Ornament.NONE));
    return slices;
  }

  private List<Line> lines(String text, Styles style) {
    return layout.lines(StyledText.of(text, style.text()), sheet.column(), style.leading());
  }
}
