package org.hotrai.ui.reader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.archive.search.ArticleHits;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.article.RichText;
import org.hotrai.article.SourceLink;
import org.hotrai.article.StoredArticle;
import org.hotrai.text.SearchFold;
import org.hotrai.text.Span;

/** An article to read in tests. */
public final class Samples {
  public static final EntityKey HANOI = new EntityKey(EntityType.PLACE, SearchFold.fold("ฮานอย"));
  public static final EntityKey MALI =
      new EntityKey(EntityType.PERSON, SearchFold.fold("มาลี ใจดี"));

  private Samples() {}

  public static Article article() {
    RichText cell = RichText.plain("ฮานอย");
    return new Article(
        "ผู้ใหญ่บ้านไปฮานอย",
        List.of(),
        "2019-12-19",
        "th",
        "ข่าวบ้านนา",
        "https://a.example/1",
        List.of(
            new SourceLink("https://a.example/1", SourceLink.Role.SAVED_FROM, ""),
            new SourceLink("https://b.example/2", SourceLink.Role.CITED, "")),
        List.of(
            new Block.Paragraph(RichText.plain("มาลี ใจดี ออกจากฮานอยเมื่อน้ำลด ที่นั้นฝนตก")),
            new Block.ItemList(
                List.of(
                    new Block.Item(0, "๑.", RichText.plain("ตลาดน้ำในฮานอย")),
                    new Block.Item(1, "•", RichText.plain("เรือ")))),
            new Block.Table(
                RichText.plain("ตาราง"),
                List.of(
                    new Block.Row(
                        List.of(
                            new Block.Cell(RichText.plain("เมือง"), true, 1, 1),
                            new Block.Cell(cell, false, 1, 1))))),
            new Block.Image("https://a.example/p", "pixel", "", RichText.EMPTY)));
  }

  /** The article with every ฮานอย and มาลี ใจดี as a mention. */
  public static StoredArticle stored() {
    Article article = article();
    List<Mention> mentions = new ArrayList<>();
    Map<EntityKey, String> names = new LinkedHashMap<>();
    names.put(MALI, "มาลี ใจดี");
    names.put(HANOI, "ฮานอย");
    names.forEach((key, name) -> add(mentions, article, key.type(), name));
    List<Entity> entities =
        List.of(
            new Entity(MALI, "มาลี ใจดี", List.of("ผู้ใหญ่มาลี")),
            new Entity(HANOI, "ฮานอย", List.of()));
    return new StoredArticle(7, 1, 1, article, mentions, entities, "00", Instant.EPOCH);
  }

  /** The same without the mentions of that entity. */
  public static StoredArticle without(EntityKey gone) {
    StoredArticle all = stored();
    return new StoredArticle(
        all.id(),
        all.version(),
        all.versions(),
        all.article(),
        all.mentions().stream()
            .filter(mention -> !SearchFold.fold(mention.entity()).equals(gone.foldedName()))
            .toList(),
        all.entities().stream().filter(entity -> !entity.key().equals(gone)).toList(),
        all.original(),
        all.importedAt());
  }

  private static void add(List<Mention> mentions, Article article, EntityType type, String name) {
    List<List<Span>> places = find(name, article).blocks();
    for (int block = 0; block < places.size(); block++) {
      for (Span span : places.get(block)) {
        mentions.add(
            new Mention(
                block, span.start(), span.end(), type, name, name, null, Mention.Origin.RULE, 1));
      }
    }
  }

  public static ReaderContent content() {
    return new ReaderContent(
        stored(), List.of(), "19 ธันวาคม 2562", "", ArticleHits.NONE, Annotated.NOTHING);
  }

  /** Finds the very characters. */
  public static ArticleHits find(String words, Article article) {
    return new ArticleHits(
        find(words, article.title()),
        article.blocks().stream().map(block -> find(words, block.text())).toList());
  }

  /** As if opened from a search for these words. */
  public static ReaderContent found(String words) {
    ReaderContent plain = content();
    return new ReaderContent(
        plain.stored(),
        plain.versions(),
        plain.date(),
        words,
        find(words, article()),
        plain.annotated());
  }

  private static List<Span> find(String words, String text) {
    List<Span> found = new ArrayList<>();
    int at = text.indexOf(words);
    while (at >= 0) {
      found.add(new Span(at, at + words.length()));
      at = text.indexOf(words, at + words.length());
    }
    return found;
  }
}
