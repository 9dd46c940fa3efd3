package org.hotrai.export.pdf.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.article.SourceLink;
import org.hotrai.export.pdf.flow.Ornament;
import org.hotrai.export.pdf.flow.Paragraphs;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.line.ParagraphLayout;
import org.hotrai.export.pdf.line.StyledText;
import org.hotrai.export.pdf.page.Sheet;
import org.hotrai.export.pdf.page.Slice;
import org.hotrai.export.pdf.structure.Role;
import org.hotrai.export.pdf.structure.StructureElement;
import org.hotrai.export.pdf.style.Styles;
import org.hotrai.export.pdf.style.Typography;
import org.hotrai.message.Messages;
import org.hotrai.text.UrlEscape;

/** Sets the list of an article's sources, each URL printed readable and open to a click. */
public final class SourceLayout {
  private static final double SPACE = 4;
  private static final double HEADING_SPACE = 24;

  private final ParagraphLayout layout;
  private final Messages words;
  private final Sheet sheet;
  private final Typography type;

  /** On that sheet. */
  public SourceLayout(ParagraphLayout layout, Messages words, Sheet sheet, Typography type) {
    this.layout = layout;
    this.words = words;
    this.sheet = sheet;
    this.type = type;
  }

  /** The list; nothing if there are no links. */
  public List<Slice> slices(StructureElement around, List<SourceLink> links) {
    List<Slice> slices = new ArrayList<>();
    if (links.isEmpty()) {
      return slices;
    }
    StructureElement element = around.child(Role.SECTION);
    Styles heading = type.sourceHeading();
    StyledText words = StyledText.of(this.words.text("export.pdf.sources"), heading.text());
    slices.addAll(
        Paragraphs.kept(
            element.child(Role.HEADING_2),
            layout.lines(words, sheet.column(), heading.leading()),
            sheet.side(),
            type.points(HEADING_SPACE)));
    for (SourceLink link : links) {
      List<Line> lines = layout.lines(text(link), sheet.column(), type.meta().leading());
      double space = type.points(SPACE);
      slices.addAll(
          Paragraphs.slices(
              element.child(Role.PARAGRAPH), lines, sheet.side(), space, false, Ornament.NONE));
    }
    return slices;
  }

  private StyledText text(SourceLink link) {
    String role = words.text("export.pdf.source." + link.role().code());
    String said = link.text().equals(link.url()) || link.text().isBlank() ? "" : link.text();
    String before = said.isEmpty() ? role + " " : role + " " + said + " ";
    RichText text =
        new RichText(
            List.of(
                Run.plain(before),
                new Run(UrlEscape.readable(link.url()), Set.of(), link.url(), null)));
    return StyledText.of(text, type.meta().text());
  }
}
