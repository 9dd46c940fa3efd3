package org.hotrai.ui.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hotrai.archive.entities.EntityDetails;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.article.Mention.Origin;
import org.hotrai.article.StoredArticle;
import org.hotrai.correction.Description;
import org.hotrai.message.Messages;
import org.hotrai.ui.entities.CardContent.Fact;
import org.hotrai.ui.reader.Samples;
import org.junit.jupiter.api.Test;

class EntityCardModelTest {
  private static final EntityKey ASEAN = new EntityKey(EntityType.ORGANISATION, "อาเซียน");
  private static final EntityKey DAY = new EntityKey(EntityType.DATE, "2019-12-03");

  private static final Description SAID =
      new Description(List.of("ดูแฟ้ม ๗"), List.of("https://a.example/asean"), List.of());

  private final EntityCardModel english = new EntityCardModel(Messages.of(Locale.ENGLISH));
  private final EntityCardModel thai = new EntityCardModel(Messages.of(Locale.of("th")));

  private static StoredArticle article() {
    List<Mention> mentions =
        List.of(
            mention(ASEAN, "อาเซียน", Origin.LIST, 0.9),
            mention(ASEAN, "อาเซียน", Origin.RULE, 0.6),
            mention(ASEAN, "อาเซียน", Origin.RULE, 0.8),
            mention(DAY, "2019-12-03", Origin.USER, 1));
    List<Entity> entities =
        List.of(
            new Entity(
                ASEAN,
                "อาเซียน",
                List.of("ASEAN", "Association of Southeast Asian Nations", "ประชาคมอาเซียน")),
            new Entity(DAY, "2019-12-03", List.of()));
    return new StoredArticle(1, 1, 1, Samples.article(), mentions, entities, "00", Instant.EPOCH);
  }

  private static Mention mention(EntityKey key, String name, Origin origin, double confidence) {
    return new Mention(0, 0, 1, key.type(), name, name, null, origin, confidence);
  }

  @Test
  void nameInTheOtherLanguageIsTheLongestInAnotherScript() {
    CardContent card = english.content(article(), ASEAN, Optional.empty()).orElseThrow();

    assertThat(card.name()).isEqualTo("อาเซียน");
    assertThat(card.otherName()).isEqualTo("Association of Southeast Asian Nations");
    assertThat(card.aliases()).containsExactly("ASEAN", "ประชาคมอาเซียน");
  }

  @Test
  void nameInTheScriptOfTheArticleComesFirst() {
    Entity known = new Entity(ASEAN, "อาเซียน", List.of("ASEAN", "ประชาคมอาเซียน"));
    StoredArticle thaiTitle = article();
    StoredArticle englishTitle =
        new StoredArticle(
            1,
            1,
            1,
            thaiTitle.article().titled("ASEAN meets"),
            List.of(mention(ASEAN, "อาเซียน", Origin.LIST, 0.9)),
            List.of(known.calledHere("ASEAN")),
            "00",
            Instant.EPOCH);
    CardContent card = english.content(englishTitle, ASEAN, Optional.empty()).orElseThrow();

    assertThat(card.name()).isEqualTo("ASEAN");
    assertThat(card.otherName()).isEqualTo("อาเซียน");
    assertThat(card.aliases()).containsExactly("ประชาคมอาเซียน");
    EntitiesModel sidebar = new EntitiesModel(iso -> iso);
    sidebar.show(englishTitle);
    assertThat(sidebar.row(ASEAN).orElseThrow().label()).isEqualTo("ASEAN");
    assertThat(sidebar.row(ASEAN).orElseThrow().otherNames())
        .containsExactly("อาเซียน", "ประชาคมอาเซียน");
    sidebar.show(thaiTitle.mentioning(englishTitle.mentions(), englishTitle.entities()));
    assertThat(sidebar.row(ASEAN).orElseThrow().label()).isEqualTo("อาเซียน");
  }

  @Test
  void saysWhyItWasRecognisedBeforeTheArchiveIsAsked() {
    CardContent card = english.content(article(), ASEAN, Optional.empty()).orElseThrow();

    assertThat(card.facts())
        .containsExactly(
            new Fact("Mentioned", "3 times here"),
            new Fact(
                "Why",
                "Recognised by a rule, 60 to 80% sure\nStands in a list of names, 90% sure"));
    assertThat(card.roles()).isEmpty();
  }

  @Test
  void saysWhatTheArchiveKnows() {
    EntityDetails details =
        new EntityDetails(9, 4, "2019-12-03", "2020-01-05", List.of("องค์กรภูมิภาค"), SAID);
    CardContent card = thai.content(article(), ASEAN, Optional.of(details)).orElseThrow();

    assertThat(card.roles()).containsExactly("องค์กรภูมิภาค");
    assertThat(card.links()).containsExactly("https://a.example/asean");
    assertThat(card.facts()).endsWith(new Fact("หมายเหตุ", "ดูแฟ้ม ๗"));
    assertThat(card.facts())
        .startsWith(
            new Fact("พบครั้งแรก", "3 ธ.ค. 2562 · 2019"),
            new Fact("พบล่าสุด", "5 ม.ค. 2563 · 2020"));
    assertThat(card.facts().get(2).value()).isEqualTo("ที่นี่ 3 ครั้ง · ใน 4 บทความของคลัง");
    EntityDetails oneDay = new EntityDetails(1, 1, "2019-12-03", "2019-12-03", List.of(), SAID);
    assertThat(thai.content(article(), ASEAN, Optional.of(oneDay)).orElseThrow().facts().getFirst())
        .isEqualTo(new Fact("พบใน", "3 ธ.ค. 2562 · 2019"));
  }

  @Test
  void datesAreToldInBothEras() {
    CardContent card = thai.content(article(), DAY, Optional.empty()).orElseThrow();

    assertThat(card.name()).isEqualTo("3 ธันวาคม 2562 · ค.ศ. 2019");
    assertThat(card.facts()).contains(new Fact("เหตุที่ระบุ", "คุณระบุเอง"));
  }

  @Test
  void whatTheArticleDoesNotMentionHasNoCard() {
    assertThat(english.content(article(), Samples.HANOI, Optional.empty())).isEmpty();
  }
}
