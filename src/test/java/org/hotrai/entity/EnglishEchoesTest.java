package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.entity.echo.HeadEchoes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What articles call persons, companies, bodies and laws once they have named them in full. */
class EnglishEchoesTest {
  private final Recogniser recogniser = SharedRecogniser.get();

  private List<String> mentions(String text) {
    return recogniser.recognise(List.of(text), null).mentions().stream()
        .map(mention -> mention.type() + " " + mention.text() + " = " + mention.entity())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Prime Minister Wanida Ruamjai came. Prime Minister Wanida left. | PERSON Wanida = Wanida Ruamjai
          Party leader Somrak Jaidee rose. On that day Somrak met farmers. | PERSON Somrak = Somrak Jaidee
          President Do Van Lam spoke. President Lam left. | PERSON Lam = Do Van Lam
          NISHIDA Kenta, Prime Minister of Japan, came. Mr. Nishida left. | PERSON Mr. Nishida = NISHIDA Kenta
          Minister of Public Health Anek Ruamjai spoke there. | PERSON Anek Ruamjai = Anek Ruamjai
          Chief Executive Malee Suksan of the bank spoke. | PERSON Malee Suksan = Malee Suksan
          Police General Chaiya Meesuk spoke on Friday. | PERSON Police General Chaiya Meesuk = Chaiya Meesuk
          We thank President Obando’s aides. | PERSON Obando = Obando
          Kubota Boat Corporation grew. That year Kubota built boats. | ORGANISATION Kubota = Kubota Boat Corporation
          Ports of Siam Public Company Limited (POS) grew. POS paid. | ORGANISATION POS = Ports of Siam Public Company Limited
          Nara Motors Limited and Beta Motor Company met. | ORGANISATION Nara Motors Limited = Nara Motors Limited
          The River Court on Tuesday ruled. Later the Court rose. | ORGANISATION Court = River Court
          The River Boats Act B.E. 2550 (2007) holds. The Act is old. | LAW Act = River Boats Act B.E. 2550 (2007)
          See section 9 of the River Boats Act today. | LAW section 9 of the River Boats Act = River Boats Act
          Preparatory Commission for the Boat Treaty (PCBT) แถลง | ORGANISATION PCBT = Preparatory Commission for the Boat Treaty
          Trade with the United Kingdom (UK) rose. | PLACE UK = United Kingdom
          The River Court ruled. So the Court did. The Lake Court did not. | ORGANISATION Court = River Court
          Carter Boats Limited grew. That year Carter built boats. | ORGANISATION Carter = Carter Boats Limited
          บริษัท เรือทอง จำกัด แถลงแล้ว ต่อมา บริษัทฯ ชี้แจง | ORGANISATION บริษัทฯ = บริษัท เรือทอง จำกัด
          The SEABO Centre for Boats (SEABO CB) met. | ORGANISATION SEABO CB = SEABO Centre for Boats
          The U.S. Agency for Boat Development (USABD) met. | ORGANISATION USABD = U.S. Agency for Boat Development
          พบกับคุณแก้ว เรือดี (Ms. Kaew Ruedee) ที่นั่น | PERSON Ms. Kaew Ruedee = แก้ว เรือดี
          He met Wanida Ruamjai, who came late. That day Ruamjai left. | PERSON Ruamjai = Wanida Ruamjai
          He met Wanida Ruamjai, 47, on a boat. That day Ruamjai left. | PERSON Ruamjai = Wanida Ruamjai
          Boats were led by Wanida Ruamjai. We row, said Ruamjai. | PERSON Ruamjai = Wanida Ruamjai
          The Pearl Bay Agreement of the two stands. | LAW Pearl Bay Agreement = Pearl Bay Agreement
          """)
  void joinsWhatIsNamedAgain(String text, String mention) {
    assertThat(mentions(text)).contains(mention);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mr. Grant Miller got it. A grant is due. Grant rules changed. | Grant
          The River Court and the Lake Court ruled. Then the Court rose. | Court
          The National Boat Corporation grew. Then National income fell. | National
          The Governor House is old. | House
          Prime Minister Gen. Somchai Meesuk came. | Gen
          At the Palace of Lakes, Prime Minister and others met. | Lakes
          Before the Act of Boats came the rain. | Act
          They want a Free Trade Agreement soon. | Free Trade Agreement
          The team won the Premier League cup. | League
          Opposition leader Bill Miller spoke. They amend the Bill today. | Bill
          Governor George Miller came. Hall, George (2007) tells it. | George
          Harbour Strip said so. Boats left Harbour at night. | Harbour
          Rivet Corp said it grew. Rivet moves on. | Rivet
          บริษัท Technology ชื่อดังมา และ Technology ใหม่ | Technology
          ร่าง พ.ร.บ. FTA ผ่านแล้ว | บ. FTA
          The Sail Transfer Protocol is new. | Sail Transfer Protocol
          Miss Universe Siam came. | Miss Universe Siam
          Carter Boats Limited grew. President Anna Carter came. That day Carter spoke. | Carter = Carter Boats Limited
          Minister WANiDA Ruamjai came. That day WANiDA left. | WANiDA
          บริษัทในไทยแถลงแล้ว ต่อมา บริษัทฯ ชี้แจง | บริษัทฯ
          Boat Harbour Online says so. | Boat Harbour Online
          The Old Boatman Siam said so. | Old Boatman Siam
          The Siam QR Code is new. | Siam QR Code
          The Siam Row Access Protocol is new. | Siam Row Access Protocol
          The East Africa Company bought land in East Africa, they say. Africa is large. | East Africa
          The Boat Centre (TBC) rose. The TBC said so. | The TBC
          """)
  void takesNothingElseForIt(String text, String other) {
    assertThat(mentions(text))
        .noneMatch(mention -> mention.matches("\\w+ " + other + "(?: = .*)?"));
  }

