package org.hotrai.entity.correct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotrai.entity.correct.Said.body;
import static org.hotrai.entity.correct.Said.log;
import static org.hotrai.entity.correct.Said.person;
import static org.hotrai.entity.correct.Said.place;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hotrai.annotation.Anchor;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.correction.Action;
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
import org.hotrai.correction.Correction.Undo;
import org.hotrai.correction.CorrectionFault;
import org.hotrai.correction.Description;
import org.hotrai.correction.EntityName;
import org.hotrai.correction.Fields;
import org.hotrai.correction.LoggedCorrection;
import org.hotrai.correction.Part;
import org.hotrai.correction.Place;
import org.hotrai.entity.Recognition;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  private static final List<String> BLOCKS =
      List.of("วันนี้ สมชาย ใจดี ประชุมกับ ปิติ ที่กระทรวง", "หลังจากนั้น ปิติ แถลงข่าว");
  private static final Recognition FOUND = Said.persons(BLOCKS, "สมชาย ใจดี", "ปิติ");

  private static List<String> after(Correction... corrections) {
    return after(1, corrections);
  }

  private static List<String> after(long article, Correction... corrections) {
    return Said.told(Corrections.of(log(corrections)).applyTo(FOUND, article, BLOCKS));
  }

  private static final String SOMCHAI = "สมชาย ใจดี = PERSON สมชาย ใจดี";

  @Test
  void withoutCorrectionsAllStands() {
    assertThat(Corrections.NONE.applyTo(FOUND, 1, BLOCKS)).isEqualTo(FOUND);
  }

  @Test
  void aChainOfCorrectionsLeadsToItsEnd() {
    assertThat(
            after(
                new Merge(person("ปิติ"), person("สมชาย ใจดี")),
                new Rename(person("สมชาย ใจดี"), "สำนักงาน ก"),
                new ChangeKind(person("สำนักงาน ก"), EntityType.ORGANISATION)))
        .containsExactly(
            "สมชาย ใจดี = ORGANISATION สำนักงาน ก",
            "ปิติ = ORGANISATION สำนักงาน ก",
            "ปิติ = ORGANISATION สำนักงาน ก");
  }

  @Test
  void whatGoesInACircleEndsWhereTheLastSaid() {
    Correction there = new Merge(person("ปิติ"), person("สมชาย ใจดี"));
    Correction back = new Merge(person("สมชาย ใจดี"), person("ปิติ"));
    assertThat(after(there, back)).allMatch(each -> each.endsWith("PERSON ปิติ"));
    assertThat(after(there, back, there)).allMatch(each -> each.endsWith("PERSON สมชาย ใจดี"));
    assertThat(after(new Merge(person("ปิติ"), person("ปิติ")))).isEqualTo(after());
  }

  @Test
  void sayingItTwiceChangesNothingMore() {
    List<Correction> all =
        List.of(
            new Rename(person("ปิติ"), "ปีติ"),
            new ChangeKind(person("ปิติ"), EntityType.PLACE),
            new Merge(person("ปิติ"), person("สมชาย ใจดี")));
    for (Correction each : all) {
      assertThat(after(each, each)).isEqualTo(after(each));
    }
  }

  @Test
  void aNameThatLeadsElsewhereMeansWhatItLedTo() {
    assertThat(after(new Rename(person("ปิติ"), "ก"), new Rename(person("ปิติ"), "ข")))
        .contains("ปิติ = PERSON ข");
    assertThat(
            after(new Rename(person("ปิติ"), "ก"), new Merge(person("สมชาย ใจดี"), person("ปิติ"))))
        .allMatch(each -> each.endsWith("PERSON ก"));
  }

  @Test
  void twoMaySwapTheirNames() {
    assertThat(
            after(
                new Rename(person("ปิติ"), "ชั่วคราว"),
                new Rename(person("สมชาย ใจดี"), "ปิติ"),
                new Rename(person("ชั่วคราว"), "สมชาย ใจดี")))
        .containsExactly(
            "สมชาย ใจดี = PERSON ปิติ", "ปิติ = PERSON สมชาย ใจดี", "ปิติ = PERSON สมชาย ใจดี");
  }

  @Test
  void onlyTheSpellingOfANameMayBeCorrected() {
    List<String> blocks = List.of("AIPR met");
    Corrections corrections = Corrections.of(log(new Rename(person("AIPR"), "Aipr")));
    Recognition now = corrections.applyTo(Said.persons(blocks, "AIPR"), 1, blocks);
    assertThat(Said.told(now)).containsExactly("AIPR = PERSON Aipr");
    assertThat(now.entities()).extracting(Entity::name).containsExactly("Aipr");
  }

  @Test
  void aKindMayBeMergedIntoAnother() {
    Correction merge = new Merge(person("ปิติ"), body("กรม ก"));
    assertThat(after(merge))
        .containsExactly(SOMCHAI, "ปิติ = ORGANISATION กรม ก", "ปิติ = ORGANISATION กรม ก");
    Recognition now = Corrections.of(log(merge)).applyTo(FOUND, 1, BLOCKS);
    assertThat(now.entities().getLast())
        .isEqualTo(new Entity(body("กรม ก").key(), "กรม ก", List.of("ปิติ")));
  }

  @Test
  void onlyDatesKeepAValue() {
    Mention day =
        new Mention(
            0, 0, 6, EntityType.DATE, "วันนี้", "2020-01-01", "2020-01-01", Mention.Origin.RULE, 1);
    Recognition found = new Recognition(List.of(day), List.of());
    EntityName date = new EntityName(EntityType.DATE, "2020-01-01");
    Correction kind = new ChangeKind(date, EntityType.EVENT);
    assertThat(Corrections.of(log(kind)).applyTo(found, 1, BLOCKS).mentions())
        .singleElement()
        .matches(mention -> mention.value() == null && mention.type() == EntityType.EVENT);
    assertThat(Corrections.of(log(kind, new Undo(1))).applyTo(found, 1, BLOCKS).mentions())
        .containsExactly(day);
  }

  @Test
  void aSplitTakesOnlyItsPart() {
    Correction byArticle = new Split(person("ปิติ"), "ปิติ (กรม)", Part.InArticles.of(Set.of(7L)));
    assertThat(after(7, byArticle)).contains("ปิติ = PERSON ปิติ (กรม)");
    assertThat(after(8, byArticle)).isEqualTo(after());
    Correction merge = new Merge(person("ปิติ"), person("สมชาย ใจดี"));
    Correction byName = new Split(person("สมชาย ใจดี"), "ปิติ (กรม)", new Part.Written("ปิติ"));
    assertThat(after(merge, byName))
        .containsExactly(SOMCHAI, "ปิติ = PERSON ปิติ (กรม)", "ปิติ = PERSON ปิติ (กรม)");
    assertThat(after(merge, byName, new Merge(person("ปิติ (กรม)"), person("สมชาย ใจดี"))))
        .allMatch(each -> each.endsWith("PERSON สมชาย ใจดี"));
  }

  @Test
  void aTitleBeforeANameDoesNotMakeItAnother() {
    assertThat(Wording.isOf("สมชาย ใจดี", "นายสมชาย ใจดี")).isTrue();
    assertThat(Wording.isOf("สมชาย ใจดี", "พล.อ. สมชาย ใจดี")).isTrue();
    assertThat(Wording.isOf("ใจดี", "นายสมชาย ใจดี")).isFalse();
    assertThat(Wording.isOf("นาย", "นาย")).isTrue();
    assertThat(Wording.isOf("ใจดี", "นาย")).isFalse();
  }

  @Test
  void whatIsNeverAnEntityIsHiddenUntilThatIsUndone() {
    Correction never = new Never(person("ปิติ"));
    assertThat(after(never)).containsExactly(SOMCHAI);
    assertThat(after(never, new Undo(1))).isEqualTo(after());
    assertThat(after(never, new Undo(1), new Undo(2))).containsExactly(SOMCHAI);
    Recognition now = Corrections.of(log(never)).applyTo(FOUND, 1, BLOCKS);
    assertThat(now.entities()).extracting(Entity::name).containsExactly("สมชาย ใจดี");
  }

  @Test
  void aFormerNameIsHiddenAlone() {
    Correction merge = new Merge(person("ปิติ"), person("สมชาย ใจดี"));
    assertThat(after(merge, new Never(person("ปิติ")))).containsExactly(SOMCHAI);
    Correction split = new Split(person("ปิติ"), "ก", new Part.Written("ปิติ"));
    assertThat(after(split, new Never(person("ปิติ")))).isEqualTo(after(split));
  }

  @Test
  void whatIsNamedAfterItWasHiddenIsSeenAgain() {
    Correction never = new Never(person("ปิติ"));
    Correction rename = new Rename(person("ปิติ"), "ก");
    assertThat(after(never, rename)).isEqualTo(after(rename));
    assertThat(after(never, rename, never)).containsExactly(SOMCHAI);
  }

  @Test
  void whatWasSaidElsewhereTakesItsPlaceInTime() {
    Correction here = new Rename(person("ปิติ"), "ก");
    Correction there = new Rename(person("ปิติ"), "ข");
    LoggedCorrection newer = new LoggedCorrection(1, Instant.ofEpochSecond(2), here);
    LoggedCorrection older = new LoggedCorrection(2, Instant.ofEpochSecond(1), there);
    List<LoggedCorrection> log = List.of(newer, older);
    assertThat(Said.told(Corrections.of(log).applyTo(FOUND, 1, BLOCKS)))
        .isEqualTo(after(there, here));
    assertThat(Corrections.of(log).idle(Set.of())).containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  void undoingInTheMiddleIsAsIfItHadNotBeenSaid() {
    Correction rename = new Rename(person("ปิติ"), "ก");
    Correction kind = new ChangeKind(person("สมชาย ใจดี"), EntityType.PLACE);
    Correction never = new Never(person("ก"));
    assertThat(after(rename, kind, never, new Undo(1))).isEqualTo(after(kind, never));
    assertThat(after(rename, kind, never, new Undo(2))).isEqualTo(after(rename, never));
  }

  @Test
  void aPlaceIsCorrectedWithoutTheOthers() {
    Place second = new Place(1, new Anchor("ปิติ", "หลังจากนั้น ", " แถลงข่าว"));
    assertThat(after(new NotHere(second))).containsExactly(SOMCHAI, "ปิติ = PERSON ปิติ");
    assertThat(after(2, new NotHere(second))).isEqualTo(after());
    assertThat(after(new MarkAs(second, body("กรม ก"))))
        .containsExactly(SOMCHAI, "ปิติ = PERSON ปิติ", "ปิติ = ORGANISATION กรม ก");
    assertThat(after(new MarkAs(second, body("กรม ก")), new Rename(body("กรม ก"), "กรม ข")))
        .contains("ปิติ = ORGANISATION กรม ข");
    assertThat(after(new MarkAs(second, body("กรม ก")), new NotHere(second)))
        .containsExactly(SOMCHAI, "ปิติ = PERSON ปิติ");
  }

  @Test
  void wordsThatAPersonPointedAtWinOverWhatWasRecognised() {
    Recognition now =
        Corrections.of(log(new MarkAs(place(1, "ใจดี ประชุม"), body("ชมรม"))))
            .applyTo(FOUND, 1, BLOCKS);
    assertThat(Said.told(now))
        .containsExactly(
            "ใจดี ประชุม = ORGANISATION ชมรม", "ปิติ = PERSON ปิติ", "ปิติ = PERSON ปิติ");
    assertThat(now.mentions().getFirst().origin()).isEqualTo(Mention.Origin.USER);
    assertThat(now.mentions().getFirst().confidence()).isEqualTo(1);
  }

  @Test
  void listedWordsAreFoundWhereverTheyStand() {
    assertThat(after(new MarkEverywhere("กระทรวง", body("กระทรวงการคลัง"))))
        .containsExactly(
            SOMCHAI,
            "ปิติ = PERSON ปิติ",
            "กระทรวง = ORGANISATION กระทรวงการคลัง",
            "ปิติ = PERSON ปิติ");
    assertThat(after(new MarkEverywhere("ข่าวสด", body("ข่าวสด")))).isEqualTo(after());
    // A part of a word is none.
    assertThat(after(new MarkEverywhere("ทรวง", body("ทรวง")))).isEqualTo(after());
  }

  @Test
  void ofListedWordsTheLongestStandAndThoseSaidLast() {
    assertThat(
            after(
                new MarkEverywhere("ประชุม", body("ประชุม")),
                new MarkEverywhere("ประชุมกับ ปิติ", body("คณะ ก")),
                new MarkEverywhere("ประชุมกับ ปิติ", body("คณะ ข"))))
        .containsExactly(SOMCHAI, "ประชุมกับ ปิติ = ORGANISATION คณะ ข", "ปิติ = PERSON ปิติ");
  }

  @Test
  void anAliasIsListedAndJoinsWhatHasThatName() {
    assertThat(after(new AddAlias(person("สมชาย ใจดี"), "ปิติ")))
        .containsExactly(SOMCHAI, "ปิติ = PERSON สมชาย ใจดี", "ปิติ = PERSON สมชาย ใจดี");
    // Inside of a longer name of the same it says nothing new.
    assertThat(after(new AddAlias(person("สมชาย ใจดี"), "ใจดี"))).isEqualTo(after());
  }

  @Test
  void aShortNameInsideALongerOneOfAnotherMeansThatOne() {
    assertThat(after(new AddAlias(person("ปิติ"), "สมชาย"))).isEqualTo(after());
    assertThat(after(new AddAlias(person("ปิติ"), "สมชาย"), new Never(person("สมชาย ใจดี"))))
        .contains("สมชาย = PERSON ปิติ");
    assertThat(after(new MarkEverywhere("สมชาย", person("ปิติ")))).contains("สมชาย = PERSON ปิติ");
  }

  @Test
  void notesAndLinksGoWithTheEntity() {
    Corrections corrections =
        Corrections.of(
            log(
                new Describe(person("ปิติ"), "เก่า"),
                new Describe(person("ปิติ"), "อธิบดี"),
                new Link(person("ปิติ"), "https://www.wikidata.org/wiki/Q1"),
                new Describe(person("สมชาย ใจดี"), "รัฐมนตรี"),
                new AddAlias(person("ปิติ"), "พี่ติ"),
                new Merge(person("ปิติ"), person("สมชาย ใจดี"))));
    assertThat(corrections.description(person("สมชาย ใจดี").key()))
        .isEqualTo(
            new Description(
                List.of("อธิบดี", "รัฐมนตรี"),
                List.of("https://www.wikidata.org/wiki/Q1"),
                List.of("พี่ติ")));
    assertThat(corrections.description(person("ปิติ").key()).notes()).isEmpty();
  }

  @Test
  void tellsWhatAChangeConcerns() {
    Corrections one = Corrections.of(log(new Rename(person("ปิติ"), "ก")));
    Corrections two =
        Corrections.of(
            log(
                new Rename(person("ปิติ"), "ก"),
                new NotHere(place(5, "ก")),
                new MarkEverywhere("กรมศิลป์", body("กรมศิลป์"))));
    assertThat(one.since(Corrections.NONE).found()).containsExactly(person("ปิติ").key());
    assertThat(two.since(one).found()).isEmpty();
    assertThat(two.since(one).articles()).containsExactly(5L);
    assertThat(two.since(one).words()).containsExactly("กรมศิลป์");
    assertThat(Corrections.NONE.since(two).and(Change.NONE).found())
        .containsExactly(person("ปิติ").key());
    assertThat(two.since(two)).isEqualTo(Change.NONE);
  }

  @Test
  void fieldsTellACorrectionWhole() {
    List<Correction> all =
        List.of(
            new Rename(person("ก"), "ข"),
            new ChangeKind(person("ก"), EntityType.LAW),
            new Merge(person("ก"), body("ข")),
            new Split(person("ก"), "ข", Part.InArticles.of(List.of(3L, 1L))),
            new Split(person("ก"), "ข", new Part.Written("ค")),
            new Never(person("ก")),
            new AddAlias(person("ก"), "ข"),
            new MarkEverywhere("กข", body("ค")),
            new Describe(person("ก"), "หนึ่ง\nสอง"),
            new Link(person("ก"), "https://example.org/1"),
            new NotHere(place(4, "ก")),
            new MarkAs(place(4, "ก"), body("ข")),
            new Undo(9));
    for (Correction each : all) {
      assertThat(Fields.of(each).correction()).isEqualTo(each);
      assertThat(Action.of(Fields.of(each).action().code())).contains(Fields.of(each).action());
    }
  }

  @Test
  void whatMakesNoSenseIsToldSo() {
    assertThat(CorrectionFault.of(new Rename(person("ก"), " \u200B "))).isPresent();
    assertThat(CorrectionFault.of(new Link(person("ก"), "javascript:x"))).isPresent();
    assertThat(CorrectionFault.of(new Link(person("ก"), ""))).isEmpty();
    assertThat(CorrectionFault.of(new MarkEverywhere("ก", person("ก")))).isPresent();
    assertThat(CorrectionFault.of(new Split(person("A"), "a", new Part.Written("x")))).isPresent();
    assertThat(CorrectionFault.of(new NotHere(place(1, " ")))).isPresent();
  }
}
