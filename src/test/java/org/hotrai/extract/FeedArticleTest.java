package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.capture.Resources;
import org.junit.jupiter.api.Test;

class FeedArticleTest {
  private static Extraction extract(String feed) {
    byte[] bytes = feed.getBytes(Charset.forName("TIS-620"));
    return new Extractor()
        .extract(
            new Capture(
                "feed.xml", null, null, null, "application/rss+xml", bytes, null, Resources.NONE));
  }

  private static Article article(String feed) {
    return ((Extraction.Extracted) extract(feed)).article();
  }

  @Test
  void makesAHeadingAndATextOfEachItem() {
    Article article =
        article(
            "<?xml version='1.0' encoding='TIS-620'?><rss><channel><title>ข่าวคลอง</title>"
                + "<link>https://klong.example/</link><item><title>ขุดลอกคลอง</title>"
                + "<link>https://klong.example/1</link><description>&lt;p&gt;ชุมชน&lt;b&gt;ริมน้ำ"
                + "&lt;/b&gt;ช่วยกัน&lt;/p&gt;</description></item><item><title>ปลูกต้นไม้</title>"
                + "</item></channel></rss>");
    assertThat(article.title()).isEqualTo("ข่าวคลอง");
    assertThat(article.sourceUrl()).isEqualTo("https://klong.example/");
    assertThat(article.language()).isEqualTo("th");
    assertThat(article.blocks())
        .extracting(Block::text)
        .containsExactly("ขุดลอกคลอง", "ชุมชนริมน้ำช่วยกัน", "ปลูกต้นไม้");
    assertThat(article.links()).anyMatch(link -> link.url().equals("https://klong.example/1"));
  }

  @Test
  void readsAtom() {
    Article article =
        article(
            "<?xml version='1.0' encoding='TIS-620'?><feed><title>a</title><entry><title>b</title>"
                + "<link href='https://klong.example/2'/><summary>สรุป</summary></entry></feed>");
    assertThat(article.blocks()).extracting(Block::text).containsExactly("b", "สรุป");
  }

  @Test
  void rejectsAFeedWithoutItems() {
    assertThat(extract("<rss><channel><title>ก</title></channel></rss>"))
        .isInstanceOf(Extraction.Rejected.class);
  }
}
