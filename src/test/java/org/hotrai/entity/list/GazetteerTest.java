package org.hotrai.entity.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.article.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = new Gazetteer();

  @ParameterizedTest
  @CsvSource({
    "สำนักงานพัฒนาเทคโนโลยีอวกาศและ ภูมิสารสนเทศ (องค์การมหาชน), GISTDA",
    "GISTDA (องค์การมหาชน), GISTDA",
    "กระทรวงการอุดมศึกษาวิทยาศาสตร์วิจัยและนวัตกรรม, อว.",
    "สำนักงานแรงงานระหว่างประเทศ, ILO",
    "ศูนย์บริหารสถานการณ์โควิด-19, ศบค.",
  })
  void bodiesAreKnownHoweverBlanksAreSet(String written, String known) {
    assertThat(GAZETTEER.named(EntityType.ORGANISATION, written))
        .isPresent()
        .isEqualTo(GAZETTEER.named(EntityType.ORGANISATION, known));
  }
}
