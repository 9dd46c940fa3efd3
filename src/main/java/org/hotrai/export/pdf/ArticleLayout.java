package org.hotrai.export.pdf;

import java.util.ArrayList;
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
import org.hotrai.export.pdf.page.Spanning;
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
  private final Typography type;
  private final ListLayout lists;
  private final TableLayout tables;
  private final PictureLayout pictures;
  private final SourceLayout sources;

  ArticleLayout(
      ParagraphLayout layout, Pictures pictures, Messages words, Sheet sheet, Typography type) {
    this.layout = layout;
    this.words = words;
    this.sheet = sheet;
    this.type = type;
    this.lists = new ListLayout(layout, sheet, type);
    this.tables = new TableLayout(layout, sheet, type);
    this.pictures = new PictureLayout(layout, pictures, words, sheet, type);
    this.sources = new SourceLayout(layout, words, sheet, type);
  }

  /**
   * Hands over the article's slices from top to bottom.
   *
   * @param element the article's own
   */
  void slices(StructureElement element, PdfArticle printed, Consumer<Slice> flow) {
    Article article = printed.article();
    StyledText title = StyledText.of(article.title(), type.title().text());
    head(part(element, Role.HEADING_1, title), title, type.title(), 0).forEach(flow);
    double space = type.points(META_SPACE);
    for (String line : printed.meta()) {
      meta(element, StyledText.of(line, type.meta().text()), space).forEach(flow);
      space = 0;
    }
    if (article.sourceUrl() != null) {
      Run url = new Run(article.sourceUrl(), Set.of(), article.sourceUrl(), null);
      StyledText text = StyledText.of(new RichText(List.of(url)), type.meta().text());
      meta(element, text, space).forEach(flow);
    }
    Headings headings = new Headings();
    boolean first = true;
    for (Block block : article.blocks()) {
      block(element, headings, block, type.points(first ? BODY_SPACE : BLOCK_SPACE)).forEach(flow);
      first = false;
    }
    sources.slices(element, article.links()).forEach(flow);
  }

  private List<Slice> meta(StructureElement around, StyledText text, double space) {
    return head(part(around, Role.PARAGRAPH, text), text, type.meta(), space);
  }

  /** Lines above the columns. */
  private List<Slice> head(StructureElement element, StyledText text, Styles style, double space) {
    List<Line> lines = layout.lines(text, sheet.measure(), style.leading());
    List<Slice> slices = new ArrayList<>();
    Paragraphs.kept(element, lines, sheet.side(), space)
        .forEach(line -> slices.add(new Spanning(line)));
    return slices;
  }

  private List<Slice> block(StructureElement around, Headings headings, Block block, double space) {
    return switch (block) {
      case Block.Heading heading ->
          heading(around, headings, heading, Math.max(space, type.points(HEADING_SPACE)));
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
    Styles style = type.heading(heading.level());
    StyledText text = StyledText.of(heading.content(), style.text());
    StructureElement element = part(around, headings.next(heading.level()), text);
    return Paragraphs.kept(element, lines(text, style), sheet.side(), space);
  }

  private List<Slice> paragraph(StructureElement around, Block.Paragraph paragraph, double space) {
    StyledText text = text(paragraph.content());
    StructureElement element = part(around, Role.PARAGRAPH, text);
    List<Line> lines = body(text, sheet.column());
    return Paragraphs.slices(element, lines, sheet.side(), space, false, Ornament.NONE);
  }

  private List<Slice> quotation(StructureElement around, Block.Quotation quotation, double space) {
    StyledText text = text(quotation.content());
    StructureElement element = part(around.child(Role.QUOTATION), Role.PARAGRAPH, text);
    double indent = type.points(QUOTATION_INDENT);
    List<Line> lines = body(text, sheet.column() - indent);
    Ornament rule = Ornament.rule(sheet.side() + indent / 3);
    return Paragraphs.slices(element, lines, sheet.side() + indent, space, false, rule);
  }

  private List<Slice> code(StructureElement around, Block.Code code, double space) {
    StyledText text = StyledText.of(code.text(), type.code().text());
    StructureElement element = part(around, Role.PARAGRAPH, text).child(Role.CODE);
    double indent = type.points(CODE_INDENT);
    double width = sheet.column() - 2 * indent;
    List<Line> lines = layout.lines(text, width, type.code().leading());
    Ornament ground = Ornament.ground(sheet.side(), sheet.column());
    return Paragraphs.slices(element, lines, sheet.side() + indent, space, false, ground);
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

  private StyledText text(RichText text) {
    return StyledText.of(text, type.body().text());
  }

  private List<Line> body(StyledText text, double width) {
    return layout.lines(text, width, type.body().leading(), type.alignment());
  }
}
