package org.hotrai.export.pdf.part;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.article.RichText;
import org.hotrai.export.pdf.flow.Paragraphs;
import org.hotrai.export.pdf.flow.Parts;
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

/** Sets the list of sources, each with a hanging indent as bibliographies have it. */
public final class BibliographyLayout {
  private static final double HANGING = 28;
  private static final double SPACE = 6;
  private static final double HEADING_SPACE = 16;

  private final ParagraphLayout layout;
  private final Sheet sheet;
  private final Typography type;

  /** Set so. */
  public BibliographyLayout(Setter setter) {
    this.layout = setter.layout();
    this.sheet = setter.sheet();
    this.type = setter.type();
  }

  /** The sources under that heading, in that order. */
  public List<Slice> slices(StructureElement around, String heading, List<RichText> sources) {
    StyledText words = StyledText.of(heading, type.title().text());
    List<Line> head = layout.lines(words, sheet.column(), type.title().leading());
    List<Slice> slices =
        new ArrayList<>(Paragraphs.kept(around.child(Role.HEADING_1), head, sheet.side(), 0));
    double space = type.points(HEADING_SPACE);
    for (RichText source : sources) {
      slices.addAll(entry(around, source, space));
      space = type.points(SPACE);
    }
    return slices;
  }

  private List<Slice> entry(StructureElement around, RichText source, double space) {
    Styles style = type.bibliography();
    StyledText text = StyledText.of(source, style.text());
    List<Line> lines = layout.lines(text, sheet.column() - type.points(HANGING), style.leading());
    StructureElement element =
        Parts.of(around, Role.PARAGRAPH, text).child(Role.BIBLIOGRAPHY_ENTRY);
    return Paragraphs.hanging(element, lines, sheet.side(), type.points(HANGING), space);
  }
}
