package org.hotrai.export.pdf;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.line.ParagraphLayout;
import org.hotrai.export.pdf.line.StyledText;
import org.hotrai.export.pdf.page.Sheet;
import org.hotrai.export.pdf.page.Slice;
import org.hotrai.export.pdf.structure.Languages;
import org.hotrai.export.pdf.structure.Role;
import org.hotrai.export.pdf.structure.StructureElement;
import org.hotrai.message.Messages;

/** Sets an article: its title, what is known of it, its blocks, its sources. */
final class ArticleLayout {
  private static final double META_SPACE = 6;
  private static final double BODY_SPACE = 18;
  private static final double BLOCK_SPACE = 9;
  private static final double HEADING_SPACE = 16;
  private static final double QUOTATION_INDENT = 18;
  private static final double CODE_INDENT = 6;

  private final ParagraphLayout layout;
  private final Messages words;
  private final Sheet sheet;
  private final ListLayout lists;
  private final TableLayout tables;
  private final PictureLayout pictures;
  private final SourceLayout sources;

  ArticleLayout(ParagraphLayout layout, Pictures pictures, Messages words, Sheet sheet) {
    this.layout = layout;
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
    StyledText title = StyledText.of(article.title(), Styles.TITLE.text());
    Paragraphs.kept(
            part(element, Role.HEADING_1, title), lines(title, Styles.TITLE), sheet.side(), 0)
        .forEach(flow);
    double space = META_SPACE;
    for (String line : printed.meta()) {
      meta(element, StyledText.of(line, Styles.META.text()), space).forEach(flow);
      space = 0;
    }
    if (article.sourceUrl() != null) {
      Run url = new Run(article.sourceUrl(), Set.of(), article.sourceUrl(), null);
      StyledText text = StyledText.of(new RichText(List.of(url)), Styles.META.text());
      meta(element, text, space).forEach(flow);
    }
    Headings headings = new Headings();
    boolean first = true;
    for (Block block : article.blocks()) {
      block(element, headings, block, first ? BODY_SPACE : BLOCK_SPACE).forEach(flow);
      first = false;
    }
    sources.slices(element, article.links()).forEach(flow);
  }

  private List<Slice> meta(StructureElement around, StyledText text, double space) {
    return Paragraphs.kept(
        part(around, Role.PARAGRAPH, text), lines(text, Styles.META), sheet.side(), space);
  }

  private List<Slice> block(StructureElement around, Headings headings, Block block, double space) {
    return switch (block) {
      case Block.Heading heading ->
          heading(around, headings, heading, Math.max(space, HEADING_SPACE));
      case Block.Paragraph paragraph -> paragraph(around, paragraph, space);
      case Block.ItemList list -> lists.slices(around, list, space);
      case Block.Quotation quotation -> quotation(around, quotation, space);
      case Block.Table table -> tables.slices(around, table, space);
      case Block.Image image -> pictures.slices(around, image, missing(image), space);
      case Block.Code code -> code(around, code, space);
    };
  }

  private List<Slice> heading(
      StructureElement around, Headings headings, Block.Heading heading, double space) {
    Styles style = Styles.heading(heading.level());
    StyledText text = StyledText.of(heading.content(), style.text());
    StructureElement element = part(around, headings.next(heading.level()), text);
    return Paragraphs.kept(element, lines(text, style), sheet.side(), space);
  }

  private List<Slice> paragraph(StructureElement around, Block.Paragraph paragraph, double space) {
    StyledText text = body(paragraph.content());
    StructureElement element = part(around, Role.PARAGRAPH, text);
    List<Line> lines = lines(text, Styles.BODY);
    return Paragraphs.slices(element, lines, sheet.side(), space, false, Ornament.NONE);
  }

  private List<Slice> quotation(StructureElement around, Block.Quotation quotation, double space) {
    StyledText text = body(quotation.content());
    StructureElement element = part(around.child(Role.QUOTATION), Role.PARAGRAPH, text);
    List<Line> lines = layout.lines(text, sheet.column() - QUOTATION_INDENT, Styles.BODY.leading());
    Ornament rule = Ornament.rule(sheet.side() + QUOTATION_INDENT / 3);
    return Paragraphs.slices(element, lines, sheet.side() + QUOTATION_INDENT, space, false, rule);
  }

  private List<Slice> code(StructureElement around, Block.Code code, double space) {
    StyledText text = StyledText.of(code.text(), Styles.CODE.text());
    StructureElement element = part(around, Role.PARAGRAPH, text).child(Role.CODE);
    List<Line> lines = layout.lines(text, sheet.column() - 2 * CODE_INDENT, Styles.CODE.leading());
    Ornament ground = Ornament.ground(sheet.side(), sheet.column());
    return Paragraphs.slices(element, lines, sheet.side() + CODE_INDENT, space, false, ground);
  }

  /** A part of the article in the language of its words. */
  private static StructureElement part(StructureElement around, Role role, StyledText text) {
    return around.child(role, Languages.of(text.text(), around.language()));
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
