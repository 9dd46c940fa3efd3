package org.hotrai.store.correction.apply;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import org.hotrai.article.Block;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.Mention;
import org.hotrai.entity.Recognition;
import org.hotrai.entity.correct.Change;
import org.hotrai.entity.correct.Corrected;
import org.hotrai.entity.correct.Corrections;
import org.hotrai.store.block.PackedBlocks;
import org.hotrai.store.entity.EntityRows;
import org.hotrai.store.entity.MentionRows;
import org.hotrai.store.entity.NamingRows;
import org.hotrai.store.sql.Ids;
import org.hotrai.store.sql.Session;
import org.jspecify.annotations.Nullable;

/**
 * Brings the mentions of some stored articles to what corrections make of them, inside a
 * transaction. Where a change concerns entities alone, only their rows are read.
 */
final class MentionCorrection {
  private static final int ARTICLES_AHEAD = 100;

  private final Session session;
  private final Corrections corrections;
  private final Change change;
  private final Map<EntityKey, Long> ids = new HashMap<>();
  private final Map<String, Boolean> listed = new HashMap<>();
  private final Map<Target, List<String>> moves = new LinkedHashMap<>();

  /** What a mention names, nothing where it is hidden, and what was recognised if that is else. */
  private record Target(@Nullable Long entity, @Nullable Long found) {}

  MentionCorrection(Session session, Corrections corrections, Change change) {
    this.session = session;
    this.corrections = corrections;
    this.change = change;
  }

  /**
   * Corrects these articles.
   *
   * @param whole those whose text has to be looked through
   */
  void run(Collection<Long> articles, Set<Long> whole) throws SQLException {
    Set<Long> all = new TreeSet<>(whole);
    articles.stream().filter(corrections::isPointedAt).forEach(all::add);
    List<MentionRow> named =
        MentionRow.of(session, articles, EntityRows.ids(session, change.found()));
    all.addAll(holdingListed(articles, named));
    Map<MentionRow.Version, List<MentionRow>> byVersion = new LinkedHashMap<>();
    for (MentionRow row : named) {
      if (!all.contains(row.version().article())) {
        byVersion.computeIfAbsent(row.version(), first -> new ArrayList<>()).add(row);
      }
    }
    for (var version : byVersion.entrySet()) {
      Done done = done(version.getKey(), version.getValue(), List::of);
      putRecognised(done);
    }
    correctWhole(all);
    move();
  }

  /** Those in which listed words stand now, or would if a mention did not stand there. */
  private Set<Long> holdingListed(Collection<Long> articles, List<MentionRow> named)
      throws SQLException {
    Set<Long> holding = new HashSet<>();
    if (corrections.listsWords()) {
      holding.addAll(
          session.list(
              """
              SELECT DISTINCT article FROM mention INDEXED BY mention_added
              WHERE origin = 'USER' AND article IN (SELECT value FROM json_each(?))
              """,
              row -> row.getLong(1),
              Ids.json(articles)));
      for (MentionRow row : named) {
        if (listed.computeIfAbsent(row.mention().text(), corrections::holdsListed)) {
          holding.add(row.version().article());
        }
      }
    }
    return holding;
  }

  /** Unpacking and looking through the texts goes on while the database reads and writes others. */
  private void correctWhole(Set<Long> articles) throws SQLException {
    List<Long> all = List.copyOf(articles);
    ForkJoinTask<List<Done>> ahead = begin(List.of());
    for (int at = 0; at < all.size(); at += ARTICLES_AHEAD) {
      ForkJoinTask<List<Done>> next =
          begin(all.subList(at, Math.min(at + ARTICLES_AHEAD, all.size())));
      put(ahead.join());
      ahead = next;
    }
    put(ahead.join());
  }

  private ForkJoinTask<List<Done>> begin(Collection<Long> articles) throws SQLException {
    Map<MentionRow.Version, List<MentionRow>> byVersion = new LinkedHashMap<>();
    session.list(
        """
        SELECT v.article, v.number FROM json_each(?) a
        CROSS JOIN version v ON v.article = a.value
        """,
        row ->
            byVersion.put(new MentionRow.Version(row.getLong(1), row.getInt(2)), new ArrayList<>()),
        Ids.json(articles));
    for (MentionRow row : MentionRow.of(session, articles)) {
      byVersion.computeIfAbsent(row.version(), first -> new ArrayList<>()).add(row);
    }
    Map<MentionRow.Version, byte[]> blocks = blocks(articles);
    return ForkJoinPool.commonPool()
        .submit(() ->
            byVersion.entrySet().parallelStream()
                .map(version ->
                    done(
                        version.getKey(),
                        version.getValue(),
                        () -> texts(blocks.get(version.getKey()))))
                .toList());
  }

