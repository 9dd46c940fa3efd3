package org.hotrai.export.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hotrai.article.Article;
import org.hotrai.article.Run;
import org.hotrai.article.Style;
import org.hotrai.export.citation.CitationForm.Era;
import org.hotrai.export.citation.CitationForm.Place;
import org.hotrai.text.UrlEscape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CitationFormatterTest {
  private static final Reference PLAN =
      Cited.of("th", "สำนักข่าวตัวอย่าง", "ครม. เห็นชอบ \"แผน <5> ปี\" & งบ 2567", "สมชาย ใจดี");
  private static final Reference RULING =
      Cited.of("th", "ข่าวศาล", "ศาลนัดอ่านคำสั่ง", "สมชาย ใจดี", "Jane Doe", "กระทรวงการคลัง");
  private static final Reference UNSIGNED = Cited.of("th", "ข่าวศาล", "ประกาศใหม่");
  private static final Reference OWN_SITE =
      Cited.of("th", "กระทรวงการคลัง", "ประกาศใหม่", "กระทรวงการคลัง");
  private static final Reference UNDATED =
      Cited.published(null, "th", "ข่าวศาล", "ประกาศเก่า", "สมชาย ใจดี");
  private static final Reference DRAFT =
      Cited.of(
          "en",
          "Example News",
          "Cabinet approves \"the 10th plan\" of ASEAN's ministers & 5G <draft>",
          "Jane Q. Doe");
  private static final Reference QUESTION =
      Cited.of("en", "Example News", "Is it the plan?", "Jane Doe", "World Bank");
  private static final Reference NOTHING_KNOWN =
      Cited.published(null, "en", "Example News", "No date and no author");

  private static String cited(CitationStyle style, Place place, Reference reference) {
    return cited(CitationForm.of(style, place), reference);
  }

  private static String cited(CitationForm form, Reference reference) {
    String text = new CitationFormatter(form).format(reference).text().text();
    assertThat(text).contains(Cited.SHOWN_URL);
    return text.replace(Cited.SHOWN_URL, "URL");
  }

  private static void assertThatCited(CitationStyle style, Place place, Object... references) {
    for (int i = 0; i < references.length; i += 2) {
      assertThat(cited(style, place, (Reference) references[i])).isEqualTo(references[i + 1]);
    }
  }

  @Test
  void apaAsThaiUniversitiesWriteIt() {
    assertThatCited(
        CitationStyle.APA,
        Place.BIBLIOGRAPHY,
        PLAN,
        "สมชาย ใจดี. (2567, 5 มกราคม). ครม. เห็นชอบ “แผน <5> ปี” & งบ 2567. สำนักข่าวตัวอย่าง. URL",
        RULING,
        "สมชาย ใจดี, Jane Doe และกระทรวงการคลัง. (2567, 5 มกราคม). ศาลนัดอ่านคำสั่ง. ข่าวศาล. URL",
        UNSIGNED,
        "ประกาศใหม่. (2567, 5 มกราคม). ข่าวศาล. URL",
        OWN_SITE,
        "กระทรวงการคลัง. (2567, 5 มกราคม). ประกาศใหม่. URL",
        UNDATED,
        "สมชาย ใจดี. (ม.ป.ป.). ประกาศเก่า. ข่าวศาล. สืบค้นเมื่อ 3 กุมภาพันธ์ 2568, จาก URL");
  }

  @Test
  void apa() {
    assertThatCited(
        CitationStyle.APA,
        Place.BIBLIOGRAPHY,
        DRAFT,
        "Doe, J. Q. (2024, January 5). Cabinet approves “the 10th plan” of ASEAN’s ministers & 5G"
            + " <draft>. Example News. URL",
        QUESTION,
        "Doe, J., & World Bank. (2024, January 5). Is it the plan? Example News. URL",
        NOTHING_KNOWN,
        "No date and no author. (n.d.). Example News. Retrieved February 3, 2025, from URL");
  }

  @Test
  void apaInANoteIsTheEntryWithAFullStop() {
    assertThatCited(
        CitationStyle.APA,
        Place.NOTE,
        UNSIGNED,
        "ประกาศใหม่. (2567, 5 มกราคม). ข่าวศาล. URL.",
        QUESTION,
        "Doe, J., & World Bank. (2024, January 5). Is it the plan? Example News. URL.");
  }

  @Test
  void chicagoNotes() {
    assertThatCited(
        CitationStyle.CHICAGO,
        Place.NOTE,
        PLAN,
        "สมชาย ใจดี, “ครม. เห็นชอบ ‘แผน <5> ปี’ & งบ 2567,” สำนักข่าวตัวอย่าง, 5 มกราคม 2567, URL.",
        UNSIGNED,
        "“ประกาศใหม่,” ข่าวศาล, 5 มกราคม 2567, URL.",
        UNDATED,
        "สมชาย ใจดี, “ประกาศเก่า,” ข่าวศาล, สืบค้นเมื่อ 3 กุมภาพันธ์ 2568, URL.",
        DRAFT,
        "Jane Q. Doe, “Cabinet Approves ‘The 10th Plan’ of ASEAN’s Ministers & 5G <Draft>,”"
            + " Example News, January 5, 2024, URL.",
        QUESTION,
        "Jane Doe and World Bank, “Is It the Plan?,” Example News, January 5, 2024, URL.",
        NOTHING_KNOWN,
        "“No Date and No Author,” Example News, accessed February 3, 2025, URL.");
  }

  @Test
  void chicagoBibliography() {
    assertThatCited(
        CitationStyle.CHICAGO,
        Place.BIBLIOGRAPHY,
        RULING,
        "สมชาย ใจดี, Jane Doe และกระทรวงการคลัง. “ศาลนัดอ่านคำสั่ง.” ข่าวศาล, 5 มกราคม 2567. URL.",
        UNSIGNED,
        "ข่าวศาล. “ประกาศใหม่.” 5 มกราคม 2567. URL.",
        QUESTION,
        "Doe, Jane, and World Bank. “Is It the Plan?” Example News, January 5, 2024. URL.",
        NOTHING_KNOWN,
        "Example News. “No Date and No Author.” Accessed February 3, 2025. URL.");
  }

  @Test
  void thaiLegalNotes() {
    assertThatCited(
        CitationStyle.THAI_LEGAL,
        Place.NOTE,
        PLAN,
        "สมชาย ใจดี, “ครม. เห็นชอบ ‘แผน <5> ปี’ & งบ 2567,” สำนักข่าวตัวอย่าง, 5 มกราคม 2567, "
            + "สืบค้นเมื่อ 3 กุมภาพันธ์ 2568, URL.",
        UNSIGNED,
        "“ประกาศใหม่,” ข่าวศาล, 5 มกราคม 2567, สืบค้นเมื่อ 3 กุมภาพันธ์ 2568, URL.",
        OWN_SITE,
        "กระทรวงการคลัง, “ประกาศใหม่,” 5 มกราคม 2567, สืบค้นเมื่อ 3 กุมภาพันธ์ 2568, URL.",
        UNDATED,
        "สมชาย ใจดี, “ประกาศเก่า,” ข่าวศาล, ม.ป.ป., สืบค้นเมื่อ 3 กุมภาพันธ์ 2568, URL.",
        DRAFT,
        "Jane Q. Doe, “Cabinet approves ‘the 10th plan’ of ASEAN’s ministers & 5G <draft>,” "
            + "Example News, 5 January 2024, accessed 3 February 2025, URL.");
  }

  @Test
  void thaiLegalBibliography() {
    assertThatCited(
        CitationStyle.THAI_LEGAL,
        Place.BIBLIOGRAPHY,
        UNSIGNED,
        "“ประกาศใหม่.” ข่าวศาล. 5 มกราคม 2567. สืบค้นเมื่อ 3 กุมภาพันธ์ 2568. URL.",
        UNDATED,
        "สมชาย ใจดี. “ประกาศเก่า.” ข่าวศาล. ม.ป.ป. สืบค้นเมื่อ 3 กุมภาพันธ์ 2568. URL.",
        QUESTION,
        "Doe, Jane and World Bank. “Is it the plan?” Example News. 5 January 2024. Accessed 3"
            + " February 2025. URL.");
  }

  @Test
  void anEraThatIsNotTheLanguagesOwnIsNamed() {
    CitationForm common = new CitationForm(CitationStyle.THAI_LEGAL, Place.NOTE, Era.COMMON, false);
    assertThat(cited(common, UNSIGNED))
        .isEqualTo(
            "“ประกาศใหม่,” ข่าวศาล, 5 มกราคม ค.ศ. 2024, สืบค้นเมื่อ 3 กุมภาพันธ์ ค.ศ. 2025, URL.");
    assertThat(cited(common, QUESTION)).contains("5 January 2024, accessed 3 February 2025");
    CitationForm buddhist =
        new CitationForm(CitationStyle.APA, Place.BIBLIOGRAPHY, Era.BUDDHIST, false);
    assertThat(cited(buddhist, UNSIGNED)).contains("(2567, 5 มกราคม)");
    assertThat(cited(buddhist, DRAFT)).startsWith("Doe, J. Q. (BE 2567, January 5). Cabinet");
  }

  @Test
  void thaiDigitsStandInTheDatesOfThaiWorksAlone() {
    CitationForm form = new CitationForm(CitationStyle.CHICAGO, Place.NOTE, Era.OWN, true);
    assertThat(cited(form, PLAN))
        .isEqualTo(
            "สมชาย ใจดี, “ครม. เห็นชอบ ‘แผน <5> ปี’ & งบ 2567,” สำนักข่าวตัวอย่าง, ๕ มกราคม ๒๕๖๗,"
                + " URL.");
    assertThat(cited(form, QUESTION)).contains("January 5, 2024");
  }

  @Test
  void ofADateWhatIsKnownIsTold() {
    assertThatCited(
        CitationStyle.APA,
        Place.BIBLIOGRAPHY,
        Cited.published("2024-01", "th", "ข่าวศาล", "ประกาศ"),
        "ประกาศ. (2567, มกราคม). ข่าวศาล. URL",
        Cited.published("2024", "th", "ข่าวศาล", "ประกาศ"),
        "ประกาศ. (2567). ข่าวศาล. URL",
        Cited.published("2024-01", "vi", "Báo Ví Dụ", "Thủ tướng họp", "Nguyễn Văn An"),
        "Nguyễn Văn An. (2024, January). Thủ tướng họp. Báo Ví Dụ. URL");
  }

  @Test
  void titlesAreItalicInApaAndTheUrlIsALink() {
    FormattedReference formatted =
        new CitationFormatter(CitationForm.of(CitationStyle.APA, Place.BIBLIOGRAPHY))
            .format(UNSIGNED);
    assertThat(formatted.id()).isEqualTo(7);
    assertThat(formatted.text().runs())
        .containsExactly(
            new Run("ประกาศใหม่", Set.of(Style.ITALIC), null, null),
            Run.plain(". (2567, 5 มกราคม). ข่าวศาล. "),
            new Run(Cited.SHOWN_URL, Set.of(), Cited.URL, null));
  }

  @Test
  void aLongUrlStaysWholeAndAPageWithoutOneIsCitedToo() {
    String url = "https://news.example/" + "%E0%B8%81*_<&>".repeat(200) + "#top";
    assertThat(at(url)).endsWith("ข่าวศาล, 5 มกราคม 2567, " + UrlEscape.readable(url) + ".");
    assertThat(at(null)).endsWith("ข่าวศาล, 5 มกราคม 2567.");
  }

  @Test
  void apaEndsWithOneFullStop() {
    CitationForm form = CitationForm.of(CitationStyle.APA, Place.NOTE);
    assertThat(at(null, form)).isEqualTo("ประกาศ. (2567, 5 มกราคม). ข่าวศาล.");
    assertThat(at("https://news.example/1/", form)).endsWith(". https://news.example/1/.");
  }

  @Test
  void onlyNamesThatEndWithTheFamilysAreTakenApart() {
    assertThat(List.of("van Gogh", "Trần Hưng", "Jane", "World Bank"))
        .allMatch(name -> Author.of(name).family() == null);
    assertThat(List.of("Jane Doe", "Jane Q. Doe", "J. Doe", "J.Q. Doe", "J. Q. Doe"))
        .allMatch(name -> "Doe".equals(Author.of(name).family()));
    assertThat(Author.of("J. Q. Doe").given()).isEqualTo("J. Q.");
  }

  @Test
  void namesInTheirOwnOrderAreNotInverted() {
    Reference chinese = Cited.of("en", "Example News", "On trade", "Xi Jinping", "Jane Doe");
    Reference korean = Cited.of("en", "Example News", "On peace", "Moon Jae-in");
    Reference burmese = Cited.of("en", "Example News", "On reform", "Thant Myint-U");
    assertThatCited(
        CitationStyle.CHICAGO,
        Place.BIBLIOGRAPHY,
        chinese,
        "Xi Jinping, and Jane Doe. “On Trade.” Example News, January 5, 2024. URL.",
        korean,
        "Moon Jae-in. “On Peace.” Example News, January 5, 2024. URL.",
        burmese,
        "Thant Myint-U. “On Reform.” Example News, January 5, 2024. URL.");
    assertThatCited(
        CitationStyle.APA,
        Place.BIBLIOGRAPHY,
        chinese,
        "Xi, J., & Doe, J. (2024, January 5). On trade. Example News. URL",
        korean,
        "Moon, J.-i. (2024, January 5). On peace. Example News. URL",
        burmese,
        "Thant Myint-U. (2024, January 5). On reform. Example News. URL");
  }

  @Test
  void capitalsAreNotSetInFormulasAndAddresses() {
    assertThat(
            cited(
                CitationStyle.CHICAGO,
                Place.NOTE,
                Cited.of("en", "Example News", "what e=mc² means for data.go.th and the iPhone")))
        .startsWith("“What e=mc² Means for data.go.th and the iPhone,” Example News");
  }

  @Test
  void anAbbreviationEndsNoSentenceOfATitle() {
    String title = "U.S. and Thailand sign in D.C. on trade. What now for the A.S.E.A.N.";
    assertThat(cited(CitationStyle.CHICAGO, Place.NOTE, Cited.of("en", "Example News", title)))
        .startsWith(
            "“U.S. and Thailand Sign in D.C. on Trade. What Now for the A.S.E.A.N.,” Example");
    assertThat(cited(CitationStyle.APA, Place.NOTE, Cited.of("en", "Example News", title)))
        .startsWith(title);
    String court = "Smith v. the state and Thailand vs. the world";
    assertThat(cited(CitationStyle.CHICAGO, Place.NOTE, Cited.of("en", "Example News", court)))
        .startsWith("“Smith v. the State and Thailand vs. the World,” Example");
  }

  private static String at(@Nullable String url) {
    return at(url, CitationForm.of(CitationStyle.CHICAGO, Place.NOTE));
  }

  private static String at(@Nullable String url, CitationForm form) {
    Article article =
        new Article("ประกาศ", List.of(), "2024-01-05", "th", "ข่าวศาล", url, List.of(), List.of());
    return new CitationFormatter(form).format(new Reference(1, article, Cited.SEEN)).text().text();
  }
}
