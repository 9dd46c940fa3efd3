package org.hotrai.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.article.RichText;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.line.ParagraphLayout;
import org.hotrai.export.pdf.line.StyledText;
import org.hotrai.export.pdf.page.Sheet;
import org.hotrai.export.pdf.page.Slice;
import org.hotrai.export.pdf.structure.Role;
import org.hotrai.export.pdf.structure.StructureElement;

/** Sets the list of sources, each with a hanging indent as bibliographies have it. */
final class BibliographyLayout {
  private static final double HANGING = 28;
  private static final double SPACE = 6;
  private static final double HEADING_SPACE = 16;

  private final ParagraphLayout layout;
  private final Sheet sheet;

  BibliographyLayout(ParagraphLayout layout, Sheet sheet) {
    this.layout = layout;
    this.sheet = sheet;
  }

  /** The sources under that heading, in that order. */
  List<Slice> slices(StructureElement around, String heading, List<RichText> sources) {
    StyledText words = StyledText.of(heading, Styles.TITLE.text());
    List<Line> head = layout.lines(words, sheet.column(), Styles.TITLE.leading());
    List<Slice> slices =
        new ArrayList<>(Paragraphs.kept(around.child(Role.HEADING_1), head, sheet.side(), 0));
    double space = HEADING_SPACE;
    for (RichText source : sources) {
      slices.addAll(entry(around, source, space));
      space = SPACE;
    }
    return slices;
  }

  private List<Slice> entry(StructureElement around, RichText source, double space) {
    Styles style = Styles.BIBLIOGRAPHY;
    StyledText text = StyledText.of(source, style.text());
    List<Line> lines = layout.lines(text, sheet.column() - HANGING, style.leading());
    StructureElement element =
        Parts.of(around, Role.PARAGRAPH, text).child(Role.BIBLIOGRAPHY_ENTRY);
    return Paragraphs.hanging(element, lines, sheet.side(), HANGING, space);
  }
}
