package org.hotrai.export.pdf.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hotrai.export.pdf.book.EntityPages;
import org.hotrai.export.pdf.book.PageRange;
import org.hotrai.export.pdf.flow.Paragraphs;
import org.hotrai.export.pdf.flow.Parts;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.line.ParagraphLayout;
import org.hotrai.export.pdf.line.StyledText;
import org.hotrai.export.pdf.line.TextStyle;
import org.hotrai.export.pdf.page.Sheet;
import org.hotrai.export.pdf.page.Slice;
import org.hotrai.export.pdf.structure.Role;
import org.hotrai.export.pdf.structure.StructureElement;
import org.hotrai.export.pdf.style.Setter;
import org.hotrai.export.pdf.style.Styles;
import org.hotrai.export.pdf.style.Typography;
import org.hotrai.message.Messages;
import org.hotrai.text.date.DateForm;

/** Sets the index: the names of each kind with their pages, which a click opens. */
public final class IndexLayout {
  private static final double HANGING = 14;
  private static final double KIND_SPACE = 16;
  private static final String BEFORE_PAGES = "  ";
  private static final String BETWEEN = ", ";

  private final ParagraphLayout layout;
  private final Messages words;
  private final Sheet sheet;
  private final Typography type;
  private final DateForm form;

  /** Set so, days in that form. */
  public IndexLayout(Setter setter, Messages words, DateForm form) {
    this.layout = setter.layout();
    this.words = words;
    this.sheet = setter.sheet();
    this.type = setter.type();
    this.form = form;
  }

  /** The index under its heading. */
  public List<Slice> slices(StructureElement around, EntityPages mentions) {
    List<Slice> slices =
        new ArrayList<>(heading(around.child(Role.HEADING_1), "export.pdf.index", type.title(), 0));
    for (EntityPages.Group group : mentions.groups()) {
      String kind = "export.pdf.index." + group.type().name().toLowerCase(Locale.ROOT);
      slices.addAll(
          heading(around.child(Role.HEADING_2), kind, type.heading(3), type.points(KIND_SPACE)));
      StructureElement index = around.child(Role.INDEX);
      group.entries().forEach(entry -> slices.addAll(entry(index, entry)));
    }
    return slices;
  }

  private List<Slice> heading(StructureElement element, String code, Styles style, double space) {
    StyledText text = StyledText.of(words.text(code), style.text());
    return Paragraphs.kept(
        element, layout.lines(text, sheet.column(), style.leading()), sheet.side(), space);
  }

  private List<Slice> entry(StructureElement index, EntityPages.Entry entry) {
    StyledText text = text(entry);
    List<Line> lines =
        layout.lines(text, sheet.column() - type.points(HANGING), type.index().leading());
    return Paragraphs.hanging(
        Parts.of(index, Role.PARAGRAPH, text), lines, sheet.side(), type.points(HANGING), 0);
  }

  private StyledText text(EntityPages.Entry entry) {
    TextStyle style = type.index().text();
    List<StyledText.Stretch> stretches = new ArrayList<>();
    stretches.add(new StyledText.Stretch(entry.name() + BEFORE_PAGES, style));
    for (PageRange range : entry.pages()) {
      if (stretches.size() > 1) {
        stretches.add(new StyledText.Stretch(BETWEEN, style));
      }
      stretches.add(new StyledText.Stretch(pages(range), style.toPage(range.first())));
    }
    return new StyledText(stretches);
  }

  private String pages(PageRange range) {
    String first = form.number(range.first());
    return range.first() == range.last() ? first : first + "–" + form.number(range.last());
  }
}
