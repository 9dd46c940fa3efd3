package org.hotrai.article;

import java.util.ArrayList;
import java.util.List;

/** Cuts passages out of articles. */
public final class Excerpt {
  private Excerpt() {}

  /**
   * The article with the blocks of the passage alone. Where the passage begins or ends inside a
   * paragraph, heading, quotation or code, that block is cut there; lists, tables, pictures and
   * notes stay whole, since half of one says something else. Notes that are marked in the passage
   * come behind it.
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
    Footnotes notes = Footnotes.of(article.blocks());
    List<Block.Footnote> marked =
        blocks.stream()
            .flatMap(block -> block.contents().stream())
            .flatMap(content -> content.runs().stream())
            .flatMap(run -> notes.markedBy(run).stream())
            .distinct()
            .filter(note -> !blocks.contains(note))
            .toList();
    blocks.addAll(marked);
    return article.withBlocks(blocks);
  }

  private static Block cut(Block block, int start, int end) {
    return switch (block) {
      case Block.Heading(int level, RichText content) ->
          new Block.Heading(level, content.cut(start, end));
      case Block.Paragraph(RichText content) -> new Block.Paragraph(content.cut(start, end));
      case Block.Quotation(RichText content) -> new Block.Quotation(content.cut(start, end));
      case Block.Code(String text) -> new Block.Code(text.substring(start, end));
      case Block.ItemList whole -> whole;
      case Block.Table whole -> whole;
      case Block.Image whole -> whole;
      case Block.Footnote whole -> whole;
    };
  }
}
