package org.hotrai.store.correction.apply;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hotrai.article.EntityKey;
import org.hotrai.correction.LoggedCorrection;
import org.hotrai.correction.NamedEntities;
import org.hotrai.entity.correct.Change;
import org.hotrai.entity.correct.Corrections;
import org.hotrai.query.Query;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.Watcher;
import org.hotrai.store.correction.CorrectionRows;
import org.hotrai.store.correction.SessionCorrections;
import org.hotrai.store.entity.EntityRenaming;
import org.hotrai.store.entity.EntityRows;
import org.hotrai.store.entity.NamingRows;
import org.hotrai.store.search.SearchIndex;
import org.hotrai.store.sql.Ids;
import org.hotrai.store.sql.Session;

/**
 * Brings what stands in the articles to the log of corrections, some articles a transaction, so
 * that others may read and write meanwhile. What is left when it is stopped or the program ends is
 * noted in the archive and done the next time.
 */
public final class CorrectionWork {
  private static final int ARTICLES_A_LOT = 500;

  private final ArchiveFile file;

  /** The work on that archive. */
  public CorrectionWork(ArchiveFile file) {
    this.file = file;
  }

  private record Todo(long first, long last) {}

  /** Whether anything is left that could be done. */
  public boolean isLeft() {
    return !file.isReadOnly()
        && file.read(session -> session.number("SELECT count(*) FROM correction_todo") > 0);
  }

  /** Brings some articles to the log at once; what the others need stays noted. */
  public void correctFirst(Collection<Long> articles) {
    if (!articles.isEmpty() && isLeft()) {
      Change change = file.read(session -> change(session, todo(session)));
      file.write(session -> {
        adopt(session);
        refreshNames(session, change);
        correct(session, change, articles, Set.copyOf(articles));
        return true;
      });
    }
  }

  /** Does all that is left; returns whether it got to the end. */
  public boolean run(Watcher watcher) {
    while (isLeft()) {
      file.write(session -> {
        adopt(session);
        return true;
      });
      Plan plan = plan();
      if (!run(plan, watcher)) {
        return false;
      }
    }
    return true;
  }

  /** What new entries mean has the name by which they do. */
  private static void adopt(Session session) throws SQLException {
    List<LoggedCorrection> log = CorrectionRows.log(session);
    for (Todo each : todo(session)) {
      List<LoggedCorrection> entries =
          log.stream().filter(e -> e.id() >= each.first() && e.id() <= each.last()).toList();
      for (EntityKey meant : NamedEntities.of(entries).meant()) {
        EntityRenaming.adopt(session, meant);
      }
    }
  }

  private boolean run(Plan plan, Watcher watcher) {
    List<Long> articles = articles(plan);
    file.write(session -> {
      refreshNames(session, plan.change());
      return true;
    });
    for (int done = 0; done < articles.size(); done += ARTICLES_A_LOT) {
      watcher.at(done, articles.size());
      if (watcher.isCancelled()) {
        return false;
      }
      List<Long> lot = articles.subList(done, Math.min(done + ARTICLES_A_LOT, articles.size()));
      file.write(session -> {
        correct(session, plan.change(), lot, plan.whole(lot));
        return true;
      });
    }
    watcher.at(articles.size(), articles.size());
    file.write(session -> {
      for (Todo todo : plan.todo()) {
        session.change("DELETE FROM correction_todo WHERE first = ?", todo.first());
      }
      return true;
    });
    return true;
  }

  /**
   * What is to be done.
   *
   * @param listed articles that may hold listed words whose meaning has changed
   */
  private record Plan(List<Todo> todo, Change change, Set<Long> listed) {
    /** Those of these articles whose text has to be looked through. */
    Set<Long> whole(Collection<Long> articles) {
      Set<Long> whole = new HashSet<>(articles);
      whole.removeIf(each -> !listed.contains(each) && !change.articles().contains(each));
      return whole;
    }
  }

  /**
   * What has changed since each entry was made, one after another: an archive that was left in the
   * middle has articles of each state.
   */
  private Plan plan() {
    List<Todo> todo = file.read(CorrectionWork::todo);
    Change change = file.read(session -> change(session, todo));
    return new Plan(todo, change, withWords(change.words()));
  }

  private static List<Todo> todo(Session session) throws SQLException {
    return session.list(
        "SELECT first, last FROM correction_todo ORDER BY first",
        row -> new Todo(row.getLong(1), row.getLong(2)));
  }

  private static Change change(Session session, List<Todo> todo) throws SQLException {
    List<LoggedCorrection> log = CorrectionRows.log(session);
    Change change = Change.NONE;
    for (Todo each : todo) {
      Corrections before = Corrections.of(log.stream().filter(e -> e.id() < each.first()).toList());
      Corrections after = Corrections.of(log.stream().filter(e -> e.id() <= each.last()).toList());
      change = change.and(after.since(before));
    }
    return change;
  }

  /**
   * Also versions that are not searched may hold them: older ones, and those of deleted articles.
   */
  private Set<Long> withWords(Set<String> words) {
    Set<Long> articles = new TreeSet<>();
    if (words.isEmpty()) {
      return articles;
    }
    SearchIndex index = new SearchIndex(file);
    for (String each : words) {
      articles.addAll(index.ids(new Query.Text(each, Query.Place.ANYWHERE, Query.Form.PHRASE)));
    }
    articles.addAll(
        file.read(session ->
            session.list(
                """
                SELECT id FROM article WHERE deleted_at IS NOT NULL
                UNION SELECT article FROM version GROUP BY article HAVING count(*) > 1
                """,
                row -> row.getLong(1))));
    return articles;
  }

  private List<Long> articles(Plan plan) {
    Set<Long> articles = new TreeSet<>(plan.listed());
    articles.addAll(plan.change().articles());
    articles.addAll(
        file.read(session -> {
          String ids = Ids.json(EntityRows.ids(session, plan.change().found()));
          return session.list(
              """
              SELECT article FROM mention WHERE entity IN (SELECT value FROM json_each(?1))
              UNION
              SELECT article FROM mention INDEXED BY mention_found
              WHERE found IN (SELECT value FROM json_each(?1)) AND found IS NOT NULL
              """,
              row -> row.getLong(1),
              ids);
        }));
    return List.copyOf(articles);
  }

  private static void correct(
      Session session, Change change, Collection<Long> articles, Set<Long> whole)
      throws SQLException {
    new MentionCorrection(session, SessionCorrections.of(session), change).run(articles, whole);
  }

  private static void refreshNames(Session session, Change change) throws SQLException {
    Corrections corrections = SessionCorrections.of(session);
    for (EntityKey key : change.named()) {
      NamingRows.refresh(session, corrections, key);
    }
  }
}
