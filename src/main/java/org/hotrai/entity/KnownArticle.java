package org.hotrai.entity;

import java.util.List;
import org.hotrai.article.Article;
import org.hotrai.article.Entity;
import org.hotrai.article.Mention;

/**
 * An article of the archive with what was recognised there, whatever was corrected since. It may be
 * read only when it is asked for, and as far as it is.
 */
public interface KnownArticle {
  /** What it says. */
  Article article();

  /** What was recognised there, in the order of the text. */
  List<Mention> mentions();

  /** Those of them that name that entity. */
  List<Mention> mentionsOf(Entity entity);
}
