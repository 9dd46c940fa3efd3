package org.hotrai.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.export.pdf.glyph.Typeface;
import org.hotrai.export.pdf.line.Alignment;
import org.hotrai.export.pdf.style.PageSetup;
import org.hotrai.export.pdf.style.Paper;
import org.junit.jupiter.api.Test;

class PageSetupModelTest {
  private final PageSetupModel model = new PageSetupModel(PageSetup.USUAL);

  @Test
  void everyChoiceIsPartOfTheSetup() {
    model.columns(2);
    model.size(10.5);
    model.typeface(Typeface.LOOPED);
    model.justified(true);
    model.paper(Paper.LETTER);
    assertThat(model.get())
        .isEqualTo(new PageSetup(Paper.LETTER, 2, 25, 10.5, Typeface.LOOPED, Alignment.JUSTIFIED));
  }

  @Test
  void chosenMarginsFollowThePaper() {
    assertThat(model.margins()).isEqualTo(MarginChoice.NORMAL);
    model.margins(MarginChoice.WIDE);
    assertThat(model.get().margin()).isEqualTo(35);
    model.paper(Paper.A5);
    assertThat(model.get().margin()).isEqualTo(25);
    assertThat(model.margins()).isEqualTo(MarginChoice.WIDE);
  }

  @Test
  void aMarginOfOnesOwnStays() {
    model.margin(12);
    model.paper(Paper.A5);
    assertThat(model.get().margin()).isEqualTo(12);
    assertThat(model.margins()).isEqualTo(MarginChoice.OWN);
  }

  @Test
  void whatIsRememberedIsKnownAgain() {
    for (Paper paper : Paper.values()) {
      model.paper(paper);
      for (MarginChoice choice : MarginChoice.values()) {
        model.margins(choice);
        if (choice != MarginChoice.OWN) {
          assertThat(new PageSetupModel(model.get()).margins()).isEqualTo(choice);
        }
      }
    }
  }
}
