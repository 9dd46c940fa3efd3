package org.hotrai.store.correction;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hotrai.article.EntityKey;
import org.hotrai.correction.Action;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EffectiveLog;
import org.hotrai.correction.Fields;
import org.hotrai.correction.LoggedCorrection;
import org.hotrai.correction.PortableCorrection;
import org.hotrai.entity.correct.Corrections;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.sql.Session;

/** The log of corrections of an archive. */
public final class CorrectionStore {
  private final ArchiveFile file;

  /** The log of that archive. */
  public CorrectionStore(ArchiveFile file) {
    this.file = file;
  }

  /** All that was ever said, the oldest first. */
  public List<LoggedCorrection> log() {
    return file.read(CorrectionRows::log);
  }

  /** The ids of those that hold, but do nothing: what they are about is nowhere mentioned. */
  public Set<Long> idle() {
    return file.read(session -> {
      Corrections corrections = SessionCorrections.of(session);
      return corrections.idle(CorrectionRows.recognised(session, corrections.subjects()));
    });
  }

  /**
   * Whether no mention is there that would be split off; while corrections have to be brought to
   * articles nobody can say that.
   */
  public boolean splitsNothing(Correction.Split split) {
    return file.read(session -> {
      if (session.number("SELECT count(*) FROM correction_todo") > 0) {
        return false;
      }
      EntityKey of = SessionCorrections.of(session).meant(split.entity());
      return session
          .list(
              """
              SELECT DISTINCT m.text, m.article FROM entity e JOIN mention m ON m.entity = e.id
              WHERE e.type = ? AND e.folded_name = ?
              """,
              row -> Corrections.isIn(split.part(), row.getString(1), row.getLong(2)),
              of.type().name(),
              of.foldedName())
          .stream()
          .noneMatch(fits -> fits);
    });
  }

  /** What all of it makes. */
  public Corrections current() {
    return file.read(session -> SessionCorrections.of(session));
  }

  /**
   * Puts them at the end of the log, in this order, all or none. What stands in the articles is
   * brought to them afterwards.
   *
   * @throws Failure where one names an article or an entry that is not there
   */
  public List<LoggedCorrection> add(List<Correction> corrections) {
    return file.write(session -> {
      Instant now = now(session);
      List<LoggedCorrection> added = new ArrayList<>();
      for (Correction correction : corrections) {
        Fields fields = Fields.of(correction);
        requireEntry(session, fields);
        List<ArticleSource> sources = new ArrayList<>();
        for (long article : fields.articles()) {
          sources.add(ArticleSource.of(session, article));
        }
        long id = CorrectionRows.add(session, now, fields, sources);
        added.add(new LoggedCorrection(id, now, correction));
      }
      said(session, added.stream().map(LoggedCorrection::id).toList());
      return added;
    });
  }

  private static void requireEntry(Session session, Fields fields) throws SQLException {
    boolean there =
        fields.action() != Action.UNDO
            || session.number("SELECT count(*) FROM correction WHERE id = ?", fields.undoes()) > 0;
    if (!there) {
      throw new Failure(Message.of("store.no-correction", String.valueOf(fields.undoes())));
    }
  }

  /** In one go, and to be brought to the articles. */
  private static void said(Session session, List<Long> ids) throws SQLException {
    if (!ids.isEmpty()) {
      session.change(
          "INSERT INTO correction_todo (first, last) VALUES (?, ?)", ids.getFirst(), ids.getLast());
    }
    if (ids.size() > 1) {
      session.change(
          "INSERT INTO correction_group (first, last) VALUES (?, ?)",
          ids.getFirst(),
          ids.getLast());
    }
  }

  /** The ids of all that was said in one go with that one, which is among them. */
  public Set<Long> together(long id) {
    return file.read(session -> {
      Set<Long> ids = new TreeSet<>(Set.of(id));
      session.list(
          """
          SELECT c.id FROM correction_group g JOIN correction c ON c.id BETWEEN g.first AND g.last
          WHERE ? BETWEEN g.first AND g.last
          """,
          row -> ids.add(row.getLong(1)),
          id);
      return ids;
    });
  }

  /** What is said now comes behind all that was said, though the clock was set back. */
  private static Instant now(Session session) throws SQLException {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    return CorrectionRows.log(session).stream()
        .map(LoggedCorrection::made)
        .filter(now::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(now);
  }

  /** Those that hold, for another archive, as they were made. */
  public List<PortableCorrection> portable() {
    return file.read(CorrectionStore::portable);
  }

  private static List<PortableCorrection> portable(Session session) throws SQLException {
    Map<Long, List<String>> sources = CorrectionRows.sources(session);
    return EffectiveLog.of(CorrectionRows.log(session)).stream()
        .map(entry ->
            new PortableCorrection(
                entry.made(),
                Fields.of(entry.correction()).elsewhere().correction(),
                sources.getOrDefault(entry.id(), List.of())))
        .toList();
  }

  /**
   * Puts those into the log that are not in it as often as they are here; they count as made when
   * they were made elsewhere. Articles that are not in this archive are waited for.
   *
   * @return how many
   */
  public int addNew(Collection<PortableCorrection> corrections) {
    return file.write(session -> {
      Map<PortableCorrection, Integer> there = new HashMap<>();
      portable(session).forEach(each -> there.merge(untimed(each), 1, Integer::sum));
      Instant now = now(session);
      List<Long> ids = new ArrayList<>();
      for (PortableCorrection each : corrections) {
        if (there.merge(untimed(each), -1, Integer::sum) < 0) {
          // What a clock that is fast has dated must not outlast all that is said here.
          Instant made = each.made().isAfter(now) ? now : each.made();
          Fields fields = Fields.of(each.correction());
          List<ArticleSource> sources = each.sources().stream().map(ArticleSource::of).toList();
          ids.add(CorrectionRows.add(session, made, fields, sources));
        }
      }
      said(session, ids);
      return ids.size();
    });
  }

  /** Articles are the same by their keys, however their URLs are written. */
  private static PortableCorrection untimed(PortableCorrection correction) {
    List<String> keys =
        correction.sources().stream()
            .map(source -> ArticleSource.of(source).key())
            .sorted()
            .toList();
    return new PortableCorrection(Instant.EPOCH, correction.correction(), keys);
  }
}
