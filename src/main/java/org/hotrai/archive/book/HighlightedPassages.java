package org.hotrai.archive.book;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.annotation.Anchors;
import org.hotrai.annotation.Highlight;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.Excerpt;
import org.hotrai.article.Mention;
import org.hotrai.article.Passage;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.article.StoredArticle;
import org.hotrai.article.Style;
import org.hotrai.export.pdf.book.Remark;
import org.hotrai.text.Sentences;
import org.hotrai.text.Span;

/**
 * Leaves of an article what was highlighted, each passage in its sentence. A passage whose words
 * the article has lost stands alone.
 */
public final class HighlightedPassages {
  // Thai marks no end of a sentence: a whole paragraph may seem one.
  private static final int LONGEST = 600;

  private HighlightedPassages() {}

  /** The sentences of an article that hold highlighted words. */
  private record Sentence(int block, Span span) {
    boolean overlaps(Sentence other) {
      return block == other.block && other.span.start() <= span.end();
    }

    Sentence and(Sentence other) {
      int end = Math.max(span.end(), other.span.end());
      return new Sentence(block, new Span(span.start(), end));
    }
  }

  /**
   * The article with a quotation for each sentence, in the order of the text.
   *
   * @param bold whether the passage itself is set in bold
   */
  public static StoredArticle of(StoredArticle stored, List<Highlight> highlights, boolean bold) {
    Article article = stored.article();
    List<Remark> remarks = Remarks.of(highlights, article);
    List<Block> blocks = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences(remarks, article)) {
      for (Mention mention : stored.mentions()) {
        if (isIn(sentence, mention)) {
          mentions.add(moved(mention, blocks.size(), sentence.span().start()));
        }
      }
      RichText text = text(article, sentence);
      for (Remark remark : remarks) {
        if (bold && remark.block() == sentence.block() && isIn(sentence.span(), remark.span())) {
          text = emphasised(text, remark.span(), sentence.span().start());
        }
      }
      blocks.add(new Block.Quotation(text));
    }
    for (Highlight highlight : highlights) {
      if (Anchors.find(highlight.anchor(), article).isEmpty()) {
        blocks.add(new Block.Quotation(RichText.plain(highlight.anchor().quote())));
      }
    }
    return stored.excerpt(article.withBlocks(blocks)).mentioning(mentions);
  }

  private static List<Sentence> sentences(List<Remark> remarks, Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Remark remark : remarks) {
      String text = article.blocks().get(remark.block()).text();
      Span around = Sentences.around(text, remark.span(), LONGEST);
      Sentence next = new Sentence(remark.block(), around);
      boolean joins = !sentences.isEmpty() && sentences.getLast().overlaps(next);
      sentences.add(joins ? sentences.removeLast().and(next) : next);
    }
    return sentences;
  }

  /** With its own styles and links; of lists and tables the characters alone. */
  private static RichText text(Article article, Sentence sentence) {
    Span span = sentence.span();
    int block = sentence.block();
    Passage passage = new Passage(block, span.start(), block, span.end());
    return switch (Excerpt.of(article, passage).blocks().getFirst()) {
      case Block.Paragraph paragraph -> paragraph.content();
      case Block.Heading heading -> heading.content();
      case Block.Quotation quotation -> quotation.content();
      case Block _ -> RichText.plain(span.of(article.blocks().get(block).text()));
    };
  }

  private static RichText emphasised(RichText text, Span highlighted, int offset) {
    int start = highlighted.start() - offset;
    int end = highlighted.end() - offset;
    List<Run> runs = new ArrayList<>(text.cut(0, start).runs());
    text.cut(start, end).runs().forEach(run -> runs.add(run.with(Style.BOLD)));
    runs.addAll(text.cut(end, text.text().length()).runs());
    return new RichText(runs, text.direction());
  }

  private static boolean isIn(Sentence sentence, Mention mention) {
    return mention.block() == sentence.block()
        && isIn(sentence.span(), new Span(mention.start(), mention.end()));
  }

  private static boolean isIn(Span outer, Span inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  private static Mention moved(Mention mention, int block, int back) {
    return new Mention(
        block,
        mention.start() - back,
        mention.end() - back,
        mention.type(),
        mention.text(),
        mention.entity(),
        mention.value(),
        mention.origin(),
        mention.confidence());
  }
}
