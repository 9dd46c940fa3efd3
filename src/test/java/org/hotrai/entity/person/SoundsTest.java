package org.hotrai.entity.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundsTest {
  @ParameterizedTest
  @CsvSource({
    "ฉี เหวิน, Qi Wen, true",
    "หลิว เฉียง, Liu Qiang, true",
    "ฉี เหวิน, Boat Harbour, false",
  })
  void chineseNamesSoundAsTheyAreWrittenInLatinLetters(String thai, String latin, boolean alike) {
    assertThat(Sounds.beginAlike(thai, latin)).isEqualTo(alike);
  }

  @ParameterizedTest
  @CsvSource({
    "จักรภพ ตันติเรือดี, Jakphop Tantirueadee, true",
    "วารินทร์ พันธุ์ท่าเรือ, Warin Phantharuea, true",
    "วารินทร์ พันธุ์ท่าเรือ, Warin Phakdi, false",
    "วารินทร์ พันธุ์ท่าเรือ, Warin, false",
    "มาลี ดีใจ, Malee Deejai, false",
  })
  void namesSoundAlikeWhereTheirConsonantsDo(String thai, String latin, boolean alike) {
    assertThat(Sounds.areAlike(thai, latin)).isEqualTo(alike);
  }
}