  private void put(List<Done> all) throws SQLException {
    for (Done done : all) {
      putRecognised(done);
      putAdded(done);
    }
  }

  /** A version with its rows as they are, and what they are to become. */
  private record Done(MentionRow.Version version, List<MentionRow> rows, Corrected corrected) {
    List<MentionRow> recognised() {
      return rows.stream().filter(row -> !row.isAdded()).toList();
    }

    List<MentionRow> added() {
      return rows.stream().filter(MentionRow::isAdded).toList();
    }
  }

  private Done done(
      MentionRow.Version version, List<MentionRow> rows, Supplier<List<String>> texts) {
    List<MentionRow> recognised = rows.stream().filter(row -> !row.isAdded()).toList();
    return new Done(
        version, rows, corrections.correct(recognition(recognised), version.article(), texts));
  }

  private void putRecognised(Done done) throws SQLException {
    List<MentionRow> recognised = done.recognised();
    for (int i = 0; i < recognised.size(); i++) {
      put(recognised.get(i), done.corrected().standing().get(i));
    }
  }

  private static Recognition recognition(List<MentionRow> rows) {
    Map<EntityKey, Entity> entities = new LinkedHashMap<>();
    List<Mention> mentions = rows.stream().map(MentionRow::mention).toList();
    for (Mention mention : mentions) {
      EntityKey key = MentionRows.key(mention);
      entities.putIfAbsent(key, new Entity(key, mention.entity(), List.of()));
    }
    return new Recognition(mentions, List.copyOf(entities.values()));
  }

  /** The packed texts of those versions that have to be looked through. */
  private Map<MentionRow.Version, byte[]> blocks(Collection<Long> articles) throws SQLException {
    Map<MentionRow.Version, byte[]> blocks = new HashMap<>();
    session.list(
        """
        SELECT b.article, b.number, b.blocks FROM json_each(?) a
        CROSS JOIN body b ON b.article = a.value
        """,
        row -> blocks.put(new MentionRow.Version(row.getLong(1), row.getInt(2)), row.getBytes(3)),
        Ids.json(articles.stream().filter(corrections::needsText).toList()));
    return blocks;
  }

  private static List<String> texts(byte @Nullable [] blocks) {
    return blocks == null
        ? List.of()
        : PackedBlocks.read(blocks).stream().map(Block::text).toList();
  }

  private void put(MentionRow row, @Nullable Mention standing) throws SQLException {
    Long entity =
        standing == null
            ? null
            : Long.valueOf(standing.equals(row.mention()) ? row.found() : id(standing));
    if (entity == null ? row.entity() == null : entity.equals(row.entity())) {
      return;
    }
    Long found = entity != null && entity == row.found() ? null : Long.valueOf(row.found());
    moves
        .computeIfAbsent(new Target(entity, found), first -> new ArrayList<>())
        .add(
            Ids.json(
                List.of(
                    row.version().article(),
                    (long) row.version().number(),
                    (long) row.position())));
  }

  /** Writes what the mentions name now: one statement for all that change alike. */
  private void move() throws SQLException {
    for (var move : moves.entrySet()) {
      session.change(
          """
          UPDATE mention SET entity = ?, found = ?
          WHERE (article, number, position) IN (
            SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?))
          """,
          move.getKey().entity(),
          move.getKey().found(),
          move.getValue().toString());
    }
    moves.clear();
  }

  private void putAdded(Done done) throws SQLException {
    MentionRow.Version version = done.version();
    List<MentionRow> before = done.added();
    List<Mention> now = done.corrected().added();
    List<MentionPlace> places = new ArrayList<>();
    for (Mention mention : now) {
      places.add(new MentionPlace(mention.block(), mention.start(), mention.end(), id(mention)));
    }
    List<MentionPlace> placesBefore =
        before.stream()
            .map(row ->
                new MentionPlace(
                    row.mention().block(), row.mention().start(), row.mention().end(), row.found()))
            .toList();
    if (places.equals(placesBefore)) {
      return;
    }
    for (MentionRow row : before) {
      session.change(
          "DELETE FROM mention WHERE article = ? AND number = ? AND position = ?",
          version.article(),
          version.number(),
          row.position());
    }
    int position = done.rows().stream().mapToInt(row -> row.position() + 1).max().orElse(0);
    for (Mention mention : now) {
      MentionRows.Place place =
          new MentionRows.Place(version.article(), version.number(), position++);
      MentionRows.put(session, place, mention, id(mention), null);
    }
  }

  private record MentionPlace(int block, int start, int end, long entity) {}

  private long id(Mention mention) throws SQLException {
    EntityKey key = MentionRows.key(mention);
    Long id = ids.get(key);
    if (id == null) {
      id = EntityRows.storeGiven(session, key, mention.entity());
      ids.put(key, id);
      NamingRows.refresh(session, corrections, key);
    }
    return id;
  }
}
