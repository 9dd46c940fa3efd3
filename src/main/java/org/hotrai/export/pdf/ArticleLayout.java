package org.hotrai.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hotrai.article.Block;
import org.hotrai.article.SourceLink;
import org.hotrai.export.pdf.book.BookPart;
import org.hotrai.export.pdf.flow.Ornament;
import org.hotrai.export.pdf.flow.Paragraphs;
import org.hotrai.export.pdf.flow.Parts;
import org.hotrai.export.pdf.flow.RuleSlice;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.line.ParagraphLayout;
import org.hotrai.export.pdf.line.StyledText;
import org.hotrai.export.pdf.line.TextPlace;
import org.hotrai.export.pdf.page.Note;
import org.hotrai.export.pdf.page.Sheet;
import org.hotrai.export.pdf.page.Slice;
import org.hotrai.export.pdf.page.Spanning;
import org.hotrai.export.pdf.part.FactsLayout;
import org.hotrai.export.pdf.part.SourceLayout;
import org.hotrai.export.pdf.picture.PictureLayout;
import org.hotrai.export.pdf.picture.Pictures;
import org.hotrai.export.pdf.structure.Role;
import org.hotrai.export.pdf.structure.StructureElement;
import org.hotrai.export.pdf.style.Setter;
import org.hotrai.export.pdf.style.Styles;
import org.hotrai.export.pdf.style.Typography;
import org.hotrai.export.pdf.table.TableLayout;
import org.hotrai.message.Messages;

/** Sets an article: its title, what is known of it, its blocks, its sources. */
final class ArticleLayout {
  private static final double RUN_ON_SPACE = 34;
  private static final double FACTS_SPACE = 7;
  private static final double BODY_SPACE = 18;
  private static final double BLOCK_SPACE = 9;
  private static final double HEADING_SPACE = 16;
  private static final double QUOTATION_INDENT = 18;
  private static final double CODE_INDENT = 6;

  private final ParagraphLayout layout;
  private final Messages words;
  private final Sheet sheet;
  private final Typography type;
  private final PdfBook book;
  private final FactsLayout facts;
  private final NotesLayout notes;
  private final FootnoteLayout footnotes;
  private final ListLayout lists;
  private final TableLayout tables;
  private final PictureLayout pictures;
  private final SourceLayout sources;
  // Of all articles up to now, so that no two notes of a file have one target.
  private int notesBefore;

  ArticleLayout(Setter setter, Pictures pictures, Messages words, PdfBook book) {
    this.layout = setter.layout();
    this.words = words;
    this.book = book;
    this.sheet = setter.sheet();
    this.type = setter.type();
    this.facts = new FactsLayout(setter);
    this.notes = new NotesLayout(setter, words, book.form());
    this.footnotes = new FootnoteLayout(setter);
    this.lists = new ListLayout(layout, sheet, type);
    this.tables = new TableLayout(layout, sheet, type);
    this.pictures = new PictureLayout(layout, pictures, words, sheet, type);
    this.sources = new SourceLayout(layout, words, sheet, type);
  }

  /**
   * Hands over the article's slices from top to bottom; returns the notes for the feet of its
   * pages.
   *
   * @param element the article's own
   */
  List<Note> slices(StructureElement element, PdfArticle printed, Consumer<Slice> flow) {
    head(element, printed, slice -> flow.accept(book.runsOn() ? slice : new Spanning(slice)));
    ArticleNotes marked = new ArticleNotes(printed.article().blocks(), notesBefore);
    notesBefore += marked.count();
    List<Note> feet = new ArrayList<>();
    Headings headings = new Headings();
    for (int i = 0; i < marked.blocks().size(); i++) {
      double space = type.points(i == 0 ? BODY_SPACE : BLOCK_SPACE);
      Block block = marked.blocks().get(i);
      Optional<String> target = marked.target(i);
      if (block instanceof Block.Footnote note && target.isPresent()) {
        feet.add(
            new Note(target.get(), footnotes.slices(element, note, TextPlace.in(i), target.get())));
      } else {
        block(new Setting(element, TextPlace.in(i), space), headings, block).forEach(flow);
      }
    }
    if (book.has(BookPart.NOTES)) {
      notes.slices(element, printed).forEach(flow);
    }
    if (book.has(BookPart.DETAILS)) {
      sources.slices(element, others(printed)).forEach(flow);
    }
    return feet;
  }

