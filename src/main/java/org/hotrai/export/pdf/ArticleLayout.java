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
    this.pictures = new PictureLayout(layout, pictures, sheet, type);
    this.sources = new SourceLayout(layout, words, sheet, type);
  }

  /** Hands over the article's slices from top to bottom. */
  void slices(PdfArticle printed, Consumer<Slice> flow) {
    Article article = printed.article();
    StyledText title = StyledText.of(article.title(), type.title().text());
    head(title, type.title(), 0).forEach(flow);
    double space = type.points(META_SPACE);
    for (String line : printed.meta()) {
      head(StyledText.of(line, type.meta().text()), type.meta(), space).forEach(flow);
      space = 0;
    }
    if (article.sourceUrl() != null) {
      Run url = new Run(article.sourceUrl(), Set.of(), article.sourceUrl(), null);
      StyledText text = StyledText.of(new RichText(List.of(url)), type.meta().text());
      head(text, type.meta(), space).forEach(flow);
    }
    boolean first = true;
    for (Block block : article.blocks()) {
      block(block, type.points(first ? BODY_SPACE : BLOCK_SPACE)).forEach(flow);
      first = false;
    }
    sources.slices(article.links()).forEach(flow);
  }

  /** Lines above the columns. */
  private List<Slice> head(StyledText text, Styles style, double space) {
    List<Line> lines = layout.lines(text, sheet.measure(), style.leading());
    List<Slice> slices = new ArrayList<>();
    Paragraphs.kept(lines, sheet.side(), space).forEach(line -> slices.add(new Spanning(line)));
    return slices;
  }

  private List<Slice> block(Block block, double space) {
    return switch (block) {
      case Block.Heading heading -> heading(heading, Math.max(space, type.points(HEADING_SPACE)));
      case Block.Paragraph paragraph ->
          Paragraphs.slices(
              body(paragraph.content(), sheet.column()), sheet.side(), space, false, Ornament.NONE);
      case Block.ItemList list -> lists.slices(list, space);
      case Block.Quotation quotation -> quotation(quotation, space);
      case Block.Table table -> tables.slices(table, space);
      case Block.Image image -> pictures.slices(image, missing(image), space);
      case Block.Code code -> code(code, space);
    };
  }

  private List<Slice> heading(Block.Heading heading, double space) {
    Styles style = type.heading(heading.level());
    StyledText text = StyledText.of(heading.content(), style.text());
    return Paragraphs.kept(lines(text, style), sheet.side(), space);
  }

  private List<Slice> quotation(Block.Quotation quotation, double space) {
    double indent = type.points(QUOTATION_INDENT);
    List<Line> lines = body(quotation.content(), sheet.column() - indent);
    Ornament rule = Ornament.rule(sheet.side() + indent / 3);
    return Paragraphs.slices(lines, sheet.side() + indent, space, false, rule);
  }

  private List<Slice> code(Block.Code code, double space) {
    StyledText text = StyledText.of(code.text(), type.code().text());
    double indent = type.points(CODE_INDENT);
    double width = sheet.column() - 2 * indent;
    List<Line> lines = layout.lines(text, width, type.code().leading());
    Ornament ground = Ornament.ground(sheet.side(), sheet.column());
    return Paragraphs.slices(lines, sheet.side() + indent, space, false, ground);
  }

  private String missing(Block.Image image) {
    return image.alternative().isBlank()
        ? ""
        : words.text("export.pdf.picture", image.alternative());
  }

  private List<Line> lines(StyledText text, Styles style) {
    return layout.lines(text, sheet.column(), style.leading());
  }

  private List<Line> body(RichText text, double width) {
    StyledText styled = StyledText.of(text, type.body().text());
    return layout.lines(styled, width, type.body().leading(), type.alignment());
  }
}
