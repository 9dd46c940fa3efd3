package org.hotrai.archive.entities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotrai.annotation.Anchors;
import org.hotrai.archive.job.Progress;
import org.hotrai.archive.job.WholeFile;
import org.hotrai.article.EntityKey;
import org.hotrai.article.Mention;
import org.hotrai.article.Passage;
import org.hotrai.article.StoredArticle;
import org.hotrai.correction.Correction;
import org.hotrai.correction.CorrectionFault;
import org.hotrai.correction.Description;
import org.hotrai.correction.EffectiveLog;
import org.hotrai.correction.EntityName;
import org.hotrai.correction.Fields;
import org.hotrai.correction.LoggedCorrection;
import org.hotrai.correction.Part;
import org.hotrai.correction.Place;
import org.hotrai.correction.PortableCorrection;
import org.hotrai.export.correction.CorrectionFile;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.correction.CorrectionStore;
import org.hotrai.store.correction.apply.CorrectionWork;

/**
 * What a person says of entities. A correction is noted in a log, and at once right in the articles
 * that are in sight; {@link #spread} brings it to all others. The log is the truth: articles that
 * come later, or are extracted again, are corrected as they come.
 *
 * <p>All of it reads and writes the archive: not for the thread of a window.
 */
public final class Corrections {
  private final Path archive;
  private final CorrectionStore store;
  private final CorrectionWork work;
  private final Object spreading = new Object();

  /** Over that archive. */
  public Corrections(ArchiveFile file) {
    archive = file.path();
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
    for (Correction correction : corrections) {
      if (correction instanceof Correction.Split split && store.splitsNothing(split)) {
        throw new Failure(nothingToSplit(split));
      }
    }
    List<LoggedCorrection> added = store.add(corrections);
    work.correctFirst(inSight);
    return added.stream().map(entry -> entry(entry, true)).toList();
  }

  private static Message nothingToSplit(Correction.Split split) {
    String name = split.entity().name();
    return switch (split.part()) {
      case Part.Written(String words) -> Message.of("correction.nothing-written", name, words);
      case Part.InArticles articles -> Message.of("correction.nothing-there", name);
    };
  }

  /**
   * Takes back corrections, whatever was said after them: all stands as if they had never been
   * made. One of words in an article goes with those of the other places that it was said of.
   *
   * @throws Failure where one of them is not there or does not hold; then all do
   */
  public List<CorrectionEntry> undo(Collection<Long> ids, Collection<Long> inSight) {
    List<LoggedCorrection> log = store.log();
    Set<Long> holding = EffectiveLog.ids(log);
    ids.stream()
        .filter(id -> !holding.contains(id))
        .findFirst()
        .ifPresent(id -> {
          throw none(id);
        });
    return apply(
        allPlaces(log, ids).stream()
            .filter(holding::contains)
            .<Correction>map(Correction.Undo::new)
            .toList(),
        inSight);
  }

  /** With each of words in an article those of the other places that they were named in. */
  private Set<Long> allPlaces(List<LoggedCorrection> log, Collection<Long> ids) {
    Map<Long, Correction.AtPlace> places = new HashMap<>();
    for (LoggedCorrection entry : log) {
      if (entry.correction() instanceof Correction.AtPlace place) {
        places.put(entry.id(), place);
      }
    }
    Set<Long> all = new LinkedHashSet<>(ids);
    for (long id : ids) {
      Correction.AtPlace said = places.get(id);
      if (said != null) {
        for (long other : store.together(id)) {
          Correction.AtPlace place = places.get(other);
          if (place != null && isSaidOfTheSame(said, place)) {
            all.add(other);
          }
        }
      }
    }
    return all;
  }

  private static boolean isSaidOfTheSame(Correction.AtPlace one, Correction.AtPlace other) {
    boolean words =
        one.place().article() == other.place().article()
            && one.place().anchor().quote().equals(other.place().anchor().quote());
    boolean meaning =
        one instanceof Correction.MarkAs(var _, var entity)
            ? other instanceof Correction.MarkAs mark && mark.entity().equals(entity)
            : other instanceof Correction.NotHere;
    return words && meaning;
  }

  /** The ids of all that was said in one go with that one, which is among them. */
  public Set<Long> together(long id) {
    return store.together(id);
  }

  /**
   * The ids of these, and with each of them all that was said in one go with it, such as the lines
   * of one file, as far as they hold, or do not.
   */
  public Set<Long> allTogether(Collection<Long> ids, boolean hold) {
    Set<Long> holding = EffectiveLog.ids(store.log());
    Set<Long> all = new LinkedHashSet<>(ids);
    for (long id : ids) {
      store.together(id).stream()
          .filter(other -> holding.contains(other) == hold)
          .forEach(all::add);
    }
    return all;
  }

