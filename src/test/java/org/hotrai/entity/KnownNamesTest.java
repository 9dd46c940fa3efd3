package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.Block.Paragraph;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.article.RichText;
import org.hotrai.article.StoredArticle;
import org.hotrai.text.SearchFold;
import org.junit.jupiter.api.Test;

class KnownNamesTest {
  private static final Recogniser RECOGNISER = SharedRecogniser.get();

  private final List<StoredArticle> articles = new ArrayList<>();
  private final KnownNames names = new KnownNames(new Known());
  private int articlesRead;

  /** What the articles told so far. */
  private final class Known implements KnownEntities {
    @Override
    public List<Entity> named(EntityType type, String foldedName) {
      return articles.stream()
          .flatMap(article -> article.entities().stream())
          .filter(entity -> entity.key().type() == type && bears(entity, foldedName))
          .map(entity -> new Entity(entity.key(), entity.name(), List.of()))
          .distinct()
          .sorted(Comparator.comparing(entity -> !entity.key().foldedName().equals(foldedName)))
          .toList();
    }

    private boolean bears(Entity entity, String foldedName) {
      return entity.key().foldedName().equals(foldedName)
          || entity.aliases().stream().anyMatch(name -> SearchFold.fold(name).equals(foldedName));
    }

    @Override
    public Optional<KnownArticle> latest(EntityKey entity) {
      return articles.reversed().stream()
          .filter(article -> article.entities().stream().anyMatch(e -> e.key().equals(entity)))
          .findFirst()
          .map(article -> new Counted(article));
    }
  }

  /** An article that tells how often it was read. */
  private final class Counted implements KnownArticle {
    private final StoredArticle stored;

    private Counted(StoredArticle stored) {
      this.stored = stored;
    }

    @Override
    public Article article() {
      articlesRead++;
      return stored.article();
    }

    @Override
    public List<Mention> mentions() {
      return stored.mentions();
    }

    @Override
    public List<Mention> mentionsOf(Entity entity) {
      return mentions().stream().filter(mention -> mention.entity().equals(entity.name())).toList();
    }
  }

  /** Takes an article of one paragraph into the archive; the names of what it mentions there. */
  private List<String> add(String day, EntityType type, String text) {
    List<Block> blocks = List.of(new Paragraph(RichText.plain(text)));
    Article article = new Article("", List.of(), day, "th", null, null, List.of(), blocks);
    Recognition found =
        names.asKnown(RECOGNISER.recognise(List.of(text), null), article).recognition();
    articles.add(
        new StoredArticle(
            articles.size() + 1,
            1,
            1,
            article,
            found.mentions(),
            found.entities(),
            "",
            Instant.EPOCH));
    return found.mentions().stream()
        .filter(mention -> mention.type() == type)
        .map(Mention::entity)
        .distinct()
        .toList();
  }

  private List<String> persons(String day, String text) {
    return add(day, EntityType.PERSON, text);
  }

  @Test
  void keepsMeetingsOfOneSeriesApart() {
    List<String> first =
        add("2024-01-01", EntityType.EVENT, "การประชุมชาวเรือโลก ครั้งที่ 26 (WBM) เริ่มแล้ว");
    List<String> next =
        add("2025-01-01", EntityType.EVENT, "การประชุมชาวเรือโลก ครั้งที่ 27 (WBM) เริ่มแล้ว");
    assertThat(first).containsExactly("การประชุมชาวเรือโลก ครั้งที่ 26");
    assertThat(next).containsExactly("การประชุมชาวเรือโลก ครั้งที่ 27");
  }

  @Test
  void knowsAMeetingInEitherLanguage() {
    add("2023-09-05", EntityType.EVENT, "การประชุมสุดยอดอาเซียนครั้งที่ ๔๓ เริ่มแล้ว");
    add("2023-09-05", EntityType.EVENT, "การประชุมชาวเรือโลก [WBM] ครั้งที่ 7 เริ่มแล้ว");
    assertThat(add("2023-09-06", EntityType.EVENT, "the 43rd ASEAN Summit has begun"))
        .containsExactly("การประชุมสุดยอดอาเซียน ครั้งที่ 43");
    assertThat(add("2023-09-06", EntityType.EVENT, "การประชุมชาวเรือโลกครั้งที่ 7 จบแล้ว"))
        .containsExactly("การประชุมชาวเรือโลก [WBM] ครั้งที่ 7");
  }

