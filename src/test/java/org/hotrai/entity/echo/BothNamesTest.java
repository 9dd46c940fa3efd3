package org.hotrai.entity.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.entity.text.Candidate;
import org.junit.jupiter.api.Test;

class BothNamesTest {
  @Test
  void meansTheBodyWhereBothNamesStand() {
    var names = BothNames.in(List.of("คณะรัฐมนตรีเห็นชอบ", "แล้ว ครม. ชี้แจง"));
    assertThat(names).containsOnlyKeys("คณะรัฐมนตรี", "ครม.");
    assertThat(names.values()).extracting(Candidate::name).containsOnly("คณะรัฐมนตรี");
  }

  @Test
  void meansNoneWhereOneAloneStands() {
    assertThat(BothNames.in(List.of("แล้ว ครม. ชี้แจง"))).isEmpty();
    assertThat(BothNames.in(List.of("คณะรัฐมนตรีเห็นชอบ"))).isEmpty();
  }

  @Test
  void tellsTheFullNameOfAShortOne() {
    assertThat(BothNames.full("ครม.")).isEqualTo("คณะรัฐมนตรี");
    assertThat(BothNames.full("กรม.")).isEqualTo("กรม.");
    assertThat(BothNames.full("GSB")).isEqualTo("GSB");
  }
}
