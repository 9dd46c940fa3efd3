package org.hotrai.ui.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.TreeSet;
import javafx.scene.Scene;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.annotation.Marks;
import org.hotrai.article.ArticleSummary;
import org.hotrai.ui.control.FxThread;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleCardTest {
  /** How far below the title the words begin, in pixels. */
  private static double gap(@Nullable String day) throws Exception {
    return FxThread.call(() -> {
      ArticleCard card = new ArticleCard(Locale.ENGLISH);
      new Scene(card, 300, ArticleCard.HEIGHT);
      ArticleSummary summary =
          new ArticleSummary(
              1, "Boats", day, null, null, null, "en", "They go by. ".repeat(20), Instant.EPOCH);
      card.show(Row.of(new ListedArticle(summary, new Marks(false, false, new TreeSet<>()))));
      card.applyCss();
      card.layout();
      assertThat(card.lookup(".card-words").getBoundsInParent().getMaxY())
          .isLessThanOrEqualTo(ArticleCard.HEIGHT);
      return card.lookup(".card-words").getLayoutY()
          - card.lookup(".card-title").getBoundsInParent().getMaxY();
    });
  }

  @Test
  void leavesNoLineEmptyWhereNeitherPlaceNorDayIsKnown() throws Exception {
    assertThat(gap(null)).isLessThan(8);
    assertThat(gap("2019-12-19")).isGreaterThan(12);
  }
}