  @Test
  void findsACompanyWithALatinNameInThaiText() {
    assertThat(mentions("ประชุมกับบริษัท BoatWorks เมื่อวาน ต่อมา BoatWorks ลงทุนที่นี่"))
        .contains("ORGANISATION BoatWorks = บริษัท BoatWorks");
  }

  @Test
  void knowsTheCabinetByBothItsNames() {
    assertThat(mentions("คณะรัฐมนตรีเห็นชอบแล้ว จากนั้น ครม. ให้จังหวัดดำเนินการ"))
        .contains("ORGANISATION ครม. = คณะรัฐมนตรี");
    assertThat(mentions("จากนั้น ครม. ให้จังหวัดดำเนินการ"))
        .noneMatch(mention -> mention.contains("คณะรัฐมนตรี"));
  }

  @Test
  void aHeadWordAloneIsNoNameInOtherArticles() {
    assertThat(HeadEchoes.isHead("กระทรวงฯ")).isTrue();
    assertThat(HeadEchoes.isHead("กรม ฯ")).isTrue();
    assertThat(HeadEchoes.isHead("Court")).isTrue();
    assertThat(HeadEchoes.isHead("กระทรวงเกษตรฯ")).isFalse();
    assertThat(HeadEchoes.isHead("กระทรวง")).isFalse();
  }

  @Test
  void knowsACompanyByItsShortestForm() {
    assertThat(
            mentions("Boats were lent by Talay Global Media PCL. (TGM) on Sunday. TGM was glad."))
        .contains("ORGANISATION TGM = Talay Global Media PCL");
  }

  @Test
  void findsTheMinistryWhereOneAloneIsNamed() {
    assertThat(mentions("กระทรวงพลังงานแถลงแล้ว ผู้บริหารกระทรวงฯ ร่วมงาน"))
        .contains("ORGANISATION กระทรวงฯ = กระทรวงพลังงาน");
    assertThat(mentions("กระทรวงพลังงานกับกระทรวงแรงงานแถลง ผู้บริหารกระทรวงฯ ร่วมงาน"))
        .noneMatch(mention -> mention.contains("กระทรวงฯ"));
  }

  @Test
  void findsAMinistryOfSeveralTasksBeforeItsShortForm() {
    assertThat(mentions("หารือกับกระทรวงการเดินเรือ ท่าเรือ และการประมง (MOSPF) ที่นั่น"))
        .contains("ORGANISATION MOSPF = กระทรวงการเดินเรือ ท่าเรือ และการประมง");
  }

  @Test
  void findsTheLettersOfABodysWords() {
    assertThat(mentions("สำนักงานปลัดกระทรวงพลังงานแถลง ต่อมา สปพ. ชี้แจง"))
        .contains("ORGANISATION สปพ. = สำนักงานปลัดกระทรวงพลังงาน");
  }
}
