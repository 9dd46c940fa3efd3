package org.hotrai.export.json;

import java.util.List;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.Mention;
import org.hotrai.article.SourceLink;
import org.hotrai.article.StoredArticle;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Articles as JSON objects. Field names are part of the command line's contract. */
public final class ArticleJson {
  private ArticleJson() {}

  /** Adds an article's own fields, from {@code title} to {@code text}. */
  public static void put(ObjectNode json, Article article) {
    json.put("title", article.title());
    json.put("byline", String.join("; ", article.byline()));
    json.put("published", article.published());
    json.put("language", article.language());
    json.put("siteName", article.siteName());
    json.put("sourceUrl", article.sourceUrl());
    ArrayNode links = json.putArray("links");
    article.links().forEach(link -> links.add(link(link)));
    ArrayNode blocks = json.putArray("blocks");
    article.blocks().forEach(block -> blocks.add(block(block)));
    json.put("text", article.text());
  }

  /** A stored article with its id, its version and its mentions. */
  public static ObjectNode of(StoredArticle stored) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", stored.id());
    json.put("version", stored.version());
    put(json, stored.article());
    List<MentionJson> inBlocks =
        stored.article().blocks().stream().map(block -> new MentionJson(block.text())).toList();
    ArrayNode mentions = json.putArray("mentions");
    for (Mention mention : stored.mentions()) {
      ObjectNode found = inBlocks.get(mention.block()).of(mention);
      mentions.add(found.put("block", mention.block()));
    }
    json.put("original", stored.original());
    json.put("imported", stored.importedAt().toString());
    return json;
  }

  private static ObjectNode link(SourceLink link) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    return json.put("url", link.url()).put("role", link.role().code()).put("text", link.text());
  }

  private static ObjectNode block(Block block) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    return json.put("kind", kind(block)).put("text", block.text());
  }

  private static String kind(Block block) {
    return switch (block) {
      case Block.Heading heading -> "heading";
      case Block.Paragraph paragraph -> "paragraph";
      case Block.ItemList list -> "list";
      case Block.Quotation quotation -> "quotation";
      case Block.Table table -> "table";
      case Block.Image image -> "image";
      case Block.Code code -> "code";
      case Block.Footnote note -> "footnote";
    };
  }
}