  @Test
  void takesTheNumberOfAGroupForNoneOfItsMeetings() {
    add("2024-01-01", EntityType.EVENT, "การประชุมผู้นำชาวเรือ ครั้งที่ 26 (B20 Summit) เริ่มแล้ว");
    assertThat(
            add(
                "2025-01-01",
                EntityType.EVENT,
                "การประชุมผู้นำชาวเรือ ครั้งที่ 27 (B20 Summit) เริ่มแล้ว"))
        .containsExactly("การประชุมผู้นำชาวเรือ ครั้งที่ 27");
  }

  @Test
  void callsThingsAsTheArchiveKnowsThem() {
    add("2024-01-01", EntityType.ORGANISATION, "ธนาคารแม่น้ำ (Bank of River Towns: BRT) แถลง");
    assertThat(add("2024-01-02", EntityType.ORGANISATION, "the Bank of River Towns said"))
        .containsExactly("ธนาคารแม่น้ำ");
  }

  @Test
  void takesAShortFormForNothingElseThanWhatItsArticleSays() {
    add("2024-01-01", EntityType.ORGANISATION, "กรมตรวจแม่น้ำ (กตม.) แถลง");
    assertThat(add("2024-01-02", EntityType.ORGANISATION, "กองตรวจมาตรฐาน (กตม.) แถลง"))
        .containsExactly("กองตรวจมาตรฐาน");
  }

  @Test
  void keepsDistrictsOfOneNameApart() {
    add("2024-01-01", EntityType.PLACE, "น้ำท่วมตำบลในเมือง อ.เมือง จ.ขอนแก่น แล้ว");
    assertThat(add("2024-01-02", EntityType.PLACE, "น้ำท่วมตำบลในเมือง อ.เมือง จ.ลำพูน แล้ว"))
        .containsExactly("ตำบลในเมือง อำเภอเมืองลำพูน", "อำเภอเมืองลำพูน", "ลำพูน");
    assertThat(add("2024-01-03", EntityType.PLACE, "น้ำท่วมตำบลในเมือง และอำเภอเมือง แล้ว"))
        .containsExactly("ตำบลในเมือง", "อำเภอเมือง");
  }

  @Test
  void knowsALawByItsYear() {
    add("2024-01-01", EntityType.LAW, "ตามพระราชบัญญัติเรือ พ.ศ. 2540 และ พ.ร.บ.เรือ");
    assertThat(add("2024-01-02", EntityType.LAW, "ตาม พ.ร.บ.เรือ พ.ศ.๒๕๔๐ มาตรา ๗"))
        .containsExactly("พระราชบัญญัติเรือ พ.ศ. 2540");
    assertThat(add("2024-01-03", EntityType.LAW, "ตาม พ.ร.บ.เรือ พ.ศ. 2550 และ พ.ร.บ.เรือ"))
        .containsExactly("พระราชบัญญัติเรือ พ.ศ. 2550");
  }

  @Test
  void meansByABareConstitutionOnlyWhatItsArticleNames() {
    add("2024-01-01", EntityType.LAW, "รัฐธรรมนูญปี 2560 มีผล ซึ่งรัฐธรรมนูญกำหนดไว้");
    assertThat(add("2024-01-02", EntityType.LAW, "สภากัมพูชาแก้ไขรัฐธรรมนูญ มาตรา 19"))
        .containsExactly("รัฐธรรมนูญ");
    assertThat(add("2009-01-02", EntityType.LAW, "ศาลเห็นว่ารัฐธรรมนูญให้เสรีภาพ"))
        .containsExactly("รัฐธรรมนูญ");
    assertThat(add("2024-01-03", EntityType.LAW, "รัฐธรรมนูญแห่งราชอาณาจักรไทย พ.ศ. ๒๕๖๐ มาตรา ๕"))
        .containsExactly("รัฐธรรมนูญแห่งราชอาณาจักรไทย พุทธศักราช 2560");
  }

  @Test
  void joinsAPersonUnderTheFullNameAlone() {
    persons("2024-01-01", "นายสมชาย ใจดี แถลง แล้วนายสมชาย กล่าวเพิ่ม");
    assertThat(persons("2024-01-02", "นายสมชาย ใจดี กล่าว")).containsExactly("สมชาย ใจดี");
    assertThat(persons("2024-01-03", "นายสมชาย กล่าว")).containsExactly("สมชาย");
  }

