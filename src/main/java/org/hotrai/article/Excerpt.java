package org.hotrai.article;

import java.util.ArrayList;
import java.util.List;

/** Cuts passages out of articles. */
public final class Excerpt {
  private Excerpt() {}

  /**
   * The article with the blocks of the passage alone. Where the passage begins or ends inside a
   * paragraph, heading, quotation or code, that block is cut there; lists, tables and pictures stay
   * whole, since half of one says something else.
   */
  public static Article of(Article article, Passage passage) {
    List<Block> blocks = new ArrayList<>();
    for (int i = passage.firstBlock(); i <= passage.lastBlock(); i++) {
      Block block = article.blocks().get(i);
      int length = block.text().length();
      int start = i == passage.firstBlock() ? Math.min(passage.start(), length) : 0;
      int end = i == passage.lastBlock() ? Math.min(passage.end(), length) : length;
      if (start < end || length == 0) {
        blocks.add(cut(block, start, end));
      }
    }
    return new Article(
        article.title(),
        article.byline(),
        article.published(),
        article.language(),
        article.siteName(),
        article.sourceUrl(),
        article.links(),
        blocks);
  }

  private static Block cut(Block block, int start, int end) {
    return switch (block) {
      case Block.Heading(int level, RichText content) ->
          new Block.Heading(level, cut(content, start, end));
      case Block.Paragraph(RichText content) -> new Block.Paragraph(cut(content, start, end));
      case Block.Quotation(RichText content) -> new Block.Quotation(cut(content, start, end));
      case Block.Code(String text) -> new Block.Code(text.substring(start, end));
      case Block.ItemList whole -> whole;
      case Block.Table whole -> whole;
      case Block.Image whole -> whole;
    };
  }

  private static RichText cut(RichText content, int start, int end) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    for (Run run : content.runs()) {
      int from = Math.max(start - at, 0);
      int to = Math.min(end - at, run.text().length());
      if (from < to) {
        String text = run.text().substring(from, to);
        runs.add(new Run(text, run.styles(), run.link(), run.language()));
      }
      at += run.text().length();
    }
    return new RichText(runs, content.direction());
  }
}
