package org.hotrai.ui.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.annotation.Marks;
import org.hotrai.archive.entities.Amounts;
import org.hotrai.article.Article;
import org.hotrai.article.ArticleSummary;
import org.hotrai.article.Block;
import org.hotrai.article.EntityType;
import org.hotrai.article.RichText;
import org.hotrai.article.StoredArticle;
import org.hotrai.message.Message;
import org.hotrai.ui.reader.Samples;
import org.hotrai.ui.reader.Steps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntitiesModelTest {
  private final EntitiesModel model = new EntitiesModel(iso -> iso);

  @BeforeEach
  void show() {
    model.show(Samples.stored());
  }

  private List<EntityRow> rows() {
    return model.items().stream()
        .filter(SidebarItem.Named.class::isInstance)
        .map(item -> ((SidebarItem.Named) item).row())
        .toList();
  }

  private List<EntityType> heads() {
    return model.items().stream()
        .filter(SidebarItem.Head.class::isInstance)
        .map(item -> ((SidebarItem.Head) item).type())
        .toList();
  }

  @Test
  void amountsOfMoneyStandBehindAllNames() {
    StoredArticle all = Samples.stored();
    Block price = new Block.Paragraph(RichText.plain("เรือลำละ 20 บาท"));
    Article priced = all.article().withBlocks(List.of(price));
    StoredArticle article =
        new StoredArticle(7, 1, 1, priced, List.of(), List.of(), "00", Instant.EPOCH);
    model.show(Amounts.in(article, Locale.ENGLISH));
    assertThat(heads()).containsExactly(EntityType.MONEY);
    assertThat(rows()).extracting(EntityRow::label).containsExactly("20 THB");
  }

  @Test
  void entitiesAreGroupedByKindWithTheirCounts() {
    assertThat(model.items().getFirst())
        .isEqualTo(new SidebarItem.Head(EntityType.PERSON, 1, true));
    assertThat(heads()).containsExactly(EntityType.PERSON, EntityType.PLACE);
    assertThat(rows()).extracting(EntityRow::count).containsExactly(1, 3);
  }

  @Test
  void filterLooksAtEveryName() {
    model.filter("ผู้ใหญ่");

    assertThat(heads()).containsExactly(EntityType.PERSON);
    model.filter("ลาว");
    assertThat(model.items())
        .containsExactly(new SidebarItem.Told(Message.of("ui.entities.filter-none")));
    assertThat(model.keys()).containsExactlyInAnyOrder(Samples.HANOI, Samples.MALI);
  }

  @Test
  void foldedKindsListNothing() {
    model.fold(EntityType.PLACE, true);

    assertThat(heads()).hasSize(2);
    assertThat(rows()).hasSize(1);
    model.show(Samples.stored());
    assertThat(model.isFolded(EntityType.PLACE)).isTrue();
  }

  @Test
  void stepsGoRoundItsMentions() {
    model.select(Samples.HANOI, 2);
    assertThat(model.steps()).isEqualTo(new Steps(3, 2));
    model.step(true);

    assertThat(model.steps()).isEqualTo(new Steps(3, 0));
    model.lookFurther(Samples.HANOI);
    assertThat(model.steps()).isEqualTo(new Steps(3, 1));
    model.lookFurther(Samples.MALI);
    assertThat(model.selected()).contains(Samples.MALI);
    assertThat(model.steps()).isEqualTo(new Steps(1, 0));
    model.show(null);
    assertThat(model.selected()).isEmpty();
    assertThat(model.items()).isEmpty();
  }

  @Test
  void countsOfTheArchiveComeLater() {
    assertThat(rows()).extracting(EntityRow::inArchive).containsOnly(OptionalInt.empty());
    model.countInArchive(Map.of(Samples.HANOI, 12));

    assertThat(rows())
        .extracting(EntityRow::inArchive)
        .containsExactly(OptionalInt.empty(), OptionalInt.of(12));
  }

  @Test
  void whatIsLookedAtStaysWhenTheEntitiesChange() {
    model.select(Samples.HANOI, 1);
    model.countInArchive(Map.of(Samples.HANOI, 12));
    model.change(Samples.stored(), null);

    assertThat(model.steps()).isEqualTo(new Steps(3, 1));
    assertThat(model.row(Samples.HANOI).orElseThrow().inArchive()).hasValue(12);
    model.change(Samples.without(Samples.HANOI), Samples.MALI);
    assertThat(model.selected()).contains(Samples.MALI);
    assertThat(rows()).hasSize(1);
    model.select(Samples.MALI, 0);
    model.change(Samples.without(Samples.MALI), null);
    assertThat(model.selected()).isEmpty();
  }

  @Test
  void whatBecameAnotherIsLookedAtAgainWhenItIsThereAgain() {
    model.select(Samples.HANOI, 1);
    model.change(Samples.without(Samples.HANOI), Samples.MALI);
    assertThat(model.selected()).contains(Samples.MALI);
    model.change(Samples.without(Samples.HANOI), null);
    model.change(Samples.stored(), null);
    assertThat(model.selected()).contains(Samples.HANOI);
    model.change(Samples.without(Samples.HANOI), Samples.MALI);
    model.select(Samples.MALI, 0);
    model.change(Samples.stored(), null);
    assertThat(model.selected()).contains(Samples.MALI);
  }

  @Test
  void otherArticlesStandBelowTheEntityThatIsLookedAt() {
    model.select(Samples.HANOI, 0);
    model.found(Samples.HANOI, List.of(listed(7), listed(8)));

    assertThat(model.items().getLast()).isEqualTo(new SidebarItem.Found(listed(8)));
    assertThat(model.items()).hasSize(5);
    model.found(Samples.MALI, List.of(listed(9)));
    assertThat(model.items()).hasSize(5);
    model.found(Samples.HANOI, List.of(listed(7)));
    assertThat(model.items().getLast())
        .isEqualTo(new SidebarItem.Told(Message.of("ui.entities.found-none")));
  }

  private static ListedArticle listed(long id) {
    ArticleSummary summary =
        new ArticleSummary(id, "ข่าว", null, null, null, null, "th", "", Instant.EPOCH);
    return new ListedArticle(summary, new Marks(false, false, new TreeSet<>()));
  }
}