  @Test
  void joinsWhomItHasInBothLanguages() {
    Entity english =
        new Entity(new EntityKey(EntityType.PERSON, "lim jock hoi"), "Lim Jock Hoi", List.of());
    Entity thai =
        new Entity(
            new EntityKey(EntityType.PERSON, SearchFold.fold("ลิม จ็อก ฮอย")),
            "ลิม จ็อก ฮอย",
            List.of());
    Block block = new Paragraph(RichText.plain(""));
    Article old = new Article("", List.of(), null, "en", null, null, List.of(), List.of(block));
    articles.add(new StoredArticle(1, 1, 1, old, List.of(), List.of(english), "", Instant.EPOCH));
    articles.add(new StoredArticle(2, 1, 1, old, List.of(), List.of(thai), "", Instant.EPOCH));
    assertThat(persons("2024-01-01", "Lim Jock Hoi rowed home with all of his friends."))
        .containsExactly("ลิม จ็อก ฮอย");
  }

  @Test
  void tellsAWomanFromAManOfHerName() {
    persons("2024-01-01", "นายกมล ใจดี แถลง");
    assertThat(persons("2024-01-02", "นางสาวกมล ใจดี แถลง")).containsExactly("กมล ใจดี (นาง)");
    assertThat(persons("2024-01-03", "นางสาวกมล ใจดี แถลง")).containsExactly("กมล ใจดี (นาง)");
    assertThat(persons("2024-01-04", "นายกมล ใจดี แถลง")).containsExactly("กมล ใจดี");
    assertThat(persons("2024-01-05", "กมล ใจดี อยู่ที่บ้าน นายวิทยา สุขสำราญ แถลง"))
        .containsExactly("วิทยา สุขสำราญ");
  }

  @Test
  void readsAnArticleOnlyToCompareOffices() {
    persons("2024-01-01", "นายกมล ใจดี อธิบดีกรมศุลกากร แถลง");
    assertThat(persons("2024-01-02", "นางสาวกมล ใจดี แถลง")).containsExactly("กมล ใจดี (นาง)");
    assertThat(persons("2024-01-03", "นายกมล ใจดี แถลง")).containsExactly("กมล ใจดี");
    assertThat(articlesRead).isZero();
    persons("2024-01-04", "นายกมล ใจดี อธิบดีกรมศุลกากร แถลง");
    assertThat(articlesRead).isPositive();
  }

  @Test
  void tellsApartWhoHoldsTheSameOfficeElsewhereAtTheSameTime() {
    persons("2024-01-01", "นายสมชาย ใจดี อธิบดีกรมศุลกากร แถลง");
    assertThat(persons("2024-01-20", "นายสมชาย ใจดี อธิบดีกรมชลประทาน แถลง"))
        .containsExactly("สมชาย ใจดี (กรมชลประทาน)");
    assertThat(persons("2024-01-25", "นายสมชาย ใจดี อธิบดีกรมชลประทาน ย้ำ"))
        .containsExactly("สมชาย ใจดี (กรมชลประทาน)");
    assertThat(persons("2024-01-26", "นายสมชาย ใจดี อธิบดีกรมศุลกากร ย้ำ"))
        .containsExactly("สมชาย ใจดี");
  }

  @Test
  void letsAPersonChangeOffice() {
    persons("2023-01-01", "นายสมชาย ใจดี อธิบดีกรมศุลกากร แถลง");
    assertThat(persons("2024-01-20", "นายสมชาย ใจดี อธิบดีกรมชลประทาน แถลง"))
        .containsExactly("สมชาย ใจดี");
    assertThat(persons("2024-01-22", "นายสมชาย ใจดี โฆษกรัฐบาล แถลง"))
        .containsExactly("สมชาย ใจดี");
  }

  @Test
  void doesNotTellApartWhomCompanionsJoin() {
    persons("2024-01-01", "นายสมชาย ใจดี อธิบดีกรมศุลกากร พบนายวิทยา สุขสำราญ");
    assertThat(persons("2024-01-02", "นายสมชาย ใจดี อธิบดีกรมชลประทาน พบนายวิทยา สุขสำราญ"))
        .containsExactly("สมชาย ใจดี", "วิทยา สุขสำราญ");
  }

  @Test
  void doesNotTellApartOnUnknownDays() {
    persons("2024", "นายสมชาย ใจดี อธิบดีกรมศุลกากร แถลง");
    assertThat(persons("2024", "นายสมชาย ใจดี อธิบดีกรมชลประทาน แถลง"))
        .containsExactly("สมชาย ใจดี");
  }
}
