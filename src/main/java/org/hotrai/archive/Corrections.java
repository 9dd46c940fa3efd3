package org.hotrai.archive;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotrai.annotation.Anchors;
import org.hotrai.article.EntityKey;
import org.hotrai.article.Mention;
import org.hotrai.article.Passage;
import org.hotrai.article.StoredArticle;
import org.hotrai.entity.correct.Correction;
import org.hotrai.entity.correct.CorrectionFault;
import org.hotrai.entity.correct.Description;
import org.hotrai.entity.correct.EffectiveLog;
import org.hotrai.entity.correct.EntityName;
import org.hotrai.entity.correct.Fields;
import org.hotrai.entity.correct.LoggedCorrection;
import org.hotrai.entity.correct.Place;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.CorrectionStore;
import org.hotrai.store.CorrectionWork;

/**
 * What a person says of entities. A correction is noted in a log, and at once right in the articles
 * that are in sight; {@link #spread} brings it to all others. The log is the truth: articles that
 * come later, or are extracted again, are corrected as they come.
 *
 * <p>All of it reads and writes the archive: not for the thread of a window.
 */
public final class Corrections {
  private final CorrectionStore store;
  private final CorrectionWork work;
  private final Object spreading = new Object();

  Corrections(ArchiveFile file) {
    store = new CorrectionStore(file);
    work = new CorrectionWork(file);
  }

  /**
   * Notes a correction.
   *
   * @param inSight articles that are corrected before this returns
   * @throws Failure where it makes no sense, or names what is not there; then nothing is noted
   */
  public CorrectionEntry apply(Correction correction, Collection<Long> inSight) {
    return apply(List.of(correction), inSight).getFirst();
  }

  /** Notes several, in this order, all or none. */
  public List<CorrectionEntry> apply(List<Correction> corrections, Collection<Long> inSight) {
    for (Correction correction : corrections) {
      CorrectionFault.of(correction)
          .ifPresent(fault -> {
            throw new Failure(fault);
          });
    }
    List<LoggedCorrection> added = store.add(corrections);
    work.correctFirst(inSight);
    return added.stream().map(entry -> entry(entry, true)).toList();
  }

  /**
   * Takes back a correction, whatever was said after it: all stands as if it had never been made.
   *
   * @throws Failure where there is none of that id that holds
   */
  public CorrectionEntry undo(long id, Collection<Long> inSight) {
    if (!EffectiveLog.ids(store.log()).contains(id)) {
      throw new Failure(Message.of("store.no-correction", String.valueOf(id)));
    }
    return apply(new Correction.Undo(id), inSight);
  }

  /**
   * Makes a correction hold again that was taken back.
   *
   * @throws Failure where none of that id was
   */
  public CorrectionEntry redo(long id, Collection<Long> inSight) {
    List<LoggedCorrection> log = store.log();
    Set<Long> holding = EffectiveLog.ids(log);
    long undoing =
        log.stream()
            .filter(entry ->
                holding.contains(entry.id())
                    && entry.correction() instanceof Correction.Undo(long undone)
                    && undone == id)
            .mapToLong(LoggedCorrection::id)
            .max()
            .orElseThrow(() -> new Failure(Message.of("store.no-correction", String.valueOf(id))));
    return apply(new Correction.Undo(undoing), inSight);
  }

  /** Whether there are articles that some corrections have not been brought to. */
  public boolean isUnfinished() {
    return work.isLeft();
  }

  /**
   * Brings all corrections to all articles. Others may read and write meanwhile; what is left when
   * it is cancelled, or the program ends, is done by the next call.
   *
   * @return whether it got to the end
   */
  public boolean spread(Progress progress) {
    synchronized (spreading) {
      return work.run(Upkeep.watching(progress, "archive.correcting"));
    }
  }

  /** All that was ever said, the last first. */
  public List<CorrectionEntry> log() {
    List<LoggedCorrection> log = store.log();
    Set<Long> holding = EffectiveLog.ids(log);
    return log.reversed().stream()
        .map(entry -> entry(entry, holding.contains(entry.id())))
        .toList();
  }

  /** What holds of all that was said of that entity or of what became it, the last first. */
  public List<CorrectionEntry> concerning(EntityKey entity) {
    Set<EntityKey> keys = new HashSet<>(Set.of(entity));
    store.current().naming(entity).ifPresent(naming -> keys.addAll(naming.found()));
    return EffectiveLog.of(store.log()).reversed().stream()
        .filter(entry -> isAbout(Fields.of(entry.correction()), keys))
        .map(entry -> entry(entry, true))
        .toList();
  }

  private static boolean isAbout(Fields fields, Set<EntityKey> keys) {
    return Optional.ofNullable(fields.entity())
            .map(EntityName::key)
            .filter(keys::contains)
            .isPresent()
        || Optional.ofNullable(fields.to()).map(EntityName::key).filter(keys::contains).isPresent();
  }

  /** Notes, links and own aliases of that entity. */
  public Description description(EntityKey entity) {
    return store.current().description(entity);
  }

  /** The place of a mention, for a correction of it. */
  public static Place place(StoredArticle article, Mention mention) {
    return place(
        article, new Passage(mention.block(), mention.start(), mention.block(), mention.end()));
  }

  /**
   * The place of words of one block, for a correction.
   *
   * @param passage not empty; of one that runs over several blocks only the first counts
   */
  public static Place place(StoredArticle article, Passage passage) {
    return new Place(article.id(), Anchors.of(passage, article.article()).getFirst());
  }

  private static CorrectionEntry entry(LoggedCorrection entry, boolean holds) {
    return new CorrectionEntry(entry.id(), entry.made(), entry.correction(), holds);
  }
}
