package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where names of laws and treaties end in English sentences, and whose their other names are. */
class EnglishLawNamesTest {
  private final Recogniser recogniser = SharedRecogniser.get();

  private List<String> joined(String text) {
    return recogniser.recognise(List.of(text), null).mentions().stream()
        .filter(mention -> mention.type() == EntityType.LAW)
        .map(mention -> mention.text() + " = " + mention.entity())
        .toList();
  }

  private List<String> laws(String text) {
    return joined(text).stream().map(law -> law.replaceAll(" = .*", "")).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A guide to Treaty of Waitangi Claims and Negotiations is out | Treaty of Waitangi
          They sign the Lake-Sea Trade in Boats Agreement and Lake-Hill Trade in Nets Agreement \
          | Lake-Sea Trade in Boats Agreement, Lake-Hill Trade in Nets Agreement
          The Agreement on Boats Between the two ports | Agreement on Boats
          Signed on Good Friday, the Good Friday Agreement holds | Good Friday Agreement
          Entry Into Force of the Boatland Sail Treaty is near | Boatland Sail Treaty
          Title The Boat Licence Act covers all | Boat Licence Act
          The Penal Code was changed | Penal Code
          The Boat Licence Act (No. 2) B.E. 2560 is out | Boat Licence Act (No. 2) B.E. 2560
          The Boat Licence Act of 1974 is old | Boat Licence Act of 1974
          The Royal Decree on Boats in Open Waters B.E. 2548 (2005) ended | Royal Decree on Boats in Open Waters B.E. 2548 (2005)
          The 1982 Boat Licence Law and Section 49 of the Lake-Port Law hold \
          | 1982 Boat Licence Law, Section 49 of the Lake-Port Law
          Held under Section 505(a) of the Penal Code again | Section 505(a) of the Penal Code
          He used Section 44 of the Interim Constitution then | Section 44 of the Interim Constitution
          Section 417 of the Constitution allows it | Section 417 of the Constitution
          Boats are in the 2017 constitution as well | 2017 constitution
          Ministerial Regulation No. 14 (B.E. 2550) sets fees | Ministerial Regulation No. 14 (B.E. 2550)
          They cite UN Security Council Resolution 1325 often | UN Security Council Resolution 1325
          They cite General Assembly resolution 75/287 often | General Assembly resolution 75/287
          Charged with lese majeste under Article 112 again | Article 112
          The Boat Licence Act and River Traffic Act are old | Boat Licence Act, River Traffic Act
          The Boats and Rafts Licence Act is old | Boats and Rafts Licence Act
          The Penal Code of Boatland and Boatland's Labour Code hold \
          | Penal Code of Boatland, Boatland's Labour Code
          The GDPR covers the passengers of boats | GDPR
          """)
  void endWhereTheNameEnds(String text, String found) {
    assertThat(laws(text)).containsExactly(found.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was a Balancing Act for the port",
        "The Comic Book Convention opened",
        "Boatland Convention & Exhibition Bureau",
        "The Da Vinci Code sold well",
        "The cabinet approved the draft Royal Decree",
        "He studied International Law and Boat Law at home",
        "The constitution was amended by the port",
        "Article 112 of the port rules is long",
        "The Constitutional Court sat on 2017 cases",
      })
  void areNoWordsThatMeanSomethingElse(String text) {
    assertThat(laws(text)).isEmpty();
  }

  @Test
  void areNoOtherNamesOfWhatIsOnlyAboutATreaty() {
    assertThat(
            joined("รับรองปฏิญญาเรือว่าด้วยการท่องเที่ยว (Lake - Hill Boat Strategy: LAHIBS) แล้ว"))
        .noneMatch(law -> law.startsWith("LAHIBS") || law.startsWith("Hill"));
    assertThat(joined("จัดทำสนธิสัญญาว่าด้วยเรือเล็ก (LAHI Working Group on Boat Treaty) แล้ว"))
        .noneMatch(law -> law.startsWith("LAHI") && law.contains("สนธิสัญญา"));
    assertThat(joined("ลงนามปฏิญญาว่าด้วยเรือเล็ก (Declaration on Small Boats: DSB) แล้ว"))
        .contains("DSB = ปฏิญญาว่าด้วยเรือเล็ก");
  }

  @Test
  void keepAListedTreatyApartFromTheOneBeforeItsBracket() {
    assertThat(
            joined(
                "ตามกรอบอนุสัญญาสหประชาชาติว่าด้วยการเปลี่ยนแปลงสภาพภูมิอากาศ"
                    + " (The Paris Climate Agreement) ทุกข้อ"))
        .contains("Paris Climate Agreement = ความตกลงปารีส");
  }

  @Test
  void haveTheFrameworkOfAFrameworkConvention() {
    assertThat(
            joined(
                "ตามกรอบอนุสัญญาว่าด้วยเรือเล็ก (Framework Convention on Small Boats: FCSB) แล้ว"))
        .contains("FCSB = กรอบอนุสัญญาว่าด้วยเรือเล็ก");
  }

  @Test
  void haveTheSectionBehindThem() {
    assertThat(joined("Fined under the Boat Licence Act, Section 17(1) at once"))
        .containsExactly("Boat Licence Act, Section 17(1) = Boat Licence Act");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fined under Section 5 of the Penal Code of Malaysia | Penal Code of Malaysia
          Fined under Vietnam's Penal Code at once | Penal Code of Vietnam
          Fined under Thailand's Penal Code at once | Penal Code
          Fined under the Criminal Code of Thailand at once | Criminal Code
          """)
  void haveTheirCountry(String text, String code) {
    assertThat(joined(text)).hasSize(1).first().asString().endsWith(" = " + code);
  }

  @Test
  void keepRegulationsOfOneNumberApartByTheirYear() {
    assertThat(
            joined(
                "Boats keep to Ministerial Regulation No. 7 of 2019, replacing Ministerial"
                    + " Regulation No. 7 of 2012, and to Ministerial Regulation No. 7."))
        .containsExactly(
            "Ministerial Regulation No. 7 of 2019 = Ministerial Regulation No. 7 of 2019",
            "Ministerial Regulation No. 7 of 2012 = Ministerial Regulation No. 7 of 2012");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Penal Code of Malaysia, Section 45B", "Penal Code of Malaysia, Section 45"})
  void haveTheLetterOfTheirSection(String law) {
    assertThat(joined("Fined under the boat rule in " + law + " at once"))
        .containsExactly(law + " = Penal Code of Malaysia");
  }

  @Test
  void areOneWhereAResolutionIsWrittenInTwoWays() {
    assertThat(
            joined(
                "Boats are in UN Security Council Resolution 1401, and Security Council resolution"
                    + " 1401 says so. National Security Council resolution 1401 does not."))
        .containsExactly(
            "UN Security Council Resolution 1401 = UN Security Council Resolution 1401",
            "Security Council resolution 1401 = UN Security Council Resolution 1401");
  }
}
