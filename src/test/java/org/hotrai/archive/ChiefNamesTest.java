package org.hotrai.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hotrai.archive.entities.CorrectionEntry;
import org.hotrai.archive.imports.ImportOptions;
import org.hotrai.archive.imports.ImportedItem;
import org.hotrai.archive.job.Progress;
import org.hotrai.archive.search.Completion;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityType;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EntityName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An entity is called as most of its articles call it. */
class ChiefNamesTest {
  private static final String ENGLISH = "Ministry of Commerce";
  private static final String THAI = "กระทรวงพาณิชย์";

  @TempDir private Path folder;
  private SavedPages pages;
  private Archive archive;

  @BeforeEach
  void open() {
    pages = new SavedPages(folder);
    archive = Archive.open(folder.resolve("test.hotrai"));
  }

  @AfterEach
  void close() {
    assertThat(archive.upkeep().verify(Progress.SILENT)).isEmpty();
    archive.close();
  }

  private Path english(int number) {
    return pages.english(number + ".html", url(number), "The " + ENGLISH + " met the farmers");
  }

  private Path thai(int number) {
    return pages.article(number + ".html", url(number), THAI + "พบเกษตรกร");
  }

  private static String url(int number) {
    return "https://example.org/" + number;
  }

  private long take(Path page) {
    return SavedPages.imported(archive, page).getFirst();
  }

  private List<String> bodies() {
    return archive.entities().list(EntityType.ORGANISATION).stream()
        .map(count -> count.entity().name())
        .toList();
  }

  private CorrectionEntry say(Correction correction) {
    return Correcting.say(archive, correction);
  }

  private void undo(CorrectionEntry entry) {
    Correcting.undo(archive, entry.id());
  }

  private static EntityName body(String name) {
    return new EntityName(EntityType.ORGANISATION, name);
  }

  @Test
  void theNameOfMostArticlesIsTheChiefNameAndTheOtherStaysKnown() {
    long first = take(english(1));
    take(thai(2));
    assertThat(bodies()).containsExactly(ENGLISH);
    take(thai(3));
    assertThat(bodies()).containsExactly(THAI);
    Entity entity = archive.library().read(first).entities().getFirst();
    assertThat(entity.name()).isEqualTo(THAI);
    assertThat(entity.aliases()).contains(ENGLISH).doesNotContain(THAI);
    assertThat(entity.nameHere()).isEqualTo(ENGLISH);
    assertThat(archive.search().ids("org:\"" + ENGLISH + "\"")).hasSize(3);
    assertThat(archive.search().ids("org:" + THAI)).hasSize(3);
    assertThat(archive.completions().find("Ministry of", Set.of(Completion.Kind.ORGANISATION)))
        .extracting(Completion::text)
        .containsExactly(THAI);
    take(english(4));
    assertThat(bodies()).containsExactly(THAI);
    take(english(5));
    assertThat(bodies()).containsExactly(ENGLISH);
  }

  @Test
  void aNameThatIsGivenIsItsNameInEveryArticle() {
    long first = take(english(1));
    take(thai(2));
    take(thai(3));
    CorrectionEntry entry = say(new Correction.Rename(body(THAI), "พาณิชย์"));
    assertThat(archive.library().read(first).entities())
        .extracting(Entity::nameHere)
        .containsExactly("พาณิชย์");
    undo(entry);
    assertThat(archive.library().read(first).entities())
        .extracting(Entity::nameHere)
        .containsExactly(ENGLISH);
  }

  @Test
  void itIsTheSameInOneLotAndInTheNextProgram() {
    Path english = english(1);
    List<Path> thai = List.of(thai(2), thai(3));
    List<Path> all = new ArrayList<>(thai);
    all.addFirst(english);
    archive.imports().run(all, Progress.SILENT);
    assertThat(bodies()).containsExactly(THAI);
    archive.close();
    archive = Archive.open(folder.resolve("test.hotrai"));
    take(english(4));
    assertThat(bodies()).containsExactly(THAI);
    take(english(5));
    assertThat(bodies()).containsExactly(ENGLISH);
  }

