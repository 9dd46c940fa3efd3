package org.hotrai.entity.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.entity.body.LatinHeads;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.text.BlockText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreatyFinderTest {
  private static final TreatyFinder TREATIES =
      new TreatyFinder(new ThaiBodies(new Gazetteer()), new LatinHeads());

  private static List<String> treaties(String text) {
    return TREATIES.find(new BlockText(0, text)).stream()
        .peek(treaty -> assertThat(treaty.type()).isEqualTo(EntityType.LAW))
        .map(treaty -> treaty.span().of(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          รัฐบาลให้สัตยาบัน CRC แล้ว | CRC
          ไทยเป็นภาคีของอนุสัญญา CITES มานาน | CITES
          รัฐภาคี UNCLOS ประชุม | UNCLOS
          Siam is a party to the CEDAW today. | CEDAW
          """)
  void findsATreatyByItsShortFormAlone(String text, String treaty) {
    assertThat(treaties(text)).containsExactly(treaty);
  }

  @Test
  void findsSeveralOneBehindAnother() {
    assertThat(treaties("ภาคยานุวัติ CRC, CAT และ CEDAW แล้ว"))
        .containsExactly("CRC", "CAT", "CEDAW");
    assertThat(treaties("Siam ratified CRC, CAT, and CEDAW."))
        .containsExactly("CRC", "CAT", "CEDAW");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ไทยเป็นภาคี WTO และ FTA",
        "ให้สัตยาบันแล้ว CRC",
        "the party today by CRC",
        "a third party to HSBC",
        "It is a party to HSBC Holdings.",
        "He is a party to BMW.",
        "ไทยเป็นภาคี GSM",
        "รัฐบาลชื่นชม CRC"
      })
  void findsNothingElse(String text) {
    assertThat(treaties(text)).isEmpty();
  }
}
