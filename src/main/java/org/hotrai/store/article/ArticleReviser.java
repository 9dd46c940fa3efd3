package org.hotrai.store.article;

import java.sql.SQLException;
import java.util.List;
import org.hotrai.article.Mention;
import org.hotrai.article.StoredArticle;
import org.hotrai.entity.KnownNames;
import org.hotrai.entity.correct.Corrected;
import org.hotrai.store.correction.ArticleSource;
import org.hotrai.store.entity.MentionRows;
import org.hotrai.store.entity.OwnNames;
import org.hotrai.store.entity.RecentArticles;
import org.hotrai.store.index.IndexWriter;
import org.hotrai.store.index.StartRows;
import org.hotrai.store.sql.Ids;
import org.hotrai.store.sql.Session;
import org.hotrai.store.version.OriginalRows;
import org.hotrai.store.version.PreparedArticle;
import org.hotrai.store.version.VersionRows;
import org.hotrai.text.SearchFold;
import org.hotrai.text.url.UrlKey;

/**
 * Puts a new reading of a stored page in the place of the old one, inside a transaction. The
 * article keeps its id and its version its number; what a reader added is not touched.
 */
public final class ArticleReviser {
  private final Session session;
  private final PreparedArticle prepared;
  private final KnownNames names;

  /** For that new reading, within that transaction. */
  public ArticleReviser(Session session, PreparedArticle prepared, KnownNames names) {
    this.session = session;
    this.prepared = prepared;
    this.names = names;
  }

  /** The page was read anew. Returns whether the article or what it mentions is another now. */
  public boolean revise(VersionRows.Place place) throws SQLException {
    StoredArticle old = old(place);
    boolean changed = put(place, old);
    if (isAnother(old)) {
      rekey(place.article(), old);
    }
    return changed;
  }

  /**
   * The page came once more, from wherever that was: an article that is known by its URL already
   * goes on being known by it. Returns whether the article or what it mentions is another now.
   *
   * @param elsewhere whether the URL that came is that of another article, which alone shows it
   */
  boolean cameAgain(VersionRows.Place place, boolean elsewhere) throws SQLException {
    StoredArticle old = old(place);
    boolean changed = put(place, old);
    if (elsewhere) {
      VersionRows.putSource(
          session, place, old.article().sourceUrl(), prepared.incoming().article().links());
    } else {
      giveKey(place.article());
    }
    return changed;
  }

  private StoredArticle old(VersionRows.Place place) throws SQLException {
    return ArticleRows.read(session, place.article(), place.number())
        .orElseThrow(() -> Ids.noArticle(place.article()));
  }

  private boolean isAnother(StoredArticle old) {
    return !old.article().equals(prepared.incoming().article());
  }

  private boolean put(VersionRows.Place place, StoredArticle old) throws SQLException {
    forget(place);
    OriginalRows.keepContents(session, prepared.contents());
    OriginalRows.keepResources(session, place.original(), prepared);
    VersionRows.put(session, place, prepared, ArticleWriter.now());
    boolean otherArticle = isAnother(old);
    if (otherArticle) {
      reindex(place);
      StartRows.refreshTitle(session, place.article());
      ArticleSource.arrived(
          session, place.article(), prepared.encoded().keys().url(), prepared.page().sha256());
    }
    return revisedMentions(place, old) || otherArticle;
  }

  /** What was read of the version while its names were compared with others is no longer so. */
  private void forget(VersionRows.Place place) {
    RecentArticles.of(session).forget(new RecentArticles.Place(place.article(), place.number()));
  }

  private void reindex(VersionRows.Place place) throws SQLException {
    boolean searched =
        session.number(
                "SELECT count(*) FROM article WHERE id = ? AND newest = ? AND deleted_at IS NULL",
                place.article(),
                place.number())
            > 0;
    if (searched) {
      IndexWriter.of(session).put(place.article(), prepared.indexed());
    }
  }

  /**
   * The article is known by its URL as it is read now, unless another one is. One that another
   * version, or the page before it was told where it is from, gave its key to, keeps that.
   */
  private void rekey(long article, StoredArticle old) throws SQLException {
    String key = prepared.encoded().keys().url();
    String source = old.article().sourceUrl();
    if (key != null && source != null) {
      session.change(
          "UPDATE OR IGNORE article SET url_key = ? WHERE id = ? AND url_key = ?",
          key,
          article,
          UrlKey.of(source));
    }
    giveKey(article);
  }

  /** An article without a key is known by its URL from now on, unless another one is. */
  private void giveKey(long article) throws SQLException {
    session.change(
        "UPDATE OR IGNORE article SET url_key = ? WHERE id = ? AND url_key IS NULL",
        prepared.encoded().keys().url(),
        article);
  }

  private boolean revisedMentions(VersionRows.Place place, StoredArticle old) throws SQLException {
    Mentioned mentioned = Mentioned.in(session, prepared.incoming(), place.article(), names);
    boolean otherMentions = revisedMentions(place, old, mentioned.corrected());
    OwnNames.put(
        session, new RecentArticles.Place(place.article(), place.number()), mentioned.ownNames());
    return otherMentions;
  }

  private boolean revisedMentions(VersionRows.Place place, StoredArticle old, Corrected corrected)
      throws SQLException {
    List<Mention> foundBefore = MentionRows.found(session, place.article(), place.number());
    if (byKeys(corrected.found().mentions()).equals(byKeys(foundBefore))
        && byKeys(corrected.recognition().mentions()).equals(byKeys(old.mentions()))) {
      return false;
    }
    OwnNames.shownOrNot(session, place.article());
    session.change(
        "DELETE FROM mention WHERE article = ? AND number = ?", place.article(), place.number());
    MentionRows.insert(session, place.article(), place.number(), corrected);
    forget(place);
    return true;
  }

  /** A date in other digits is the same entity, which has the name that came first. */
  private static List<Mention> byKeys(List<Mention> mentions) {
    return mentions.stream().map(each -> each.of(SearchFold.fold(each.entity()))).toList();
  }
}
