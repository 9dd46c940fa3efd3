package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names in other spellings, official short forms, names cut by ฯ, drafts and acts by their topic.
 */
class OfficialNamesTest {
  private final Recogniser recogniser = new Recogniser();

  private List<String> joined(String text, String name) {
    return recogniser.recognise(List.of(text), null).mentions().stream()
        .filter(mention -> mention.entity().equals(name))
        .map(Mention::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          กรมเจ้าท่า เร่งขุดคลอง โดย จท. จะแจ้งอีกครั้ง | กรมเจ้าท่า | จท.
          กรมทางหลวง ซ่อมถนน และ ทล. ขอให้ระวัง | กรมทางหลวง | ทล.
          กรมพัฒนาธุรกิจการค้า เปิดรับชื่อเรือ ติดต่อ DBD ได้ทุกวัน | กรมพัฒนาธุรกิจการค้า | DBD
          นายพิจิตร ใจดี ผู้ว่าราชการจังหวัดสุรินทร์ มาแล้ว นายพิจิตรฯ กล่าวว่า น้ำลด | พิจิตร ใจดี | นายพิจิตรฯ
          นายวิชัย ใจดี ผู้ว่าราชการจังหวัดสุรินทร์ มาแล้ว นายวิชัย ฯ กล่าวว่า น้ำลด | วิชัย ใจดี | นายวิชัย ฯ
          ร่างพระราชบัญญัติเรือพาย (ฉบับที่ ..) พ.ศ. .... เข้าที่ประชุม แต่ร่างพระราชบัญญัติเรือพาย ยังไม่ผ่าน \
          | ร่างพระราชบัญญัติเรือพาย (ฉบับที่ ..) พ.ศ. .... | ร่างพระราชบัญญัติเรือพาย
          พระราชบัญญัติว่าด้วยการจดทะเบียนเรือพาย พ.ศ. 2550 ใช้อยู่ ผู้ใดผิด พ.ร.บ.ทะเบียนเรือพายฯ ต้องถูกปรับ \
          | พระราชบัญญัติว่าด้วยการจดทะเบียนเรือพาย พ.ศ. 2550 | พ.ร.บ.ทะเบียนเรือพายฯ
          กองทุนเรือพายไทย ให้กู้เงิน ผู้กู้ต้องคืนกองทุนฯ ก่อน ส่วนกองทุนแพไม้ไผ่ ให้กู้ทีหลัง | กองทุนเรือพายไทย | กองทุนฯ
          พระราชกำหนดการประกอบธุรกิจเรือพายไฟฟ้า มีผลแล้ว ผู้ใดผิด พ.ร.ก. เรือพายไฟฟ้าฯ ต้องถูกปรับ \
          | พระราชกำหนดการประกอบธุรกิจเรือพายไฟฟ้า | พ.ร.ก. เรือพายไฟฟ้าฯ
          กระทรวงอุตสาหกรรม หารือเรื่องเรือ ต่อมา ก.อุตฯ แจ้งผล | กระทรวงอุตสาหกรรม | ก.อุตฯ
          สภาเรือพายไทยแห่งชาติ มาถึง แล้ว สภาเรือพายไทย ก็กลับ | สภาเรือพายไทยแห่งชาติ | สภาเรือพายไทย
          ทูตราชอาณาจักรสเปน มาถึง แล้วทูตสเปน ก็กลับ | สเปน | ราชอาณาจักรสเปน
          สถานีวิทยุโทรทัศน์เรือพาย (RPT2HD) ออกอากาศ ดูทาง RPT2HD ได้ | สถานีวิทยุโทรทัศน์เรือพาย | RPT2HD
          สนธิสัญญาว่าด้วยการไม่แพร่ขยายอาวุธนิวเคลียร์ มีผลแล้ว ตาม NPT ทุกชาติต้องรายงาน \
          | สนธิสัญญาว่าด้วยการไม่แพร่ขยายอาวุธนิวเคลียร์ | NPT
          """)
  void meanWhatTheArticleNamesInFull(String text, String name, String shortForm) {
    assertThat(joined(text, name)).contains(shortForm);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          นายก้อง ทรงเรือ อธิบดีกรมเจ้าท่า มาถึง | ก้อง ทรงเรือ | นายก้อง ทรงเรือ
          นายก้อง พร้อมคณะ ผู้บริหาร มาถึง | ก้อง | นายก้อง
          นายก้อง เข้าพบ ผู้ว่าราชการจังหวัด | ก้อง | นายก้อง
          ร.ต.อ.หญิง นภา พายเรือ มาถึง | นภา พายเรือ | ร.ต.อ.หญิง นภา พายเรือ
          นายก้อง ใจดี ผู้อำนวยการกองเรือพายและแพ มาถึง | กองเรือพายและแพ | กองเรือพายและแพ
          นายก้อง ใจดี ผู้อำนวยการกองเรือพายและผู้บริหาร มาถึง | กองเรือพาย | กองเรือพาย
          กรมสนับสนุนบริการสุขภาพ (สบส.) แจ้งว่า กรม สบส. จะตรวจเรือ | กรมสนับสนุนบริการสุขภาพ | กรม สบส.
          น้ำท่วมในเขตกรุงเทพฯ แล้ว | กรุงเทพมหานคร | เขตกรุงเทพฯ
          เลขาธิการคณะกรรมการส่งเสริมการลงทุน มาถึง | สำนักงานคณะกรรมการส่งเสริมการลงทุน \
          | คณะกรรมการส่งเสริมการลงทุน
          """)
  void areReadToTheirEnds(String text, String name, String written) {
    assertThat(joined(text, name)).contains(written);
  }

  @Test
  void ofPlacesAreFoundAgainWithTheirHeadWord() {
    assertThat(
            joined(
                "เขาไปเยือนจังหวัดโทคุชิมะ ในญี่ปุ่น แล้วคนจังหวัดโทคุชิมะพายเรือมา",
                "จังหวัดโทคุชิมะ"))
        .hasSize(2);
  }

  @Test
  void areThoseOfRoadsAndProductsWhereThisIsWhatFollows() {
    assertThat(joined("กรมทางหลวง ซ่อม ทล.32 และ ทล. แจ้งแล้ว", "กรมทางหลวง"))
        .containsExactly("กรมทางหลวง", "ทล.");
    assertThat(joined("กรมการขนส่งทางบก ให้จองผ่าน DLT Smart Queue", "กรมการขนส่งทางบก"))
        .containsExactly("กรมการขนส่งทางบก");
  }

  @Test
  void meanNeitherOfTwoBodiesThatHaveThem() {
    assertThat(
            joined(
                "กรมทางหลวงชนบท และกรมทรัพยากรทางทะเลและชายฝั่ง หารือกัน แล้ว ทช. แจ้งผล",
                "กรมทางหลวงชนบท"))
        .containsExactly("กรมทางหลวงชนบท");
  }

  @Test
  void areFoundInTheSpellingOfCopiedPages() {
    String text = "\u200Bสํานัก\u200Bงานคณะกรรมการกฤษฎีกา แจ้งกระทรวงเเรงงาน";
    List<Mention> mentions = recogniser.recognise(List.of(text), null).mentions();
    assertThat(mentions)
        .extracting(Mention::text)
        .containsExactly("สํานัก\u200Bงานคณะกรรมการกฤษฎีกา", "กระทรวงเเรงงาน");
    assertThat(mentions)
        .extracting(Mention::entity)
        .containsExactly("สำนักงานคณะกรรมการกฤษฎีกา", "กระทรวงแรงงาน");
  }
}
