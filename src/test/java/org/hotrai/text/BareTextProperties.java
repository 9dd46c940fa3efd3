package org.hotrai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BareTextProperties {
  @Property
  void keepsLettersMarksAndDigitsAlone(@ForAll String text) {
    assertThat(BareText.of(text))
        .isEqualTo(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", ""));
  }
}
