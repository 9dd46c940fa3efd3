package org.hotrai.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "ผู้สื่อข่าวพิเศษ, ",
    "โดย ผู้สื่อข่าวอาวุโส, ",
    "ผู้สื่อข่าวพิเศษ มะลิ สุวรรณ, มะลิ สุวรรณ",
    "ผู้สื่อข่าวประจำตำบล มะลิ สุวรรณ, มะลิ สุวรรณ",
    "ผู้สื่อข่าวมะลิ สุวรรณ, มะลิ สุวรรณ",
  })
  void whatKindOfReporterIsNoName(String line, @Nullable String name) {
    assertThat(Names.in(line)).isEqualTo(name == null ? List.of() : List.of(name));
  }
}
