package org.hotrai.store.correction.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.hotrai.article.Article;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.article.StoredArticle;
import org.hotrai.correction.AnyCorrection;
import org.hotrai.correction.Correction;
import org.hotrai.entity.Recognition;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.Pages;
import org.hotrai.store.Watcher;
import org.hotrai.store.article.ArticleStore;
import org.hotrai.store.correction.CorrectionStore;
import org.hotrai.store.entity.EntityStore;
import org.hotrai.store.upkeep.Upkeep;
import org.hotrai.store.version.Incoming;
import org.hotrai.text.SearchFold;

/** However an archive came to its corrections, the same stands in it. */
class CorrectionWorkProperties {
  /** The last one is another name of the first. */
  private static final List<String> NAMES = List.of("สมชาย", "ปิติ", "มานะ", "น้ำใส", "ท่านอธิบดี");

  /** The last one is a newer version of the second. */
  private static final List<Incoming> PAGES =
      List.of(
          page("1", "เมื่อวาน สมชาย พบ ปิติ และ มานะ\nแล้ว สมชาย ก็กลับ ท่านอธิบดี ด้วย"),
          page("2", "มานะ กับ น้ำใส ไปหา สมชาย"),
          page("3", "ปิติ ไม่มา น้ำใส จึงรอ ท่านอธิบดี"),
          page("2", "วันนี้ มานะ กับ ปิติ ไปหา สมชาย"));

  private static Incoming page(String url, String text) {
    Article article =
        Pages.article("https://example.org/" + url, "ข่าว " + url, text, "2020-01-01", null);
    List<Mention> mentions = new ArrayList<>();
    List<Entity> entities = new ArrayList<>();
    for (int block = 0; block < article.blocks().size(); block++) {
      String words = article.blocks().get(block).text();
      for (String name : NAMES) {
        int start = words.indexOf(name);
        if (start >= 0) {
          String chief = name.equals(NAMES.getLast()) ? NAMES.getFirst() : name;
          mentions.add(
              new Mention(
                  block,
                  start,
                  start + name.length(),
                  EntityType.PERSON,
                  name,
                  chief,
                  null,
                  Mention.Origin.RULE,
                  0.5));
          EntityKey key = new EntityKey(EntityType.PERSON, SearchFold.fold(chief));
          List<String> others = chief.equals(name) ? List.of() : List.of(name);
          entities.removeIf(entity -> !others.isEmpty() && entity.key().equals(key));
          if (entities.stream().noneMatch(entity -> entity.key().equals(key))) {
            entities.add(new Entity(key, chief, others));
          }
        }
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::block).thenComparingInt(Mention::start));
    return new Incoming(
        Pages.page(article).capture(), article, List.of(), new Recognition(mentions, entities));
  }

  @Property(tries = 60, seed = "25", shrinking = ShrinkingMode.BOUNDED)
  void whatWasCorrectedStepByStepStandsAsIfItHadBeenKnownBefore(
      @ForAll("corrections") List<Correction> said) {
    inFolder(folder -> {
      try (ArchiveFile one = ArchiveFile.open(folder.resolve("one.hotrai"));
          ArchiveFile other = ArchiveFile.open(folder.resolve("other.hotrai"))) {
        PAGES.forEach(new ArticleStore(one)::add);
        CorrectionStore log = new CorrectionStore(one);
        List<List<Object>> states = new ArrayList<>(List.of(state(one)));
        for (Correction each : said) {
          boolean makesSense =
              !(each instanceof Correction.Undo(long undone)) || undone < states.size();
          if (makesSense) {
            log.add(List.of(each));
            new CorrectionWork(one).run(Watcher.NONE);
            states.add(state(one));
          }
        }
        int last = states.size() - 1;
        if (last > 0) {
          log.add(List.of(new Correction.Undo(last)));
          new CorrectionWork(one).run(Watcher.NONE);
          assertThat(state(one)).isEqualTo(states.get(last - 1));
        }
        new CorrectionStore(other).addNew(log.portable());
        new CorrectionWork(other).run(Watcher.NONE);
        PAGES.forEach(new ArticleStore(other)::add);
        assertThat(state(other)).isEqualTo(state(one));
        assertThat(new CorrectionStore(other).portable()).isEqualTo(log.portable());
        assertThat(new Upkeep(one).verify(Watcher.NONE)).isEmpty();
      }
    });
  }

  /** All that readers see. */
  private static List<Object> state(ArchiveFile file) {
    List<Object> state = new ArrayList<>();
    for (long article = 1; article <= 3; article++) {
      for (int number = 1; number <= (article == 2 ? 2 : 1); number++) {
        StoredArticle stored = new ArticleStore(file).read(article, number);
        state.addAll(stored.mentions());
        state.addAll(stored.entities());
      }
    }
    new EntityStore(file)
        .list(null).stream()
            .sorted(Comparator.comparing(use -> use.entity().key().toString()))
            .forEach(state::add);
    return state;
  }

  private interface InFolder {
    void run(Path folder);
  }

  private static void inFolder(InFolder work) {
    try {
      Path folder = Files.createTempDirectory("hotrai-corrections");
      try {
        work.run(folder);
      } finally {
        try (Stream<Path> files = Files.walk(folder)) {
          files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Provide
  Arbitrary<List<Correction>> corrections() {
    return AnyCorrection.of(NAMES, List.of(1L, 2L, 3L)).list().ofMinSize(1).ofMaxSize(6);
  }
}
