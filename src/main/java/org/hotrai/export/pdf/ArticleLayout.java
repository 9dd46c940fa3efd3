package org.hotrai.export.pdf;

import java.util.List;
import java.util.function.Consumer;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.RichText;
import org.hotrai.export.pdf.book.BookPart;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.line.ParagraphLayout;
import org.hotrai.export.pdf.line.StyledText;
import org.hotrai.export.pdf.line.TextPlace;
import org.hotrai.export.pdf.page.Sheet;
import org.hotrai.export.pdf.page.Slice;
import org.hotrai.export.pdf.structure.Role;
import org.hotrai.export.pdf.structure.StructureElement;
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
  private final PdfBook book;
  private final FactsLayout facts;
  private final NotesLayout notes;
  private final ListLayout lists;
  private final TableLayout tables;
  private final PictureLayout pictures;
  private final SourceLayout sources;

  ArticleLayout(
      ParagraphLayout layout, Pictures pictures, Messages words, Sheet sheet, PdfBook book) {
    this.layout = layout;
    this.book = book;
    this.facts = new FactsLayout(layout, sheet);
    this.notes = new NotesLayout(layout, words, sheet, book.form());
    this.words = words;
    this.sheet = sheet;
    this.lists = new ListLayout(layout, sheet);
    this.tables = new TableLayout(layout, sheet);
    this.pictures = new PictureLayout(layout, pictures, words, sheet);
    this.sources = new SourceLayout(layout, words, sheet);
  }

  /**
   * Hands over the article's slices from top to bottom.
   *
   * @param element the article's own
   */
  void slices(StructureElement element, PdfArticle printed, Consumer<Slice> flow) {
    Article article = printed.article();
    Styles style = book.runsOn() ? Styles.heading(2) : Styles.TITLE;
    StyledText title = StyledText.of(article.title(), style.text());
    Paragraphs.kept(
            Parts.of(element, Role.HEADING_1, title),
            lines(title, style),
            sheet.side(),
            RUN_ON_SPACE)
        .forEach(flow);
    List<Block> blocks = printed.article().blocks();
    if (book.has(BookPart.DETAILS) && !printed.facts().isEmpty()) {
      flow.accept(rule());
      facts.slices(element, printed.facts(), FACTS_SPACE).forEach(flow);
      flow.accept(rule());
    }
    Headings headings = new Headings();
    for (int i = 0; i < blocks.size(); i++) {
      Setting setting = new Setting(element, TextPlace.in(i), i == 0 ? BODY_SPACE : BLOCK_SPACE);
      block(setting, headings, blocks.get(i)).forEach(flow);
    }
    if (book.has(BookPart.NOTES)) {
      notes.slices(element, printed).forEach(flow);
    }
    if (book.has(BookPart.DETAILS)) {
      sources.slices(element, article.links()).forEach(flow);
    }
  }

  /** What a block is a part of, where its text begins, and the gap above it. */
  private record Setting(StructureElement around, TextPlace place, double space) {}

  private Slice rule() {
    return new RuleSlice(sheet.side(), sheet.column(), FACTS_SPACE, true);
  }

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
    };
  }

  private List<Slice> heading(Setting at, Headings headings, Block.Heading heading) {
    Styles style = Styles.heading(heading.level());
    StyledText text = StyledText.of(heading.content(), style.text());
    StructureElement element = Parts.of(at.around(), headings.next(heading.level()), text);
    List<Line> lines = at.place().on(lines(text, style), text.text());
    return Paragraphs.kept(element, lines, sheet.side(), Math.max(at.space(), HEADING_SPACE));
  }

  private List<Slice> paragraph(Setting at, Block.Paragraph paragraph) {
    StyledText text = body(paragraph.content());
    StructureElement element = Parts.of(at.around(), Role.PARAGRAPH, text);
    List<Line> lines = at.place().on(lines(text, Styles.BODY), text.text());
    return Paragraphs.slices(element, lines, sheet.side(), at.space(), false, Ornament.NONE);
  }

  private List<Slice> quotation(Setting at, Block.Quotation quotation) {
    StyledText text = body(quotation.content());
    StructureElement element = Parts.of(at.around().child(Role.QUOTATION), Role.PARAGRAPH, text);
    double width = sheet.column() - QUOTATION_INDENT;
    List<Line> lines = at.place().on(layout.lines(text, width, Styles.BODY.leading()), text.text());
    Ornament rule = Ornament.rule(sheet.side() + QUOTATION_INDENT / 3);
    double x = sheet.side() + QUOTATION_INDENT;
    return Paragraphs.slices(element, lines, x, at.space(), false, rule);
  }

  private List<Slice> code(Setting at, Block.Code code) {
    StyledText text = StyledText.of(code.text(), Styles.CODE.text());
    StructureElement element = Parts.of(at.around(), Role.PARAGRAPH, text).child(Role.CODE);
    double width = sheet.column() - 2 * CODE_INDENT;
    List<Line> lines = at.place().on(layout.lines(text, width, Styles.CODE.leading()), text.text());
    Ornament ground = Ornament.ground(sheet.side(), sheet.column());
    return Paragraphs.slices(element, lines, sheet.side() + CODE_INDENT, at.space(), false, ground);
  }

  private String missing(Block.Image image) {
    return image.alternative().isBlank()
        ? ""
        : words.text("export.pdf.picture", image.alternative());
  }

  private List<Line> lines(StyledText text, Styles style) {
    return layout.lines(text, sheet.column(), style.leading());
  }

  private static StyledText body(RichText text) {
    return StyledText.of(text, Styles.BODY.text());
  }
}