  /**
   * Makes corrections hold again that were taken back, of words in an article in all their places.
   *
   * @throws Failure where one of them was not; then none does
   */
  public List<CorrectionEntry> redo(Collection<Long> ids, Collection<Long> inSight) {
    List<LoggedCorrection> log = store.log();
    Set<Long> holding = EffectiveLog.ids(log);
    Map<Long, Long> undoings = new HashMap<>();
    for (LoggedCorrection entry : log) {
      if (holding.contains(entry.id())
          && entry.correction() instanceof Correction.Undo(long undone)) {
        undoings.put(undone, entry.id());
      }
    }
    List<Correction> undone = new ArrayList<>();
    for (long id : allPlaces(log, ids)) {
      Long undoing = undoings.get(id);
      if (undoing != null) {
        undone.add(new Correction.Undo(undoing));
      } else if (ids.contains(id)) {
        throw none(id);
      }
    }
    return apply(undone, inSight);
  }

  private static Failure none(long id) {
    return new Failure(Message.of("store.no-correction", String.valueOf(id)));
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
      return work.run(progress.watching("archive.correcting"));
    }
  }

  /** All that was ever said, the last first. */
  public List<CorrectionEntry> log() {
    List<LoggedCorrection> log = store.log();
    Set<Long> holding = EffectiveLog.ids(log);
    Set<Long> idle = store.idle();
    return log.stream()
        .sorted(LoggedCorrection.AS_MADE.reversed())
        .map(entry ->
            new CorrectionEntry(
                entry.id(),
                entry.made(),
                entry.correction(),
                holding.contains(entry.id()),
                idle.contains(entry.id())))
        .toList();
  }

  /** What holds of all that was said of that entity or of what became it, the last first. */
  public List<CorrectionEntry> concerning(EntityKey entity) {
    Set<EntityKey> keys = new HashSet<>(Set.of(entity));
    store.current().naming(entity).ifPresent(naming -> keys.addAll(naming.found().keySet()));
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

  /**
   * Writes all that holds to a file, CSV or JSON as its name ends.
   *
   * @return how many
   * @throws Failure where its name ends otherwise, or it cannot be written
   */
  public int exportTo(Path target) {
    CorrectionFile form = form(target);
    List<PortableCorrection> corrections = store.portable();
    WholeFile.write(
        target,
        archive,
        out -> {
          out.write(form.bytes(corrections));
          return true;
        });
    return corrections.size();
  }

  /**
   * Notes what is in such a file and not in the log yet; {@link #spread} brings it to the articles.
   * What is older than what was said of the same here gives way to that. Lines that tell no
   * correction are told of and passed over.
   *
   * @throws Failure where it is no file of corrections, or cannot be read; then nothing is noted
   */
  public ImportedCorrections importFrom(Path source) {
    CorrectionFile.Content content = form(source).content(bytes(source), Instant.now());
    int added = store.addNew(content.corrections());
    return new ImportedCorrections(
        added,
        content.corrections().size() - added,
        content.bad().stream()
            .map(bad -> new ImportedCorrections.BadLine(bad.line(), bad.reason()))
            .toList());
  }

  private static CorrectionFile form(Path file) {
    return CorrectionFile.named(file.toString())
        .orElseThrow(() -> new Failure(Message.of("archive.csv-or-json", file.toString())));
  }

  private static byte[] bytes(Path source) {
    try {
      return Files.readAllBytes(source);
    } catch (IOException unreadable) {
      throw new Failure(Message.of("archive.cannot-read", source.toString()), unreadable);
    }
  }

  /** The place of a mention, for a correction of it. */
  public static Place place(StoredArticle article, Mention mention) {
    return place(
        article, new Passage(mention.block(), mention.start(), mention.block(), mention.end()));
  }

  /**
   * The place of words of one block, for a correction. Spaces that were marked with the words are
   * no part of a name.
   *
   * @param passage not empty; of one that runs over several blocks only the first counts
   */
  public static Place place(StoredArticle article, Passage passage) {
    String text = article.article().blocks().get(passage.firstBlock()).text();
    int start = passage.start();
    int end = passage.lastBlock() == passage.firstBlock() ? passage.end() : text.length();
    String marked = text.substring(start, end);
    Passage words =
        marked.isBlank()
            ? passage
            : new Passage(
                passage.firstBlock(),
                end - marked.stripLeading().length(),
                passage.firstBlock(),
                start + marked.stripTrailing().length());
    return new Place(article.id(), Anchors.of(words, article.article()).getFirst());
  }

  private static CorrectionEntry entry(LoggedCorrection entry, boolean holds) {
    return new CorrectionEntry(entry.id(), entry.made(), entry.correction(), holds, false);
  }
}
