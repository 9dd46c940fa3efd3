package org.hotrai.capture.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A page that a program kept to be read later. Programs name the same things in a few ways, and an
 * entry is told by them, whatever program it is of.
 *
 * @param url of the page; empty if that is not told
 * @param title empty if it has none
 * @param savedAt null if that is not told
 * @param file the name of the file beside that has its text; empty if none is named
 * @param text as HTML; empty if the entry holds only the address
 */
public record Entry(
    String url,
    String title,
    @Nullable Instant savedAt,
    String file,
    String text,
    Details details) {
  /** Of programs whose own address of a page stands under {@code url}, the page's comes first. */
  private static final List<String> ADDRESSES =
      List.of(
          "source_url",
          "url",
          "uri",
          "link",
          "resolved_url",
          "given_url",
          "canonical/0/href",
          "alternate/0/href",
          "content/url");

  private static final List<String> TITLES =
      List.of("title", "resolved_title", "name", "content/title");
  private static final List<String> SAVED =
      List.of(
          "created_at",
          "savedAt",
          "saved_at",
          "createdAt",
          "importDate",
          "time_added",
          "crawlTimeMsec");
  private static final List<String> TEXTS =
      List.of(
          "content",
          "html_content",
          "content_html",
          "htmlContent",
          "content/htmlContent",
          "content/content",
          "content/rendered",
          "summary/content");
  private static final List<String> PLAIN_TEXTS =
      List.of("textContent", "content_text", "content/text");

  /** What wallabag has for the text of a page that it could not get. */
  private static final String NOTHING = "wallabag can't retrieve contents for this article";

  /** What else is told of a page, as written; empty where nothing is. */
  record Details(String published, List<String> authors, String site, String language) {
    /** What tells the authors; lists in XML may have it once for each. */
    static final List<String> AUTHORS =
        List.of("published_by", "authors", "author", "byline", "content/author");

    static Details of(JsonNode entry) {
      String published =
          first(
              entry,
              List.of(
                  "published_at",
                  "publishedAt",
                  "published_date",
                  "date_published",
                  "publishedTime",
                  "datePublished",
                  "date",
                  "published",
                  "content/datePublished"));
      return new Details(
          Moments.counted(published).map(Instant::toString).orElse(published),
          AUTHORS.stream()
              .map(path -> names(at(entry, path)))
              .filter(names -> !names.isEmpty())
              .findFirst()
              .orElse(List.of()),
          first(entry, List.of("site_name", "siteName", "origin/title", "content/publisher")),
          first(entry, List.of("language", "lang")));
    }

    private static List<String> names(JsonNode told) {
      Stream<JsonNode> each = told.isArray() ? told.valueStream() : Stream.of(told);
      return each.map(name -> name.isObject() ? name.path("name") : name)
          .map(name -> name.asString("").strip())
          .filter(name -> !name.isEmpty())
          .toList();
    }
  }

  /** The entry that a value is; nothing if it tells neither of a page's address nor its text. */
  public static Optional<Entry> of(JsonNode value) {
    if (!value.isObject()) {
      return Optional.empty();
    }
    String url = first(value, ADDRESSES);
    String marked = value.at("/title/rendered").asString("");
    String title = marked.isEmpty() ? first(value, TITLES) : Jsoup.parse(marked).text();
    String html = text(value, TEXTS);
    String plain = text(value, PLAIN_TEXTS);
    String text = html.isEmpty() ? paragraphs(plain) : html;
    boolean note = value.at("/content/type").asString("").equals("text");
    boolean told = url.startsWith("http") || (!text.isEmpty() && (note || !title.isEmpty()));
    return told
        ? Optional.of(
            new Entry(
                url,
                title,
                Moments.of(first(value, SAVED)).orElse(null),
                file(value),
                html.contains(NOTHING) || plain.contains(NOTHING) ? "" : text,
                Details.of(value)))
        : Optional.empty();
  }

  /** Omnivore keeps the texts in files beside the list. */
  private static String file(JsonNode entry) {
    String slug = entry.path("slug").asString("");
    return slug.isEmpty() || slug.contains("/") ? "" : "content/" + slug + ".html";
  }

  /** The same with the text that a file beside it has. */
  public Entry holding(String found) {
    return new Entry(url, title, savedAt, file, found, details);
  }

  /** The page made anew, with what is told of it where pages tell it. */
  public String page() {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html");
    if (!details.language.isEmpty()) {
      page.append(" lang=\"").append(Entities.escape(details.language)).append('"');
    }
    page.append("><head><meta charset=\"utf-8\"><title>")
        .append(Entities.escape(title))
        .append("</title>");
    meta(page, "name", "author", String.join(", ", details.authors));
    meta(page, "property", "article:published_time", details.published);
    meta(page, "property", "og:site_name", details.site);
    return page.append("</head><body><article>")
        .append(text)
        .append("</article></body></html>\n")
        .toString();
  }

  private static void meta(StringBuilder page, String kind, String name, String value) {
    if (!value.isEmpty()) {
      page.append("<meta %s=\"%s\" content=\"%s\">".formatted(kind, name, Entities.escape(value)));
    }
  }

  /** A text without markup: parted by empty lines, else by lines. */
  private static String paragraphs(String plain) {
    String between = plain.strip().matches("(?s).*\\n\\s*\\n.*") ? "\\n\\s*\\n" : "\\n";
    return Stream.of(plain.strip().split(between))
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .map(paragraph -> "<p>" + Entities.escape(paragraph) + "</p>")
        .collect(Collectors.joining("\n"));
  }

  /** Numbers and the like are no texts. */
  private static String text(JsonNode entry, List<String> paths) {
    return first(entry, paths, JsonNode::isString);
  }

  private static String first(JsonNode entry, List<String> paths) {
    return first(entry, paths, JsonNode::isValueNode);
  }

  private static String first(JsonNode entry, List<String> paths, Predicate<JsonNode> kind) {
    return paths.stream()
        .map(path -> at(entry, path))
        .filter(kind)
        .map(value -> value.asString("").strip())
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static JsonNode at(JsonNode entry, String path) {
    return path.indexOf('/') < 0 ? entry.path(path) : entry.at("/" + path);
  }
}
