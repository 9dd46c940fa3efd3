package org.hotrai.entity.bracket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.list.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFitTest {
  private static final NameFit FIT = new NameFit(new ThaiBodies(new Gazetteer()));

  @ParameterizedTest
  @CsvSource({
    "กตม., กรมตรวจแม่น้ำ, true",
    "กขค., กรมตรวจแม่น้ำ, false",
    "RID, กรมตรวจแม่น้ำ, true",
    "RIF, กรมตรวจแม่น้ำ, false",
    "RBO, River Boat Office, true",
    "RBX, River Boat Office, false",
    "คณะกรรมการ RBO, คณะกรรมการเรือแม่น้ำ, true",
    "บอร์ดเรือ, คณะกรรมการเรือแม่น้ำ, true",
    "UN, กรมตรวจแม่น้ำ, false"
  })
  void tellsWhetherABodyMayHaveThatName(String name, String full, boolean fits) {
    assertThat(FIT.fitAll(List.of(name), full)).isEqualTo(fits);
  }

  @Test
  void takesAFullLatinNameForEvidenceOfItsShortForm() {
    assertThat(FIT.fitAll(List.of("River Inspection Facility", "RIF"), "กรมตรวจแม่น้ำ")).isTrue();
  }

  @Test
  void tellsAHeadWordBeforeAShortForm() {
    assertThat(NameFit.isHeaded("คณะกรรมการ PPP")).isTrue();
    assertThat(NameFit.isHeaded("กองทุน กตม.")).isTrue();
    assertThat(NameFit.isHeaded("เรือ กตม.")).isFalse();
  }
}