  @Test
  void importAgainCountsWhatWasNotCounted() throws SQLException {
    take(english(1));
    take(thai(2));
    archive.close();
    Path file = folder.resolve("test.hotrai");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("DELETE FROM own_name");
    }
    archive = Archive.open(file);
    List<ImportedItem> items = new ArrayList<>();
    archive.imports().again(ImportOptions.USUAL, Progress.SILENT, items::add);
    assertThat(items).extracting(ImportedItem::status).containsOnly(ImportedItem.Status.DUPLICATE);
    assertThat(bodies()).containsExactly(ENGLISH);
    take(thai(3));
    assertThat(bodies()).containsExactly(THAI);
    archive.imports().again(ImportOptions.USUAL, Progress.SILENT, items::add);
    assertThat(items).extracting(ImportedItem::status).containsOnly(ImportedItem.Status.DUPLICATE);
    assertThat(bodies()).containsExactly(THAI);
  }

  @Test
  void onlyShownVersionsCount() {
    take(english(1));
    take(thai(2));
    take(thai(3));
    assertThat(bodies()).containsExactly(THAI);
    long second = take(english(2));
    assertThat(archive.library().versions(second)).hasSize(2);
    assertThat(bodies()).containsExactly(ENGLISH);
  }

  @Test
  void deletedArticlesDoNotCountUntilTheyComeBack() {
    take(english(1));
    take(english(2));
    long third = take(thai(3));
    long fourth = take(thai(4));
    take(thai(5));
    assertThat(bodies()).containsExactly(THAI);
    archive.library().delete(List.of(third, fourth));
    assertThat(bodies()).containsExactly(ENGLISH);
    archive.library().undelete(List.of(third));
    assertThat(bodies()).containsExactly(ENGLISH);
    take(thai(4));
    assertThat(bodies()).containsExactly(THAI);
  }

  @Test
  void whatAPersonCorrectedKeepsItsNameForEver() {
    take(english(1));
    CorrectionEntry renamed = say(new Correction.Rename(body(ENGLISH), "MoC"));
    take(thai(2));
    take(thai(3));
    assertThat(bodies()).containsExactly("MoC");
    undo(renamed);
    take(thai(4));
    assertThat(bodies()).containsExactly(ENGLISH);
    archive.corrections().redo(List.of(renamed.id()), List.of());
    archive.corrections().spread(Progress.SILENT);
    assertThat(bodies()).containsExactly("MoC");
  }

  @Test
  void whatWasMergedIsCalledAsThePersonSaid() {
    take(english(1));
    take(pages.article("2.html", url(2), "กรมการค้าภายในพบเกษตรกร"));
    CorrectionEntry merged = say(new Correction.Merge(body("กรมการค้าภายใน"), body(ENGLISH)));
    take(thai(3));
    take(thai(4));
    assertThat(bodies()).containsExactly(ENGLISH);
    undo(merged);
    take(thai(5));
    assertThat(bodies()).containsExactlyInAnyOrder(ENGLISH, "กรมการค้าภายใน");
  }

  @Test
  void correctionsOfAnotherArchiveMeanWhatIsCalledOtherwiseHere() {
    take(english(1));
    say(new Correction.Rename(body(ENGLISH), "MoC"));
    Path list = folder.resolve("list.json");
    archive.corrections().exportTo(list);
    close();
    archive = Archive.open(folder.resolve("late.hotrai"));
    take(english(1));
    take(thai(2));
    take(thai(3));
    assertThat(bodies()).containsExactly(THAI);
    archive.corrections().importFrom(list);
    archive.corrections().spread(Progress.SILENT);
    assertThat(bodies()).containsExactly("MoC");
    close();
    archive = Archive.open(folder.resolve("early.hotrai"));
    archive.corrections().importFrom(list);
    archive.corrections().spread(Progress.SILENT);
    take(thai(2));
    take(thai(3));
    take(english(1));
    archive.corrections().spread(Progress.SILENT);
    assertThat(bodies()).containsExactly("MoC");
  }

  @Test
  void aNameThatAnotherEntityHasIsNotTaken() {
    take(english(1));
    say(new Correction.Rename(body("กรมการค้าภายใน"), THAI));
    take(thai(2));
    take(thai(3));
    assertThat(bodies()).containsExactly(ENGLISH);
  }
}
