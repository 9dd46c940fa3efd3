package org.hotrai.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.article.RichText;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.line.ParagraphLayout;
import org.hotrai.export.pdf.line.StyledText;
import org.hotrai.export.pdf.page.Sheet;
import org.hotrai.export.pdf.page.Slice;

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
  List<Slice> slices(String heading, List<RichText> sources) {
    StyledText words = StyledText.of(heading, Styles.TITLE.text());
    List<Line> head = layout.lines(words, sheet.column(), Styles.TITLE.leading());
    List<Slice> slices = new ArrayList<>(Paragraphs.kept(head, sheet.side(), 0));
    double space = HEADING_SPACE;
    for (RichText source : sources) {
      slices.addAll(entry(source, space));
      space = SPACE;
    }
    return slices;
  }

  private List<Slice> entry(RichText source, double space) {
    Styles style = Styles.BIBLIOGRAPHY;
    StyledText text = StyledText.of(source, style.text());
    List<Line> lines = layout.lines(text, sheet.column() - HANGING, style.leading());
    return Paragraphs.hanging(lines, sheet.side(), HANGING, space);
  }
}
