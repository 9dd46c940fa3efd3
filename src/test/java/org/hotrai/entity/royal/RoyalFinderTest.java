package org.hotrai.entity.royal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.entity.Recogniser;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoyalFinderTest {
  private static final RoyalFinder ROYALS = new RoyalFinder();
  private static final Recogniser RECOGNISER = new Recogniser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ดูรูปสมเด็จพระนางเจ้า ฯ พระบรมราชินี ที่บ้าน | สมเด็จพระนางเจ้า ฯ พระบรมราชินี | สมเด็จพระนางเจ้าสุทิดา พัชรสุธาพิมลลักษณ พระบรมราชินี
          ดูรูปสมเด็จพระนางเจ้าฯ พระบรมราชินีนาถ ที่บ้าน | สมเด็จพระนางเจ้าฯ พระบรมราชินีนาถ | สมเด็จพระนางเจ้าสิริกิติ์ พระบรมราชินีนาถ พระบรมราชชนนีพันปีหลวง
          สมัยรัชกาลที่ ๕ มีเรือ | รัชกาลที่ ๕ | พระบาทสมเด็จพระจุลจอมเกล้าเจ้าอยู่หัว
          สมัยในหลวงรัชกาลที่ 10 มีเรือ | ในหลวงรัชกาลที่ 10 | พระบาทสมเด็จพระวชิรเกล้าเจ้าอยู่หัว
          ในพระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร ทรงเรือ | พระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร | พระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร
          ถวายกรมสมเด็จพระเทพฯ ที่ท่าเรือ | กรมสมเด็จพระเทพฯ | สมเด็จพระกนิษฐาธิราชเจ้า กรมสมเด็จพระเทพรัตนราชสุดา เจ้าฟ้ามหาจักรีสิรินธร สยามบรมราชกุมารี
          ถวายเจ้าฟ้าพัชรกิติยาภา ฯ ที่ท่าเรือ | เจ้าฟ้าพัชรกิติยาภา ฯ | สมเด็จพระเจ้าลูกเธอ เจ้าฟ้าพัชรกิติยาภา นเรนทิราเทพยวดี กรมหลวงราชสาริณีสิริพัชร มหาวัชรราชธิดา
          ตามสมเด็จฯ กรมพระยาดำรงราชานุภาพ ว่าไว้ | สมเด็จฯ กรมพระยาดำรงราชานุภาพ | สมเด็จพระเจ้าบรมวงศ์เธอ กรมพระยาดำรงราชานุภาพ
          """)
  void findsStylesInFullCutAndInPart(String text, String style, String name) {
    List<Candidate> found = ROYALS.find(new BlockText(0, text));
    assertThat(found).extracting(each -> each.span().of(text)).containsExactly(style);
    assertThat(found).extracting(Candidate::name).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "โรงพยาบาลสมเด็จพระนางเจ้าสิริกิติ์ มีเรือ",
        "ที่อุทยานเรือเฉลิมพระเกียรติสมเด็จพระนางเจ้าสิริกิติ์ มีเรือ",
        "ที่วิทยาลัยการเดินเรือเจ้าฟ้าจุฬาภรณ์ มีเรือ",
        "สมัยรัชกาลที่ 50 มีเรือ",
        "สวนหลวง ร.9 มีเรือ"
      })
  void leavesWhatIsCalledAfterThem(String text) {
    assertThat(ROYALS.find(new BlockText(0, text))).isEmpty();
  }

  @Test
  void meansTheKingWhomTheArticleNames() {
    assertThat(
            persons(
                "วันนี้มีพิธีถวายพระพรพระบาทสมเด็จพระวชิรเกล้าเจ้าอยู่หัว ที่ท่าเรือ",
                "พระบาทสมเด็จพระเจ้าอยู่หัว เสด็จฯ มาที่ท่าเรือ ในสมัยรัชกาลที่ 9 ก็มีเรือ"))
        .containsExactly(
            "พระบาทสมเด็จพระวชิรเกล้าเจ้าอยู่หัว",
            "พระบาทสมเด็จพระวชิรเกล้าเจ้าอยู่หัว",
            "พระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร");
  }

  @Test
  void leavesTheKingUnnamedWhereTheArticleDoes() {
    assertThat(persons("พระบาทสมเด็จพระเจ้าอยู่หัว และ สมเด็จพระสังฆราช เสด็จฯ มาที่ท่าเรือ"))
        .containsExactly("พระบาทสมเด็จพระเจ้าอยู่หัว", "สมเด็จพระสังฆราช");
  }

  private static List<String> persons(String... blocks) {
    return RECOGNISER.recognise(List.of(blocks), null).mentions().stream()
        .filter(mention -> mention.type() == EntityType.PERSON)
        .map(Mention::entity)
        .toList();
  }
}
