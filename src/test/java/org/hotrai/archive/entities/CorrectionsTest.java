package org.hotrai.archive.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hotrai.annotation.Anchor;
import org.hotrai.archive.Archive;
import org.hotrai.archive.Correcting;
import org.hotrai.archive.SavedPages;
import org.hotrai.archive.imports.ImportOptions;
import org.hotrai.archive.imports.ImportedItem;
import org.hotrai.archive.job.Progress;
import org.hotrai.archive.search.Completion;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.article.Passage;
import org.hotrai.article.StoredArticle;
import org.hotrai.correction.Correction;
import org.hotrai.correction.Correction.AddAlias;
import org.hotrai.correction.Correction.ChangeKind;
import org.hotrai.correction.Correction.Describe;
import org.hotrai.correction.Correction.Link;
import org.hotrai.correction.Correction.MarkAs;
import org.hotrai.correction.Correction.MarkEverywhere;
import org.hotrai.correction.Correction.Merge;
import org.hotrai.correction.Correction.Never;
import org.hotrai.correction.Correction.NotHere;
import org.hotrai.correction.Correction.Rename;
import org.hotrai.correction.Correction.Split;
import org.hotrai.correction.EntityName;
import org.hotrai.correction.Part;
import org.hotrai.correction.Place;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {
  private static final EntityName SOMCHAI = new EntityName(EntityType.PERSON, "สมชาย ใจดี");
  private static final EntityName PITI = new EntityName(EntityType.PERSON, "ปิติ ชูใจ");
  private static final EntityName TREASURY =
      new EntityName(EntityType.ORGANISATION, "กระทรวงการคลัง");

  @TempDir private Path folder;
  private SavedPages pages;
  private Archive archive;
  private long first;
  private long second;

  @BeforeEach
  void open() {
    pages = new SavedPages(folder);
    archive = Archive.open(folder.resolve("test.hotrai"));
    first = take("a.html", "https://example.org/1", "นายสมชาย ใจดี พบนายปิติ ชูใจ");
    second = take("b.html", "https://example.org/2", "นายสมชาย ใจดี แถลงข่าวที่ทำเนียบ");
  }

  @AfterEach
  void close() {
    assertThat(archive.upkeep().verify(Progress.SILENT)).isEmpty();
    archive.close();
  }

  private long take(String name, String url, String sentence) {
    return SavedPages.imported(archive, pages.article(name, url, sentence)).getFirst();
  }

  private CorrectionEntry say(Correction correction) {
    return Correcting.say(archive, correction);
  }

  private void undo(long id) {
    Correcting.undo(archive, id);
  }

  private List<String> mentioned(long article) {
    return told(archive.library().read(article));
  }

  private static List<String> told(StoredArticle article) {
    return article.mentions().stream()
        .map(each -> each.text() + " = " + each.type() + " " + each.entity())
        .toList();
  }

  private List<Object> all() {
    List<Object> all = new ArrayList<>();
    for (long article : List.of(first, second)) {
      all.add(archive.library().read(article).mentions());
      all.add(archive.library().read(article).entities());
    }
    archive.entities().list(null).stream().map(Object::toString).sorted().forEach(all::add);
    return all;
  }

  private int found(String query) {
    return archive.search().ids(query).size();
  }

  @Test
  void aRenamedEntityIsFoundByBothNames() {
    say(new Rename(SOMCHAI, "สมชาย ใจดี (กรมศุลกากร)"));
    assertThat(mentioned(second)).containsExactly("นายสมชาย ใจดี = PERSON สมชาย ใจดี (กรมศุลกากร)");
    assertThat(found("person:\"สมชาย ใจดี\"")).isEqualTo(2);
    assertThat(found("person:\"สมชาย ใจดี (กรมศุลกากร)\"")).isEqualTo(2);
    assertThat(archive.entities().list(EntityType.PERSON))
        .extracting(count -> count.entity().name())
        .containsExactlyInAnyOrder("สมชาย ใจดี (กรมศุลกากร)", "ปิติ ชูใจ");
    assertThat(archive.completions().find("สมชาย", Set.of(Completion.Kind.PERSON)))
        .extracting(Completion::text)
        .containsExactly("สมชาย ใจดี (กรมศุลกากร)");
    assertThat(archive.entities().named(null, "สมชาย ใจดี"))
        .extracting(Entity::name)
        .containsExactly("สมชาย ใจดี (กรมศุลกากร)");
  }

  @Test
  void articlesToComeAreCorrectedAsTheyCome() {
    say(new Rename(SOMCHAI, "สมชัย"));
    say(new Never(PITI));
    long third = take("c.html", "https://example.org/3", "นายสมชาย ใจดี และนายปิติ ชูใจ หารือ");
    assertThat(mentioned(third)).containsExactly("นายสมชาย ใจดี = PERSON สมชัย");
    assertThat(found("person:สมชัย")).isEqualTo(3);
  }

  @Test
  void correctionsSurviveExtractionAndNewVersions() {
    say(new Rename(SOMCHAI, "สมชัย"));
    StoredArticle article = archive.library().read(first);
    Mention piti =
        article.mentions().stream()
            .filter(each -> each.entity().equals("ปิติ ชูใจ"))
            .findFirst()
            .orElseThrow();
    say(new NotHere(Corrections.place(article, piti)));
    List<String> corrected = mentioned(first);
    assertThat(corrected).containsExactly("นายสมชาย ใจดี = PERSON สมชัย");
    List<ImportedItem> again = new ArrayList<>();
    archive.imports().again(ImportOptions.USUAL, Progress.SILENT, again::add);
    assertThat(again).allMatch(item -> item.status() == ImportedItem.Status.DUPLICATE);
    assertThat(mentioned(first)).isEqualTo(corrected);
    take("a2.html", "https://example.org/1", "วันก่อน นายสมชาย ใจดี พบนายปิติ ชูใจ");
    assertThat(archive.library().read(first).versions()).isEqualTo(2);
    assertThat(mentioned(first)).isEqualTo(corrected);
    long last = archive.corrections().log().getFirst().id();
    undo(last);
    assertThat(mentioned(first)).contains("นายปิติ ชูใจ = PERSON ปิติ ชูใจ");
    assertThat(told(archive.library().read(first, 1))).contains("นายปิติ ชูใจ = PERSON ปิติ ชูใจ");
  }

  @Test
  void undoingPutsBackExactlyWhatStood() {
    List<Object> before = all();
    StoredArticle article = archive.library().read(first);
    Place piti = Corrections.place(article, article.mentions().getLast());
    List<Correction> corrections =
        List.of(
            new Rename(SOMCHAI, "สมชัย"),
            new Rename(SOMCHAI, "ปิติ ชูใจ"),
            new ChangeKind(PITI, EntityType.PLACE),
            new Merge(SOMCHAI, TREASURY),
            new Split(SOMCHAI, "สมชาย ใจดี (ศาล)", Part.InArticles.of(List.of(first))),
            new Split(SOMCHAI, "สมชาย ใจดี (ศาล)", new Part.Written("สมชาย ใจดี")),
            new Never(PITI),
            new AddAlias(PITI, "ทำเนียบ"),
            new MarkEverywhere("ทำเนียบ", TREASURY),
            new MarkAs(piti, TREASURY),
            new NotHere(piti));
    for (Correction correction : corrections) {
      CorrectionEntry entry = say(correction);
      assertThat(all()).as(correction.toString()).isNotEqualTo(before);
      undo(entry.id());
      assertThat(all()).as(correction.toString()).isEqualTo(before);
    }
  }

  @Test
  void whatIsInSightIsCorrectedAtOnceAndTheRestLater() {
    archive.corrections().apply(new Rename(SOMCHAI, "สมชัย"), List.of(second));
    assertThat(mentioned(second)).containsExactly("นายสมชาย ใจดี = PERSON สมชัย");
    assertThat(mentioned(first)).contains("นายสมชาย ใจดี = PERSON สมชาย ใจดี");
    assertThat(archive.corrections().isUnfinished()).isTrue();
    archive.close();
    archive = Archive.open(folder.resolve("test.hotrai"));
    assertThat(archive.corrections().isUnfinished()).isTrue();
    archive.corrections().spread(Progress.SILENT);
    assertThat(mentioned(first)).contains("นายสมชาย ใจดี = PERSON สมชัย");
  }

  @Test
  void whatWasCutOffAndTakenBackLeavesNothingBehind() {
    List<Object> before = all();
    CorrectionEntry entry =
        archive.corrections().apply(new Rename(SOMCHAI, "สมชัย"), List.of(second));
    Progress cancelled =
        new Progress() {
          @Override
          public void at(long done, long total, Message what) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThat(archive.corrections().spread(cancelled)).isFalse();
    undo(entry.id());
    assertThat(all()).isEqualTo(before);
  }

  @Test
  void listedWordsAreFoundInOldAndNewAndDeletedArticles() {
    archive.library().delete(List.of(second));
    say(new MarkEverywhere("ทำเนียบ", new EntityName(EntityType.PLACE, "ทำเนียบรัฐบาล")));
    archive.library().undelete(List.of(second));
    assertThat(mentioned(second)).contains("ทำเนียบ = PLACE ทำเนียบรัฐบาล");
    long third = take("c.html", "https://example.org/3", "พบกันที่ทำเนียบ เมื่อเช้า");
    assertThat(mentioned(third)).contains("ทำเนียบ = PLACE ทำเนียบรัฐบาล");
    assertThat(found("place:ทำเนียบรัฐบาล")).isEqualTo(2);
    say(new Rename(new EntityName(EntityType.PLACE, "ทำเนียบรัฐบาล"), "ตึกไทยคู่ฟ้า"));
    assertThat(found("place:ตึกไทยคู่ฟ้า")).isEqualTo(2);
  }

  @Test
  void wordsInTextAreMarkedHere() {
    StoredArticle article = archive.library().read(second);
    int block = block(article, "ทำเนียบ");
    int start = article.article().blocks().get(block).text().indexOf("ทำเนียบ");
    Place place = Corrections.place(article, new Passage(block, start, block, start + 7));
    archive.corrections().apply(new MarkAs(place, TREASURY), List.of(second));
    assertThat(mentioned(second)).contains("ทำเนียบ = ORGANISATION กระทรวงการคลัง");
    assertThat(found("org:กระทรวงการคลัง")).isEqualTo(1);
  }

  @Test
  void spacesMarkedWithWordsAreNoPartOfTheName() {
    long id = take("d.html", "https://example.org/4", "พบกับ น้องมะลิ เมื่อเช้า");
    StoredArticle article = archive.library().read(id);
    int block = block(article, "น้องมะลิ");
    int start = article.article().blocks().get(block).text().indexOf(" น้องมะลิ ");
    Place place = Corrections.place(article, new Passage(block, start, block, start + 10));
    assertThat(place.anchor().quote()).isEqualTo("น้องมะลิ");
    assertThat(place.anchor().before()).endsWith("พบกับ ");
    assertThat(place.anchor().after()).startsWith(" เมื่อ");
  }

  private static int block(StoredArticle article, String words) {
    for (int i = 0; i < article.article().blocks().size(); i++) {
      if (article.article().blocks().get(i).text().contains(words)) {
        return i;
      }
    }
    throw new AssertionError(words);
  }

  @Test
  void whatIsSaidOfAnEntityGoesWithIt() {
    say(new Describe(SOMCHAI, "อธิบดี"));
    say(new Link(SOMCHAI, "https://www.wikidata.org/wiki/Q1"));
    say(new AddAlias(SOMCHAI, "สมชาย จ."));
    say(new Merge(SOMCHAI, PITI));
    EntityKey piti = PITI.key();
    assertThat(archive.corrections().description(piti).notes()).containsExactly("อธิบดี");
    assertThat(archive.corrections().concerning(piti)).hasSize(4);
    assertThat(archive.entities().find(piti).orElseThrow().aliases())
        .contains("สมชาย ใจดี", "สมชาย จ.");
  }

  @Test
  void nobodyUndoesWhatDoesNotHold() {
    CorrectionEntry entry = say(new Never(PITI));
    undo(entry.id());
    assertThatThrownBy(() -> undo(entry.id())).isInstanceOf(Failure.class);
    assertThatThrownBy(() -> undo(99L)).isInstanceOf(Failure.class);
    archive.corrections().redo(List.of(entry.id()), List.of(first));
    assertThat(mentioned(first)).noneMatch(each -> each.endsWith("ปิติ ชูใจ"));
    assertThat(archive.corrections().log())
        .extracting(CorrectionEntry::holds)
        .containsExactly(true, false, true);
    assertThatThrownBy(() -> say(new Rename(PITI, " "))).isInstanceOf(Failure.class);
    assertThatThrownBy(() -> say(new Merge(PITI, PITI))).isInstanceOf(Failure.class);
    Place nowhere = new Place(99, new Anchor("ก", "", ""));
    assertThatThrownBy(() -> say(new NotHere(nowhere))).isInstanceOf(Failure.class);
  }

  @Test
  void aListIsSharedAsAFile() throws Exception {
    StoredArticle article = archive.library().read(first);
    say(new Rename(SOMCHAI, "=สมชัย \"น้ำใส\", จริง"));
    say(new Split(PITI, "ปิติ (ศาล)", Part.InArticles.of(List.of(first, second))));
    say(new NotHere(Corrections.place(article, article.mentions().getLast())));
    say(new Describe(PITI, "บรรทัดหนึ่ง\nบรรทัดสอง"));
    List<Object> here = all();
    for (String name : List.of("list.csv", "list.json")) {
      Path file = folder.resolve(name);
      assertThat(archive.corrections().exportTo(file)).isEqualTo(4);
      assertThat(archive.corrections().importFrom(file))
          .isEqualTo(new ImportedCorrections(0, 4, List.of()));
      Archive mine = archive;
      try (Archive other = Archive.open(folder.resolve(name + ".hotrai"))) {
        assertThat(other.corrections().importFrom(file).added()).isEqualTo(4);
        other.corrections().spread(Progress.SILENT);
        archive = other;
        first = take("a.html", "https://example.org/1", "นายสมชาย ใจดี พบนายปิติ ชูใจ");
        second = take("b.html", "https://example.org/2", "นายสมชาย ใจดี แถลงข่าวที่ทำเนียบ");
        assertThat(all()).isEqualTo(here);
        Path back = folder.resolve("back-" + name);
        other.corrections().exportTo(back);
        assertThat(Files.readString(back)).isEqualTo(Files.readString(file));
        assertThat(other.upkeep().verify(Progress.SILENT)).isEmpty();
      } finally {
        archive = mine;
      }
    }
    assertThat(Files.readString(folder.resolve("list.csv")))
        .startsWith("\uFEFFaction,type,name,")
        .contains("\"'=สมชัย \"\"น้ำใส\"\", จริง\"");
  }

  @Test
  void badLinesAreToldAndTheOthersTaken() throws Exception {
    Path file = folder.resolve("office.csv");
    Files.writeString(
        file,
        """
        action;type;name;to_name;words;articles
        rename;person;สมชาย ใจดี;สมชัย;;

        fly;person;ก;ข;;
        alias;person;ปิติ ชูใจ;;"ปิติ
        สอง";
        never;robot;ก;;;
        mark;person;ก;;คำ;
        rename;person;สมชาย ใจดี;;;
        """,
        StandardCharsets.UTF_8);
    ImportedCorrections imported = archive.corrections().importFrom(file);
    assertThat(imported.added()).isEqualTo(2);
    assertThat(imported.bad())
        .extracting(ImportedCorrections.BadLine::line)
        .containsExactly(4, 7, 8, 9);
    archive.corrections().spread(Progress.SILENT);
    assertThat(mentioned(second)).containsExactly("นายสมชาย ใจดี = PERSON สมชัย");
    Path other = folder.resolve("list.txt");
    assertThatThrownBy(() -> archive.corrections().exportTo(other)).isInstanceOf(Failure.class);
    Files.writeString(folder.resolve("no.csv"), "ก,ข\n");
    assertThatThrownBy(() -> archive.corrections().importFrom(folder.resolve("no.csv")))
        .isInstanceOf(Failure.class);
  }
}
