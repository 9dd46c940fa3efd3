package org.hotrai.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.hotrai.archive.search.ArticleHits;
import org.hotrai.article.ArticleVersion;
import org.hotrai.article.StoredArticle;
import org.hotrai.message.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionsTest {
  private static final Instant TAKEN_IN = Instant.parse("2021-03-05T20:00:00Z");
  private static final ArticleVersion FIRST =
      version(1, Instant.parse("2019-12-18T20:00:00Z"), false);
  private static final ArticleVersion SECOND = version(2, null, true);

  private static ArticleVersion version(int number, @Nullable Instant saved, boolean shown) {
    return new ArticleVersion(number, "ข่าว", null, saved, TAKEN_IN, shown);
  }

  private static ReaderContent content(int version) {
    StoredArticle one = Samples.stored();
    StoredArticle stored =
        new StoredArticle(
            one.id(),
            version,
            2,
            one.article(),
            one.mentions(),
            one.entities(),
            one.original(),
            one.importedAt());
    return new ReaderContent(
        stored, List.of(FIRST, SECOND), null, "", ArticleHits.NONE, Annotated.NOTHING);
  }

  @Test
  void onlyAnOlderVersionHasANewerOneAndNoHighlights() {
    ReaderModel model = new ReaderModel(Samples::find);
    assertThat(model.canHighlight()).isFalse();
    model.show(content(1));
    assertThat(content(1).newer()).contains(SECOND);
    assertThat(model.canHighlight()).isFalse();
    model.show(content(2));
    assertThat(content(2).newer()).isEmpty();
    assertThat(model.canHighlight()).isTrue();
  }

  @Test
  void aVersionThatComesLaterMakesTheOpenOneAnOlder() {
    ReaderModel model = new ReaderModel(Samples::find);
    model.show(content(2).with(List.of(version(2, null, true))));
    assertThat(model.canHighlight()).isTrue();
    model.versionsChanged(List.of(version(2, null, false), version(3, null, true)));
    assertThat(model.canHighlight()).isFalse();
    assertThat(model.content().orElseThrow().newer()).map(ArticleVersion::number).contains(3);
  }

  @Test
  void versionsAreNamedByTheTimeOfSavingOrElseOfTakingIn() {
    Messages english = Messages.of(Locale.ENGLISH);
    VersionWords names = new VersionWords(Locale.ENGLISH, ZoneId.of("Asia/Bangkok"));
    assertThat(english.text(names.of(FIRST, 2)))
        .isEqualTo("Version 1 of 2 · saved 19 Dec 2019, 03:00");
    assertThat(english.text(names.of(SECOND)))
        .isEqualTo("Version 2 · taken in 6 Mar 2021, 03:00 · newest");
    Messages thai = Messages.of(Locale.of("th"));
    VersionWords thaiNames = new VersionWords(Locale.of("th"), ZoneId.of("Asia/Bangkok"));
    assertThat(thai.text(thaiNames.of(FIRST)))
        .isEqualTo("ฉบับที่ 1 · บันทึกเมื่อ 19 ธ.ค. 2562 เวลา 03:00 น.");
  }
}
