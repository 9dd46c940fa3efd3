package org.hotrai.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.export.pdf.book.Remark;
import org.hotrai.export.pdf.flow.LineSlice;
import org.hotrai.export.pdf.flow.Ornament;
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
import org.hotrai.message.Messages;
import org.hotrai.text.Clusters;
import org.hotrai.text.date.DateForm;

/**
 * Sets the reader's notes behind the article, by the numbers in its margin. Not as footnotes: a
 * note may be as long as the reader likes, and must not stand inside the text of somebody else that
 * runs on over the page.
 */
final class NotesLayout {
  private static final double HEADING_SPACE = 24;
  private static final double SPACE = 5;
  private static final double INDENT = 22;
  private static final int MOST_QUOTED = 90;

  private final ParagraphLayout layout;
  private final Messages words;
  private final Sheet sheet;
  private final Typography type;
  private final DateForm form;

  NotesLayout(Setter setter, Messages words, DateForm form) {
    this.layout = setter.layout();
    this.words = words;
    this.sheet = setter.sheet();
    this.type = setter.type();
    this.form = form;
  }

  /** Those that have a note; the first has number 1. */
  static List<Remark> noted(List<Remark> remarks) {
    return remarks.stream().filter(remark -> !remark.note().isBlank()).toList();
  }

  /** The notes on the whole, then those on passages; nothing where there are none. */
  List<Slice> slices(StructureElement around, PdfArticle article) {
    List<Remark> noted = noted(article.remarks());
    List<Slice> slices = new ArrayList<>();
    if (noted.isEmpty() && article.notes().isEmpty()) {
      return slices;
    }
    StructureElement element = around.child(Role.SECTION);
    Styles heading = type.sourceHeading();
    StyledText title = StyledText.of(words.text("export.pdf.notes"), heading.text());
    slices.addAll(
        Paragraphs.kept(
            element.child(Role.HEADING_2),
            layout.lines(title, sheet.column(), heading.leading()),
            sheet.side(),
            HEADING_SPACE));
    for (String note : article.notes()) {
      StyledText text = StyledText.of(note.strip(), type.fact().text());
      slices.addAll(
          Paragraphs.slices(
              Parts.of(element, Role.PARAGRAPH, text),
              lines(text, 0),
              sheet.side(),
              type.points(SPACE),
              false,
              Ornament.NONE));
    }
    ListElements numbered = new ListElements(element);
    for (int i = 0; i < noted.size(); i++) {
      String number = form.number(i + 1);
      slices.addAll(note(numbered.item(0, number, false), number, noted.get(i), article));
    }
    return slices;
  }

  private List<Slice> note(
      ListElements.Parts parts, String number, Remark remark, PdfArticle article) {
    String text = article.article().blocks().get(remark.block()).text();
    String quote = words.text("export.pdf.quoted", shortened(remark.span().of(text)));
    List<Line> quoted =
        layout.lines(
            StyledText.of(quote, type.label().text()),
            sheet.column() - type.points(INDENT),
            type.label().leading());
    Line mark =
        layout
            .single(StyledText.of(number + " ", type.noteNumber().text()), type.label().leading())
            .getFirst();
    double x = sheet.side() + type.points(INDENT);
    StructureElement quotation = parts.body().child(Role.PARAGRAPH);
    StyledText note = StyledText.of(remark.note().strip(), type.fact().text());
    List<Slice> slices = new ArrayList<>();
    for (Line line : quoted) {
      boolean first = slices.isEmpty();
      Ornament beside = first ? Ornament.mark(parts.label(), mark, sheet.side()) : Ornament.NONE;
      slices.add(new LineSlice(quotation, line, x, first ? type.points(SPACE) : 0, true, beside));
    }
    slices.addAll(
        Paragraphs.slices(
            Parts.of(parts.body(), Role.PARAGRAPH, note),
            lines(note, type.points(INDENT)),
            x,
            0,
            false,
            Ornament.NONE));
    return slices;
  }

  private List<Line> lines(StyledText text, double indent) {
    return layout.lines(text, sheet.column() - indent, type.fact().leading());
  }

  private static String shortened(String quote) {
    String line = quote.replace('\n', ' ').replace('\t', ' ');
    List<String> clusters = Clusters.of(line);
    return clusters.size() <= MOST_QUOTED
        ? line
        : String.join("", clusters.subList(0, MOST_QUOTED)) + "…";
  }
}
