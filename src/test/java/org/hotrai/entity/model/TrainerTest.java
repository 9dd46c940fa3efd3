package org.hotrai.entity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.BlockText;
import org.hotrai.text.Span;
import org.junit.jupiter.api.Test;

class TrainerTest {
  /** Made-up names, so that no rule and no list knows them. */
  private static final Corpus CORPUS =
      corpus(
          "วันก่อนลุง[PERSON]ทองอ้วน[/PERSON]พายเรือไปบ้าน[LOCATION]หนองกบดำ[/LOCATION]คนเดียว",
          "เมื่อเช้าลุง[PERSON]สีจาง[/PERSON]พายเรือไปบ้าน[LOCATION]ดอนนกขาว[/LOCATION]อีก",
          "เย็นนั้นลุง[PERSON]ผมยาว[/PERSON]เดินไปบ้าน[LOCATION]ห้วยปลาแดง[/LOCATION]คนเดียว",
          "ปีก่อนลุง[PERSON]มือเบา[/PERSON]ขี่ม้าไปบ้าน[LOCATION]โคกหอยโข่ง[/LOCATION]อีก",
          "เขาพายเรือไปคนเดียว",
          "คนเดินไปบ้านอีก");

  private static Corpus corpus(String... lines) {
    List<MarkedText> texts = Stream.of(lines).map(MarkedText::read).toList();
    return new Corpus(Stream.generate(() -> texts).limit(10).flatMap(List::stream).toList());
  }

  private static List<String> found(EntityModel model, String text) {
    return model.find(new BlockText(0, text), List.of()).stream()
        .map(found -> found.type() + " " + found.span().of(text))
        .toList();
  }

  @Test
  void learnsWhereMentionsStand() {
    EntityModel model = new EntityModel(CORPUS.train());

    assertThat(found(model, "เมื่อเช้าลุงตาใสพายเรือไปบ้านหนองกบดำอีก"))
        .containsExactly("PERSON ตาใส", "PLACE หนองกบดำ");
    assertThat(found(model, "เขาเดินไปคนเดียว")).isEmpty();
    assertThat(found(model, "")).isEmpty();
  }

  @Test
  void isSureWhereItHasSeenAndNotWhereItGuesses() {
    EntityModel model = new EntityModel(CORPUS.train());
    BlockText seen = new BlockText(0, "วันก่อนลุงทองอ้วนพายเรือไปบ้านหนองกบดำคนเดียว");

    assertThat(model.find(seen, List.of()))
        .hasSize(2)
        .allSatisfy(found -> assertThat(found.confidence()).isBetween(0.7, 1.0));
  }

  @Test
  void learnsTheSameFromTheSameTexts() {
    assertThat(ModelFile.write(CORPUS.train())).isEqualTo(ModelFile.write(CORPUS.train()));
  }

  @Test
  void leavesOutTextsHoweverTheyAreMarked() {
    Corpus other = corpus("เขาพายเรือไป[LOCATION]คนเดียว[/LOCATION]");

    assertThat(CORPUS.without(other).texts())
        .hasSize(50)
        .noneMatch(text -> text.text().equals("เขาพายเรือไปคนเดียว"));
  }

  @Test
  void putsOneTextIntoOnePartOnly() {
    List<List<String>> parts =
        Stream.of(0, 1, 2)
            .map(i -> CORPUS.part(i, 3).texts().stream().map(MarkedText::text).distinct().toList())
            .toList();

    assertThat(parts.stream().flatMap(List::stream)).hasSize(6).doesNotHaveDuplicates();
  }

  @Test
  void readsMarksWithoutTheSpaceAtTheirEnds() {
    MarkedText text =
        MarkedText.read("ที่[LOCATION] ดอนนกขาว [/LOCATION]ราคา [MONEY]5 บาท[/MONEY]");

    assertThat(text.text()).isEqualTo("ที่ ดอนนกขาว ราคา 5 บาท");
    assertThat(text.entities())
        .containsExactly(new MarkedText.Marked(new Span(4, 12), EntityType.PLACE));
  }
}
