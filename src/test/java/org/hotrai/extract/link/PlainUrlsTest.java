package org.hotrai.extract.link;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainUrlsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A whole address, then prose.
        "จาก https://asean.org/7th-un-workshop-5th-dialogue/ข่าว ณ วันที่ ๖ |"
            + " https://asean.org/7th-un-workshop-5th-dialogue/",
        "ดู https://a.example/2019/index.html/ข่าว ณ วันที่ | https://a.example/2019/index.html/",
        "จากhttps://data.example/2565/report-8.htmlและเอกสาร |"
            + " https://data.example/2565/report-8.html",
        "ที่ https://asean.orgเมื่อวาน | https://asean.org",
        "ที่ https://asean.org:8080ในวันนี้ | https://asean.org:8080",
        "ดู https://a.example/view?id=7และ | https://a.example/view?id=7",
        "อ่าน https://a.example/page#section2ต่อไป | https://a.example/page#section2",
        // Thai that belongs to the address.
        "ดู https://th.wikipedia.org/wiki/ประเทศไทย | https://th.wikipedia.org/wiki/ประเทศไทย",
        "ดู https://th.wikipedia.org/wiki/ประเทศไทย เพิ่มเติม |"
            + " https://th.wikipedia.org/wiki/ประเทศไทย",
        "ดู https://a.go.th/news/ข่าวประชาสัมพันธ์/1234 ได้ |"
            + " https://a.go.th/news/ข่าวประชาสัมพันธ์/1234",
        "ดู https://www.example.go.th/ที่มา | https://www.example.go.th/ที่มา",
        "ดู https://a.example/2019/12/19/น้ำท่วม-หนัก ครับ |"
            + " https://a.example/2019/12/19/น้ำท่วม-หนัก",
        "ดู https://a.example/news-of-the-day/ข่าว-ด่วน ครับ |"
            + " https://a.example/news-of-the-day/ข่าว-ด่วน",
        "ดู https://a.example/?q=ข่าว ครับ | https://a.example/?q=ข่าว",
        "ดู https://a.example/ครั้งที่7ปี2562 ครับ | https://a.example/ครั้งที่7ปี2562",
        "ดู https://ทดสอบ.ไทย/หน้าแรก ครับ | https://ทดสอบ.ไทย/หน้าแรก",
        "ดู https://a.example/%E0%B8%82%E0%B9%88 ครับ | https://a.example/%E0%B8%82%E0%B9%88",
        // Punctuation behind it.
        "(ที่มา https://a.example/ข่าว) | https://a.example/ข่าว",
        "(see https://en.example/wiki/Thai_(language)) | https://en.example/wiki/Thai_(language)",
        "“https://a.example/x” | https://a.example/x",
        "See https://a.example/x. Then | https://a.example/x",
        "See https://a.example/x, then | https://a.example/x",
        "ดู https://a.example/ราชกิจจาฯ | https://a.example/ราชกิจจา",
        "See <https://a.example/x> | https://a.example/x",
        "Is it https://a.example/x? | https://a.example/x",
        "at www.example.org/a today | http://www.example.org/a",
        "เก็บ https://web.example/2019/https://a.example/x ไว้ |"
            + " https://web.example/2019/https://a.example/x",
      })
  void endsWhereTheAddressEnds(String text, String expected) {
    assertThat(PlainUrls.in(text)).extracting(PlainUrl::target).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"no address here", "somebody@www.example.org", "http:// alone", "www. alone"})
  void findsNothingWhereNothingIs(String text) {
    assertThat(PlainUrls.in(text)).isEmpty();
  }

  @Test
  void findsSeveral() {
    assertThat(PlainUrls.in("ที่ https://a.example/1 และ https://b.example/2"))
        .extracting(PlainUrl::target)
        .containsExactly("https://a.example/1", "https://b.example/2");
  }

  @Property(seed = "25")
  void staysWithinTheText(@ForAll String noise) {
    String text = noise + "https://a.example/" + noise;
    assertThat(PlainUrls.in(text))
        .allSatisfy(url -> assertThat(url.end()).isBetween(url.start(), text.length()));
  }
}
