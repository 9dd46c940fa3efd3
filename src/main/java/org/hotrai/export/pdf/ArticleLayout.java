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
    this.pictures = new PictureLayout(layout, pictures, sheet);
    this.sources = new SourceLayout(layout, words, sheet);
  }

  /** Hands over the article's slices from top to bottom. */
  void slices(PdfArticle printed, Consumer<Slice> flow) {
    Article article = printed.article();
    Styles style = book.runsOn() ? Styles.heading(2) : Styles.TITLE;
    StyledText title = StyledText.of(article.title(), style.text());
    Paragraphs.kept(lines(title, style), sheet.side(), RUN_ON_SPACE).forEach(flow);
    List<Block> blocks = printed.article().blocks();
    boolean details = book.has(BookPart.DETAILS) && !printed.facts().isEmpty();
    if (details) {
      flow.accept(rule(FACTS_SPACE));
      facts.slices(printed.facts(), FACTS_SPACE).forEach(flow);
      flow.accept(rule(FACTS_SPACE));
    }
    for (int i = 0; i < blocks.size(); i++) {
      TextPlace place = TextPlace.in(i);
      block(blocks.get(i), place, i == 0 ? BODY_SPACE : BLOCK_SPACE).forEach(flow);
    }
    if (book.has(BookPart.NOTES)) {
      notes.slices(printed).forEach(flow);
    }
    if (book.has(BookPart.DETAILS)) {
      sources.slices(article.links()).forEach(flow);
    }
  }

  private Slice rule(double space) {
    return new RuleSlice(sheet.side(), sheet.column(), space, true);
  }

  private List<Slice> block(Block block, TextPlace place, double space) {
    return switch (block) {
      case Block.Heading heading -> heading(heading, place, Math.max(space, HEADING_SPACE));
      case Block.Paragraph paragraph ->
          Paragraphs.slices(
              lines(body(paragraph.content()), place, Styles.BODY),
              sheet.side(),
              space,
              false,
              Ornament.NONE);
      case Block.ItemList list -> lists.slices(list, place, space);
      case Block.Quotation quotation -> quotation(quotation, place, space);
      case Block.Table table -> tables.slices(table, place, space);
      case Block.Image image -> pictures.slices(image, place, missing(image), space);
      case Block.Code code -> code(code, place, space);
    };
  }

  private List<Slice> heading(Block.Heading heading, TextPlace place, double space) {
    Styles style = Styles.heading(heading.level());
    StyledText text = StyledText.of(heading.content(), style.text());
    return Paragraphs.kept(lines(text, place, style), sheet.side(), space);
  }

  private List<Slice> quotation(Block.Quotation quotation, TextPlace place, double space) {
    StyledText text = body(quotation.content());
    double width = sheet.column() - QUOTATION_INDENT;
    List<Line> lines = place.on(layout.lines(text, width, Styles.BODY.leading()), text.text());
    Ornament rule = Ornament.rule(sheet.side() + QUOTATION_INDENT / 3);
    return Paragraphs.slices(lines, sheet.side() + QUOTATION_INDENT, space, false, rule);
  }

  private List<Slice> code(Block.Code code, TextPlace place, double space) {
    StyledText text = StyledText.of(code.text(), Styles.CODE.text());
    double width = sheet.column() - 2 * CODE_INDENT;
    List<Line> lines = place.on(layout.lines(text, width, Styles.CODE.leading()), code.text());
    Ornament ground = Ornament.ground(sheet.side(), sheet.column());
    return Paragraphs.slices(lines, sheet.side() + CODE_INDENT, space, false, ground);
  }

  private String missing(Block.Image image) {
    return image.alternative().isBlank()
        ? ""
        : words.text("export.pdf.picture", image.alternative());
  }

  private List<Line> lines(StyledText text, Styles style) {
    return layout.lines(text, sheet.column(), style.leading());
  }

  private List<Line> lines(StyledText text, TextPlace place, Styles style) {
    return place.on(lines(text, style), text.text());
  }

  private static StyledText body(RichText text) {
    return StyledText.of(text, Styles.BODY.text());
  }
}
