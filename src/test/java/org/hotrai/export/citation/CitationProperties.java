package org.hotrai.export.citation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hotrai.export.citation.CitationForm.Place;

class CitationProperties {
  private final CitationFormatter formatter =
      new CitationFormatter(CitationForm.of(CitationStyle.APA, Place.BIBLIOGRAPHY));

  @Property(tries = 200)
  void aTitleStandsInTheCitationAsItIsWritten(@ForAll("titles") String title) {
    assertThat(formatter.format(Cited.of("th", "ข่าวศาล", title, "สมชาย ใจดี")).text().text())
        .isEqualTo("สมชาย ใจดี. (2567, 5 มกราคม). " + title + ". ข่าวศาล. " + Cited.SHOWN_URL);
  }

  @Provide
  Arbitrary<String> titles() {
    return Arbitraries.strings()
        .withChars("กขคำ่ิ๑๒019aZé<>&*_`\\/#%“”[]{}$~^")
        .ofMinLength(1)
        .map(text -> "ข่าว " + text + "จบ");
  }
}
