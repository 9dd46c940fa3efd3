package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names whose kind or end a word, a bracket or another name of the article tells. */
class NamesOfToldKindsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          คกก.พายเรือฯ | คณะกรรมการพายเรือแห่งชาติ | คกก.พายเรือฯ เปิดงาน แล้วคณะกรรมการพายเรือแห่งชาติเห็นชอบ
          บอร์ดเกลือ | คณะกรรมการพัฒนาเกลือสินเธาว์ | คณะกรรมการพัฒนาเกลือสินเธาว์ (คกส.) เปิดงาน แล้วบอร์ดเกลือลงพื้นที่
          บอร์ดเกลือฯ | คณะกรรมการพัฒนาเกลือสินเธาว์ | คณะกรรมการพัฒนาเกลือสินเธาว์ (คกส.) เปิดงาน แล้วบอร์ดเกลือฯ ลงพื้นที่
          บ.เรือดีงาม | บริษัท เรือดีงาม จำกัด (มหาชน) | บริษัท เรือดีงาม จำกัด (มหาชน) ร่วมลงนาม แล้ว บ.เรือดีงาม เปิดงาน
          G H Bank | ธนาคารอาคารสงเคราะห์ | ธนาคารอาคารสงเคราะห์ แถลง สอบถามที่ G H Bank Call Center
          AOT | บริษัท ท่าอากาศยานไทย จำกัด (มหาชน) | บริษัท ท่าอากาศยานไทย จำกัด (มหาชน) แถลง สอบถามที่ AOT Contact Center
          BITF | Boat Inspection Task Force | หน่วยงานที่เกี่ยวข้อง (Boat Inspection Task Force: BITF) พบเรือ
          ชปร. | ชุดปฏิบัติการทางเรือ | กองเรือส่งชุดปฏิบัติการทางเรือ (ชปร.) ออกไป แล้ว ชปร. กลับมา
          Ministry of Transport of the Kingdom of Thailand | Ministry of Transport | The Ministry of Transport of the Kingdom of Thailand signed it.
          ดีพร้อม | กรมส่งเสริมอุตสาหกรรม | กรมส่งเสริมอุตสาหกรรม เปิดงาน แล้วผู้บริหารของดีพร้อมลงเรือ
          ครูเรือ | ทองดี พายงาม | นายทองดี พายงาม (ครูเรือ) เปิดงาน แล้ว ครูเรือ กลับบ้าน
          บอร์ดเรือแห่งชาติ | คณะกรรมการพัฒนาเรือแห่งชาติ | คณะกรรมการพัฒนาเรือแห่งชาติ ประชุม แล้วบอร์ดเรือแห่งชาติ เห็นชอบ
          BXKD | ศูนย์ซ่อมเรือและอำนวยความสะดวกการเดินเรือ | พบศูนย์ซ่อมเรือและอำนวยความสะดวกการเดินเรือ (BXKD) แล้ว BXKD แถลง
          BxERT | ทีมปฏิบัติการกู้เรือ | กรมเรือส่งทีมปฏิบัติการกู้เรือ (BxERT) ออกไป แล้ว BxERT กลับมา
          Anti Fake News Center | ศูนย์ต่อต้านข่าวปลอม | ศูนย์ต่อต้านข่าวปลอม (Anti Fake News Center) แถลง
          โค้ชโอ่ง | ทองดี พายงาม | นายทองดี พายงาม หรือโค้ชโอ่ง หัวหน้าผู้ฝึกสอน มา แล้ว โค้ชโอ่ง กลับบ้าน
          โตโต้ | ทองดี พายงาม | พบนายทองดี พายงาม หรือ โตโต้ แกนนำชาวเรือ
          ป๊อก | ทองดี | จับ นายทองดี (สงวนนามสกุล) หรือ ป๊อก อายุ 25 ปี
          หลวงพ่อเรือ | โสภณนาวา | พระครูโสภณนาวา (หลวงพ่อเรือ) เปิดงาน
          บน 6 | กองบิน 6 | ที่กองบิน 6 (บน 6) วันนี้
          พ.ร.ก. Boat Loan | พระราชกำหนดช่วยเหลือผู้พายเรือ พ.ศ. 2563 | พระราชกำหนดช่วยเหลือผู้พายเรือ พ.ศ. 2563 (พ.ร.ก. Boat Loan) ออกแล้ว
          กฎหมาย PDPA | พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 | เรือทุกลำทำตามกฎหมาย PDPA แล้ว
          เขตบริหารพิเศษมาเก๊า | มาเก๊า | คนไปทำงานในเขตบริหารพิเศษมาเก๊า มากขึ้น
          """)
  void areJoinedWithWhatTellsThem(String written, String entity, String text) {
    assertThat(Joined.meant(written, text)).isEqualTo(entity);
  }

  @Test
  void aWordOfAddressIsNoPartOfTheName() {
    String text = "นางทองใบ เรือพายงาม ประธานกลุ่ม กล่าวว่า บ้านของแม่ทองใบ เรือพายงาม อยู่ริมน้ำ";
    assertThat(Joined.mentions(text))
        .filteredOn(mention -> mention.type() == EntityType.PERSON)
        .extracting(Mention::entity)
        .containsOnly("ทองใบ เรือพายงาม")
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          คณะกรรมการเรือแห่งชาติ | ตามที่คณะกรรมการเรือแห่งชาติ เปิดงาน
          คณะอนุกรรมการเรือใบแห่งชาติ | ที่คณะอนุกรรมการเรือใบแห่งชาติเสนอ
          กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม | โฆษกกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคมฝ่ายการเมือง แถลง
          """)
  void bodiesEndWhereAWordTells(String body, String text) {
    assertThat(Joined.written(EntityType.ORGANISATION, text)).containsExactly(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "คณะกรรมการพิจารณาแผนเรือแห่งชาติ",
        "คณะกรรมการลงพื้นที่อุทยานเรือแห่งชาติ",
        "คณะกรรมการหารือกับตำรวจแห่งชาติ",
        "คณะกรรมการเตรียมจัดงานวันเรือแห่งชาติ",
        "คณะกรรมการพัฒนาเกลือสินเธาว์ (คกส.) เปิดงาน แล้วแดชบอร์ดเกลือ และบอร์ดเกลือทะเลลงเรือ",
        "คณะกรรมการแห่งชาติ",
        "รางวัลไซเบอร์ดีเด่นแห่งชาติ",
        "กรมส่งเสริมอุตสาหกรรม เปิดชุมชนดีพร้อม ให้เรือดีพร้อม",
        "คณะกรรมการพัฒนาเกลือสินเธาว์ (คกส.) พบคณะกรรมการเกลือทะเล (คกท.) แล้วบอร์ดเกลือลงพื้นที่",
        "คณะกรรมการพัฒนาเกลือสินเธาว์ (คกส.) เปิดงาน แล้วบอร์ดพัฒนาลงพื้นที่",
        "บอร์ดเกลือเห็นชอบตั้งคณะอนุกรรมการพัฒนาเกลือสินเธาว์ (คอส.) แล้ว"
      })
  void nothingElseIsFound(String text) {
    assertThat(Joined.written(EntityType.ORGANISATION, text))
        .noneMatch(body -> body.matches("บอร์.*|คณะกรรมการ.*แห่งชาติ|ดีพร้อม"));
  }

  @Test
  void aCountryEndsBeforeAnother() {
    assertThat(Joined.written(EntityType.PLACE, "ทูตราชอาณาจักรสเปน/ไทย เปิดงาน"))
        .containsExactly("ราชอาณาจักรสเปน", "ไทย");
  }

  @Test
  void aMeetingMayHaveLettersWithFullStopsInItsName() {
    assertThat(
            Joined.written(EntityType.EVENT, "They met at the 9th Boatland-U.S. Summit. The end."))
        .containsExactly("9th Boatland-U.S. Summit");
    assertThat(
            Joined.written(
                EntityType.EVENT, "They met at the 9th Boatland Summit. The Raft Council"))
        .containsExactly("9th Boatland Summit");
  }

  @Test
  void nicknamesStandOnlyBehindAFullName() {
    assertThat(Joined.written(EntityType.PERSON, "เรียกแพทย์ (ครูเรือ) มา")).isEmpty();
    assertThat(
            Joined.written(
                EntityType.PERSON, "นายทองดี พายงาม (ครูผู้ช่วย) และนายก้อง เรือดี (น้องชาย)"))
        .containsExactly("นายทองดี พายงาม", "นายก้อง เรือดี");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "เสนอให้ นายทองดี พายงาม หรือผู้แทน ไปประชุม",
        "เสนอให้ นายทองดี พายงาม หรือ นายก้อง เรือดี ไปประชุม",
        "เสนอให้ นายทองดี พายงาม หรือทายาท ไปประชุม",
        "เสนอให้ นายทองดี พายงาม หรือไม่ ยังไม่รู้",
        "เสนอให้ นายทองดี พายงาม หรือ พล.อ.ก้อง เรือดี ไปประชุม",
        "เสนอให้ นายทองดี พายงาม หรือ ดร.ก้อง เรือดี ไปประชุม",
        "เสนอให้ นายทองดี พายงาม หรือ บริษัท เรือดี จำกัด ไปประชุม",
        "เสนอให้ นายทองดี พายงาม หรือ ตำรวจ ไปประชุม",
        "เสนอให้ นายทองดี พายงาม หรือ ภริยา ไปประชุม",
        "เสนอให้ นายทองดี (สงวนนามสกุล) หรือ พ่อ ของเด็ก ไปประชุม",
        "เสนอให้ ทองดี หรือ ป๊อก ไปประชุม"
      })
  void whoMayComeInsteadIsNoNickname(String text) {
    assertThat(Joined.mentions(text))
        .noneMatch(m -> m.entity().startsWith("ทองดี") && !m.text().contains("ทองดี"));
  }

  @Test
  void aNicknameIsNotWhatAPersonIsCalled() {
    assertThat(Joined.meant("นายดำ เรือ", "นายดำ เรือ (ครูเรือใบใหญ่) เปิดงาน"))
        .isEqualTo("ดำ เรือ");
  }

  @Test
  void aVillageIsNoCompany() {
    String text =
        "บริษัท หนองเรือ จำกัด เปิดงานที่ บ.หนองเรือ ต.พายงาม กับ บ.หนองเรือพาณิชย์ จำกัด";
    assertThat(Joined.meant("บ.หนองเรือ", text)).isNotEqualTo("บริษัท หนองเรือ จำกัด");
  }

  @Test
  void lettersOfAnotherWordAreNoUnit() {
    assertThat(Joined.meant("กม 6", "ที่กองบิน 6 (กม 6) วันนี้")).isEmpty();
  }
}
