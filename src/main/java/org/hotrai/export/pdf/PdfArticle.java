package org.hotrai.export.pdf;

import java.util.List;
import org.hotrai.article.Article;
import org.hotrai.article.Mention;
import org.hotrai.export.pdf.book.Fact;
import org.hotrai.export.pdf.book.Remark;

/**
 * An article to print.
 *
 * @param facts what stands below its title: site, authors, dates, in the reader's words
 * @param mentions what it names, for the index
 * @param remarks what the reader highlighted, in the order of the text
 * @param notes the reader's words on the whole
 */
public record PdfArticle(
    Article article,
    List<Fact> facts,
    List<Mention> mentions,
    List<Remark> remarks,
    List<String> notes) {
  public PdfArticle {
    facts = List.copyOf(facts);
    mentions = List.copyOf(mentions);
    remarks = List.copyOf(remarks);
    notes = List.copyOf(notes);
  }

  /** An article that nobody added anything to. */
  public PdfArticle(Article article, List<Fact> facts) {
    this(article, facts, List.of(), List.of(), List.of());
  }
}
