package org.hotrai.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.article.RichText;
import org.hotrai.article.SourceLink;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.capture.Resource;
import org.hotrai.capture.Resources;
import org.hotrai.entity.Recognition;
import org.hotrai.extract.Extraction;
import org.hotrai.store.compression.Packed;
import org.hotrai.store.version.Incoming;
import org.hotrai.text.SearchFold;
import org.jspecify.annotations.Nullable;

/** Articles for tests. */
public final class Pages {
  private static final byte[] PICTURE = {1, 2, 3, 4, 5};

  private Pages() {}

  /** The bytes of the picture that is put into pages. */
  public static byte[] picture() {
    return PICTURE.clone();
  }

  public static Incoming page(@Nullable String url, String title, String text) {
    return page(article(url, title, text, "2019-12-19", null));
  }

  public static Incoming page(Article article) {
    return new Incoming(
        capture(article, ""), article, List.of(), new Recognition(List.of(), List.of()));
  }

  /** A page that was saved from an unknown place and claims that canonical address. */
  public static Incoming claiming(String canonical, String title, String text) {
    Article article = article(canonical, title, text, "2019-12-19", null);
    Capture at = capture(article, "");
    Capture nowhere =
        new Capture(at.path(), null, null, null, at.mediaType(), at.bytes(), null, Resources.NONE);
    return new Incoming(nowhere, article, List.of(), new Recognition(List.of(), List.of()));
  }

  public static Article article(
      @Nullable String url,
      String title,
      String text,
      @Nullable String published,
      @Nullable String site) {
    List<Block> blocks =
        text.lines().<Block>map(line -> new Block.Paragraph(RichText.plain(line))).toList();
    List<SourceLink> links =
        url == null ? List.of() : List.of(new SourceLink(url, SourceLink.Role.CANONICAL, url));
    return new Article(title, List.of("สมชาย ใจดี"), published, "th", site, url, links, blocks);
  }

  /** The same article in a page with other bytes. */
  public static Incoming savedAgain(Incoming page) {
    return new Incoming(
        capture(page.article(), "<!-- again -->"), page.article(), List.of(), page.recognition());
  }

  public static Incoming withPicture(Incoming page) {
    var picture =
        new Extraction.Picture(
            new Resource("a_files/klong.png", "image/png", PICTURE), Packed.sha256(PICTURE));
    return new Incoming(page.capture(), page.article(), List.of(picture), page.recognition());
  }

  /** A page whose first block begins with that name. */
  public static Incoming mentioning(
      String url, EntityType type, String chief, String written, String... aliases) {
    Article article = article(url, "ข่าวของ " + url, written + " ได้แถลงข่าว", "2020-01-01", null);
    Entity entity =
        new Entity(new EntityKey(type, SearchFold.fold(chief)), chief, List.of(aliases));
    Mention mention =
        new Mention(0, 0, written.length(), type, written, chief, null, Mention.Origin.RULE, 0.875);
    return new Incoming(
        capture(article, ""),
        article,
        List.of(),
        new Recognition(List.of(mention), List.of(entity)));
  }

  /**
   * A page of that day, a paragraph for each line, in which each of these names stands for an
   * entity wherever it is written.
   */
  public static Incoming naming(
      String url, @Nullable String day, String text, Map<String, EntityType> names) {
    Article article = article(url, "ข่าวของ " + url, text, day, "หอข่าว");
    List<Mention> mentions = new ArrayList<>();
    for (int block = 0; block < article.blocks().size(); block++) {
      String line = article.blocks().get(block).text();
      for (int at = 0; at < line.length(); at++) {
        for (Map.Entry<String, EntityType> name : names.entrySet()) {
          if (line.startsWith(name.getKey(), at)) {
            mentions.add(mention(block, at, name.getValue(), name.getKey()));
          }
        }
      }
    }
    List<Entity> entities =
        names.entrySet().stream()
            .map(name -> new Entity(key(name.getValue(), name.getKey()), name.getKey(), List.of()))
            .toList();
    return new Incoming(
        capture(article, ""), article, List.of(), new Recognition(mentions, entities));
  }

  /** The key of the entity of that name. */
  public static EntityKey key(EntityType type, String name) {
    return new EntityKey(type, SearchFold.fold(name));
  }

  private static Mention mention(int block, int start, EntityType type, String name) {
    int end = start + name.length();
    return new Mention(block, start, end, type, name, name, null, Mention.Origin.RULE, 1);
  }

  private static Capture capture(Article article, String mark) {
    String html = "<html>" + article.title() + "<p>" + article.text() + article.sourceUrl() + mark;
    return new Capture(
        "saved/page.html",
        null,
        article.sourceUrl(),
        null,
        "text/html",
        html.getBytes(StandardCharsets.UTF_8),
        "UTF-8",
        Resources.NONE);
  }
}
