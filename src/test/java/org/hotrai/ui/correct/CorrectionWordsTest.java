package org.hotrai.ui.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hotrai.annotation.Anchor;
import org.hotrai.article.EntityType;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EntityName;
import org.hotrai.correction.Part;
import org.hotrai.correction.Place;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.junit.jupiter.api.Test;

class CorrectionWordsTest {
  private static final EntityName HANOI = new EntityName(EntityType.PLACE, "ฮานอย");
  private static final EntityName CITY = new EntityName(EntityType.PLACE, "กรุงฮานอย");
  private static final Place PLACE = new Place(1, new Anchor("ลาว", "", ""));

  private static final List<Correction> ALL =
      List.of(
          new Correction.Rename(HANOI, "กรุงฮานอย"),
          new Correction.ChangeKind(HANOI, EntityType.EVENT),
          new Correction.Merge(HANOI, CITY),
          new Correction.Split(HANOI, "เมืองฮานอย", new Part.Written("ฮานอย")),
          new Correction.Never(HANOI),
          new Correction.AddAlias(HANOI, "Hanoi"),
          new Correction.MarkEverywhere("ลาว", new EntityName(EntityType.PLACE, "ลาว")),
          new Correction.Describe(HANOI, "หมายเหตุ"),
          new Correction.Describe(HANOI, ""),
          new Correction.Link(HANOI, "https://a.example"),
          new Correction.Link(HANOI, ""),
          new Correction.NotHere(PLACE),
          new Correction.MarkAs(PLACE, new EntityName(EntityType.PLACE, "ลาว")),
          new Correction.Undo(1));

  @Test
  void everyCorrectionIsToldInItsOwnWordsInEveryLanguage() {
    for (Locale language : Messages.LANGUAGES) {
      Messages words = Messages.of(language);
      for (Function<Correction, Message> told :
          List.<Function<Correction, Message>>of(CorrectionWords::done, CorrectionWords::named)) {
        assertThat(ALL.stream().map(told).map(words::text))
            .doesNotHaveDuplicates()
            .noneMatch(text -> text.isBlank() || text.contains("{"));
      }
    }
  }

  @Test
  void toldWithTheNamesThatItIsAbout() {
    Messages words = Messages.of(Locale.ENGLISH);
    assertThat(words.text(CorrectionWords.done(ALL.get(2))))
        .isEqualTo("“ฮานอย” and “กรุงฮานอย” are one now.");
    assertThat(words.text(CorrectionWords.done(ALL.get(6))))
        .isEqualTo("“ลาว” is now recognised everywhere: Place.");
  }

  @Test
  void whatIsTakenBackIsNotToldAsIfItHeld() {
    assertThat(Messages.of(Locale.ENGLISH).text(CorrectionWords.named(ALL.get(0))))
        .isEqualTo("renaming “ฮานอย” to “กรุงฮานอย”");
    assertThat(Messages.of(Locale.of("th")).text(CorrectionWords.named(ALL.get(0))))
        .isEqualTo("การเปลี่ยนชื่อ “ฮานอย” เป็น “กรุงฮานอย”");
  }

  @Test
  void whatAnEntityBecomesIsFollowed() {
    assertThat(CorrectionWords.became(ALL.get(0))).contains(CITY.key());
    assertThat(CorrectionWords.became(ALL.get(1)))
        .contains(new EntityName(EntityType.EVENT, "ฮานอย").key());
    assertThat(CorrectionWords.became(ALL.get(2))).contains(CITY.key());
    assertThat(CorrectionWords.became(ALL.get(4))).isEmpty();
  }
}
