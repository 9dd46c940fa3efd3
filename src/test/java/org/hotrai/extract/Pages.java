package org.hotrai.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.article.Article;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.capture.Resources;

/** Extracts from pages that tests write. */
final class Pages {
  /** A paragraph of an article. */
  static final String LONG =
      "หอจดหมายเหตุประจำตำบลเปิดให้ประชาชนยืมสำเนาเอกสารเก่าเป็นครั้งแรก "
          + "โดยเจ้าหน้าที่จะช่วยอ่านลายมือและจัดทำคำอธิบายให้ทุกฉบับภายในสามสิบวัน";

  /** Another paragraph, so that tests can tell which one is kept. */
  static final String OTHER =
      "คณะกรรมการจะสำรวจเอกสารที่เหลืออีกสี่พันแฟ้มและเลือกฉบับที่เปราะบางมาซ่อมก่อน "
          + "จากนั้นจะถ่ายภาพเก็บไว้สองแห่งเพื่อป้องกันการสูญหายจากน้ำท่วมและไฟไหม้";

  /** The text of an article of both. */
  static final String TWO = LONG + "\n\n" + OTHER;

  private Pages() {}

  static Capture capture(String html) {
    return new Capture(
        "page.html",
        null,
        "https://archive.example/1",
        null,
        "text/html",
        html.getBytes(UTF_8),
        null,
        Resources.NONE);
  }

  static Extraction extract(String html) {
    return new Extractor().extract(capture(html));
  }

  static Article article(String html) {
    Extraction extraction = extract(html);
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).article();
  }

  /** The text of a page whose title stands in a heading over what is given. */
  static String textOf(String body) {
    return article("<title>สำเนาเอกสารเก่า</title><body>" + body).text();
  }

  /** The text of an article of two paragraphs, {@link #TWO}, with that markup under its end. */
  static String textWith(String behind) {
    return textOf(
        "<article><h1>สำเนาเอกสารเก่า</h1>"
            + "<p>%s</p><p>%s</p>%s</article>".formatted(LONG, OTHER, behind));
  }
}