  /** The links that do not stand above the text already, as the article's own address does. */
  private static List<SourceLink> others(PdfArticle printed) {
    return printed.article().links().stream()
        .filter(link -> printed.facts().stream().noneMatch(fact -> link.url().equals(fact.link())))
        .toList();
  }

  /** What stands above the columns; where articles run on, in the column. */
  private void head(StructureElement element, PdfArticle printed, Consumer<Slice> flow) {
    Styles style = book.runsOn() ? type.heading(2) : type.title();
    StyledText title = StyledText.of(printed.article().title(), style.text());
    double width = book.runsOn() ? sheet.column() : sheet.measure();
    Paragraphs.kept(
            Parts.of(element, Role.HEADING_1, title),
            layout.lines(title, width, style.leading()),
            sheet.side(),
            type.points(RUN_ON_SPACE))
        .forEach(flow);
    if (book.has(BookPart.DETAILS) && !printed.facts().isEmpty()) {
      double space = type.points(FACTS_SPACE);
      Slice rule = new RuleSlice(sheet.side(), width, space, true);
      flow.accept(rule);
      facts.slices(element, printed.facts(), width, space).forEach(flow);
      flow.accept(rule);
    }
  }

  /** What a block is a part of, where its text begins, and the gap above it. */
  private record Setting(StructureElement around, TextPlace place, double space) {}

  private List<Slice> block(Setting at, Headings headings, Block block) {
    StructureElement around = at.around();
    return switch (block) {
      case Block.Heading heading -> heading(at, headings, heading);
      case Block.Paragraph paragraph -> paragraph(at, paragraph);
      case Block.ItemList list -> lists.slices(around, list, at.place(), at.space());
      case Block.Quotation quotation -> quotation(at, quotation);
      case Block.Table table -> tables.slices(around, table, at.place(), at.space());
      case Block.Image image ->
          pictures.slices(around, image, at.place(), missing(image), at.space());
      case Block.Code code -> code(at, code);
      case Block.Footnote note -> footnotes.slices(around, note, at.place(), at.space());
    };
  }

  private List<Slice> heading(Setting at, Headings headings, Block.Heading heading) {
    Styles style = type.heading(heading.level());
    StyledText text = StyledText.of(heading.content(), style.text());
    StructureElement element = Parts.of(at.around(), headings.next(heading.level()), text);
    List<Line> lines = layout.lines(text, sheet.column(), style.leading());
    double space = Math.max(at.space(), type.points(HEADING_SPACE));
    return Paragraphs.kept(element, at.place().on(lines, text.text()), sheet.side(), space);
  }

  private List<Slice> paragraph(Setting at, Block.Paragraph paragraph) {
    StyledText text = StyledText.of(paragraph.content(), type.body().text());
    StructureElement element = Parts.of(at.around(), Role.PARAGRAPH, text);
    List<Line> lines = body(at, text, sheet.column());
    return Paragraphs.slices(element, lines, sheet.side(), at.space(), false, Ornament.NONE);
  }

  private List<Slice> quotation(Setting at, Block.Quotation quotation) {
    StyledText text = StyledText.of(quotation.content(), type.body().text());
    StructureElement element = Parts.of(at.around().child(Role.QUOTATION), Role.PARAGRAPH, text);
    double indent = type.points(QUOTATION_INDENT);
    List<Line> lines = body(at, text, sheet.column() - indent);
    Ornament rule = Ornament.rule(sheet.side() + indent / 3);
    return Paragraphs.slices(element, lines, sheet.side() + indent, at.space(), false, rule);
  }

  private List<Slice> code(Setting at, Block.Code code) {
    StyledText text = StyledText.of(code.text(), type.code().text());
    StructureElement element = Parts.of(at.around(), Role.PARAGRAPH, text).child(Role.CODE);
    double indent = type.points(CODE_INDENT);
    double width = sheet.column() - 2 * indent;
    List<Line> lines = at.place().on(layout.lines(text, width, type.code().leading()), text.text());
    Ornament ground = Ornament.ground(sheet.side(), sheet.column());
    return Paragraphs.slices(element, lines, sheet.side() + indent, at.space(), false, ground);
  }

  private String missing(Block.Image image) {
    return image.alternative().isBlank()
        ? ""
        : words.text("export.pdf.picture", image.alternative());
  }

  private List<Line> body(Setting at, StyledText text, double width) {
    List<Line> lines = layout.lines(text, width, type.body().leading(), type.alignment());
    return at.place().on(lines, text.text());
  }
}
