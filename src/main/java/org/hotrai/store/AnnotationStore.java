package org.hotrai.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hotrai.annotation.Anchor;
import org.hotrai.annotation.Highlight;
import org.hotrai.annotation.Marks;
import org.hotrai.annotation.Note;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.store.sql.Ids;
import org.hotrai.text.StoredText;

/**
 * What a reader added to articles. It belongs to the article, whatever its versions, and stays with
 * a deleted one. Naming what is not there is a {@link Failure}.
 */
public final class AnnotationStore {
  private static final Marks NO_MARKS = new Marks(false, false, new TreeSet<>());

  private final ArchiveFile file;

  /** The annotations of that archive. */
  public AnnotationStore(ArchiveFile file) {
    this.file = file;
  }

  /** The marks of one article; none set where it has none. */
  public Marks marks(long article) {
    return marks(List.of(article)).getOrDefault(article, NO_MARKS);
  }

  /** The marks of each of these articles. */
  public Map<Long, Marks> marks(Collection<Long> articles) {
    String json = Ids.json(articles);
    Map<Long, Marks> marks = new HashMap<>();
    articles.forEach(article -> marks.put(article, NO_MARKS));
    file.read(session ->
        session.list(
            """
            SELECT article, read, favourite FROM mark
            WHERE article IN (SELECT value FROM json_each(?))
            """,
            row ->
                marks.put(
                    row.getLong(1),
                    new Marks(row.getBoolean(2), row.getBoolean(3), new TreeSet<>())),
            json));
    file.read(session ->
        session.list(
            "SELECT article, name FROM tag WHERE article IN (SELECT value FROM json_each(?))",
            row ->
                marks.merge(
                    row.getLong(1),
                    new Marks(false, false, new TreeSet<>(List.of(row.getString(2)))),
                    AnnotationStore::withTags),
            json));
    return marks;
  }

  private static Marks withTags(Marks marks, Marks more) {
    SortedSet<String> tags = new TreeSet<>(marks.tags());
    tags.addAll(more.tags());
    return new Marks(marks.read(), marks.favourite(), tags);
  }

  /** Every tag that an article bears, deleted ones left out. */
  public SortedSet<String> tags() {
    String sql =
        """
        SELECT DISTINCT name FROM tag JOIN article a ON a.id = article
        WHERE a.deleted_at IS NULL
        """;
    List<String> names = file.read(session -> session.list(sql, row -> row.getString(1)));
    return new TreeSet<>(names);
  }

  /** Tags the articles; white space at the ends of the tag does not count. */
  public void tag(Collection<Long> articles, String tag) {
    String name = StoredText.line(tag);
    if (name.isEmpty()) {
      throw new Failure(Message.of("store.empty-tag"));
    }
    change(articles, "INSERT INTO tag (article, name) VALUES (?, ?) ON CONFLICT DO NOTHING", name);
  }

  /** Takes the tag off the articles that bear it. */
  public void untag(Collection<Long> articles, String tag) {
    change(articles, "DELETE FROM tag WHERE article = ? AND name = ?", StoredText.line(tag));
  }

  /** Marks the articles as read or unread. */
  public void setRead(Collection<Long> articles, boolean read) {
    change(
        articles,
        """
        INSERT INTO mark (article, read) VALUES (?, ?)
        ON CONFLICT (article) DO UPDATE SET read = excluded.read
        """,
        read);
  }

  /** Marks the articles as favourites or not. */
  public void setFavourite(Collection<Long> articles, boolean favourite) {
    change(
        articles,
        """
        INSERT INTO mark (article, favourite) VALUES (?, ?)
        ON CONFLICT (article) DO UPDATE SET favourite = excluded.favourite
        """,
        favourite);
  }

  private void change(Collection<Long> articles, String sql, Object value) {
    file.write(session -> {
      Ids.requireArticles(session, articles);
      for (long article : articles) {
        session.change(sql, article, value);
      }
      return true;
    });
  }

  /** The notes on the article, the oldest first. */
  public List<Note> notes(long article) {
    return file.read(session ->
        session.list(
            "SELECT id, text, changed FROM note WHERE article = ? ORDER BY id",
            row ->
                new Note(
                    row.getLong(1), article, row.getString(2), Instant.parse(row.getString(3))),
            article));
  }

  /** Adds a note. */
  public Note addNote(long article, String text) {
    Instant now = now();
    return file.write(session -> {
      Ids.requireArticles(session, List.of(article));
      long id =
          session.insert(
              "INSERT INTO note (article, text, changed) VALUES (?, ?, ?)",
              article,
              text,
              now.toString());
      return new Note(id, article, text, now);
    });
  }

  /** Gives a note another text. */
  public void changeNote(long note, String text) {
    one("UPDATE note SET text = ?, changed = ? WHERE id = ?", text, now().toString(), note);
  }

  /** Removes a note. */
  public void deleteNote(long note) {
    one("DELETE FROM note WHERE id = ?", note);
  }

  /** The highlights of the article, the oldest first. */
  public List<Highlight> highlights(long article) {
    return file.read(session ->
        session.list(
            """
            SELECT id, quote, before, after, note, made FROM highlight
            WHERE article = ? ORDER BY id
            """,
            row ->
                new Highlight(
                    row.getLong(1),
                    article,
                    new Anchor(row.getString(2), row.getString(3), row.getString(4)),
                    row.getString(5),
                    Instant.parse(row.getString(6))),
            article));
  }

  /** The articles that bear highlights. */
  public Set<Long> highlighted() {
    return Set.copyOf(
        file.read(session ->
            session.list("SELECT DISTINCT article FROM highlight", row -> row.getLong(1))));
  }

  /** Adds a highlight. */
  public Highlight addHighlight(long article, Anchor anchor, String note) {
    Instant now = now();
    return file.write(session -> {
      Ids.requireArticles(session, List.of(article));
      long id =
          session.insert(
              """
              INSERT INTO highlight (article, quote, before, after, note, made)
              VALUES (?, ?, ?, ?, ?, ?)
              """,
              article,
              anchor.quote(),
              anchor.before(),
              anchor.after(),
              note,
              now.toString());
      return new Highlight(id, article, anchor, note, now);
    });
  }

  /** Gives a highlight another note. */
  public void changeHighlight(long highlight, String note) {
    one("UPDATE highlight SET note = ? WHERE id = ?", note, highlight);
  }

  /** Removes a highlight. */
  public void deleteHighlight(long highlight) {
    one("DELETE FROM highlight WHERE id = ?", highlight);
  }

  private void one(String sql, Object... arguments) {
    file.write(session -> {
      if (session.change(sql, arguments) == 0) {
        throw new Failure(Message.of("store.no-annotation"));
      }
      return true;
    });
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
