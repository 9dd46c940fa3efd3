package org.hotrai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource({
    "th, ที่ประชุมเห็นชอบร่างแถลงการณ์ (Joint Statement)",
    "en, The meeting adopted a joint statement on water",
    "lo, ກອງປະຊຸມ",
    "km, កិច្ចប្រជុំ",
    "my, အစည်းအဝေး",
    "ja, 会議は漁業法案の概要を承認した",
    "zh, 会议批准了渔业法草案",
    "und, 12/03",
  })
  void scriptTellsTheLanguage(String language, String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vi | Thư viện mở cửa vào thứ bảy và người dân có thể mượn sách trong một tháng",
        "id | Perpustakaan di tepi kanal itu dibuka untuk warga pada hari Sabtu, dan buku yang"
            + " dipinjam akan dicatat oleh petugas",
        "ms | Perpustakaan di tepi terusan itu dibuka kerana orang ramai boleh meminjam buku yang"
            + " telah dibaiki dan beliau akan datang",
        "en | The library at the canal, which Nguyễn Văn An and the mayor opened, lends books to"
            + " all of the town",
        "en | La sentenza di primo grado condanna di nuovo il direttore di un giornale di"
            + " opposizione a tre anni di carcere",
        "en | Inutos ng pangulo na maghanda para sa bagyo para sa mga tao at para sa mga bata",
        "en | The word amok and the word orang are in the language of the neighbours, and dan is"
            + " a grade in judo",
      })
  void wordsTellLanguagesOfOneScript(String language, String text) {
    assertThat(LanguageGuess.ofArticle(text)).isEqualTo(language);
  }

  @Test
  void knowsVietnameseWhoseTonesStandBehindTheLetters() {
    String text = "Thư viện mở cửa vào thứ bảy và người dân có thể mượn sách";
    assertThat(LanguageGuess.ofArticle(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo("vi");
  }

  @Property(seed = "25")
  void digitsComeBack(@ForAll @IntRange(min = 0) int number) {
    String western = String.valueOf(number);
    assertThat(Digits.toWestern(Digits.toThai(western))).isEqualTo(western);
  }
}
