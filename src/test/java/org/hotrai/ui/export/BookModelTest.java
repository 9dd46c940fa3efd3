package org.hotrai.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.hotrai.archive.book.BookOptions;
import org.hotrai.export.pdf.book.BookPart;
import org.hotrai.text.date.DateForm;
import org.junit.jupiter.api.Test;

class BookModelTest {
  private final BookModel model = new BookModel(BookOptions.USUAL);

  @Test
  void whatNobodyChoseFollowsWhatIsPrinted() {
    model.about(1, false, null);
    assertThat(model.has(BookPart.CONTENTS)).isFalse();
    model.about(12, false, "tag:x");
    assertThat(model.has(BookPart.CONTENTS)).isTrue();
    assertThat(model.get().query()).isEqualTo("tag:x");
    assertThat(model.has(BookPart.HIGHLIGHTS)).isFalse();
    model.about(12, true, null);
    assertThat(model.has(BookPart.HIGHLIGHTS)).isTrue();
  }

  @Test
  void whatWillBePrintedIsToldWhereNothingWasChosen() {
    AtomicInteger told = new AtomicInteger();
    model.settledProperty().subscribe(settled -> told.incrementAndGet());
    model.about(12, false, null);
    assertThat(told).hasValue(2);
    assertThat(model.settledProperty().get().has(BookPart.CONTENTS)).isTrue();
  }

  @Test
  void whatWasChosenStays() {
    model.about(12, false, null);
    model.put(BookPart.CONTENTS, false);
    model.put(BookPart.INDEX, true);
    model.about(30, false, null);
    assertThat(model.has(BookPart.CONTENTS)).isFalse();
    assertThat(model.has(BookPart.INDEX)).isTrue();
    model.put(BookPart.INDEX, false);
    assertThat(model.has(BookPart.INDEX)).isFalse();
  }

  @Test
  void titleAndDatesAreTakenOver() {
    model.title("  ทะเล ");
    model.era(DateForm.Era.BUDDHIST);
    model.thaiDigits(true);
    assertThat(model.get().title()).isEqualTo("ทะเล");
    assertThat(model.get().form()).isEqualTo(new DateForm(DateForm.Era.BUDDHIST, true));
    model.title(" ");
    assertThat(model.get().title()).isNull();
  }
}
