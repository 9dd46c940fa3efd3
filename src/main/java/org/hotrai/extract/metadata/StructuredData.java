package org.hotrai.extract.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotrai.extract.metadata.PageElements.Sign;
import org.hotrai.text.StoredText;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the JSON-LD of a page says of its article. Broken JSON is read as far as it can be. */
final class StructuredData {
  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_MISSING_VALUES)
          .build();
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:.*/)?(?:\\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Blog|"
              + "DiscussionForumPosting|AnalysisNewsArticle|ScholarlyArticle)");
  private static final Pattern PAGE =
      Pattern.compile("(?:.*/)?(?:WebPage|ItemPage|Recipe|VideoObject)");
  private static final Pattern ORGANISATION = Pattern.compile("(?:.*/)?\\w*Organization");
  private static final Pattern PERSON = Pattern.compile("(?:.*/)?Person");
  private static final int DEEPEST = 6;
  private static final Evaluator SCRIPTS = Selector.evaluatorOf("script[type*=ld+json]");

  /** Old pages hide scripts from programs that do not know them. */
  private static final Pattern HIDDEN = Pattern.compile("^(?:<!--|(?://)?<!\\[CDATA\\[)");

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final Map<String, JsonNode> named = new HashMap<>();
  private final StringBuilder broken = new StringBuilder();

  /**
   * Reads all of it.
   *
   * @param address of the page by its own word, or empty
   */
  StructuredData(PageElements page, String address) {
    for (Element script : page.matching(Sign.SCRIPT, SCRIPTS)) {
      String json = HIDDEN.matcher(script.data().strip()).replaceFirst("");
      try {
        sort(LENIENT.readTree(json), 0);
      } catch (JacksonException wrong) {
        broken.append(json).append('\n');
      }
    }
    if (articles.size() > 1 && !address.isEmpty()) {
      // The page's own comes before those that it names beside it.
      articles.sort(Comparator.comparing(article -> !isAt(article, address)));
    }
  }

  private static boolean isAt(JsonNode article, String address) {
    JsonNode page = article.path("mainEntityOfPage");
    return Stream.of(article.path("url"), article.path("@id"), page, page.path("@id"))
        .filter(JsonNode::isString)
        .map(told -> told.asString().replaceFirst("#.*", ""))
        .anyMatch(address::equals);
  }

  private void sort(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(child -> sort(child, depth + 1));
    } else if (node.isObject()) {
      if (isOf(node, ARTICLE)) {
        articles.add(node);
      } else if (isOf(node, PAGE)) {
        pages.add(node);
      }
      if (node.has("@id") && node.has("name")) {
        named.putIfAbsent(node.path("@id").asString(""), node);
      }
      // Lists name other articles.
      for (String inside : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
        sort(node.path(inside), depth + 1);
      }
    }
  }

  private static boolean isOf(JsonNode node, Pattern type) {
    JsonNode types = node.path("@type");
    if (!types.isArray()) {
      return type.matcher(types.asString("")).matches();
    }
    for (JsonNode one : types) {
      if (type.matcher(one.asString("")).matches()) {
        return true;
      }
    }
    return false;
  }

  /** The headline of the article. */
  Optional<String> headline() {
    return text("headline")
        .or(() ->
            articles.stream()
                .map(a -> words(a.path("name")))
                .flatMap(Optional::stream)
                .findFirst());
  }

  /**
   * The longest text that is said to be the article's, lines and markup as written; nothing where
   * the page speaks of several articles.
   */
  Optional<String> body() {
    List<String> bodies =
        articles.stream()
            .map(article -> article.path("articleBody"))
            .filter(JsonNode::isString)
            .map(JsonNode::asString)
            .filter(body -> !body.isBlank())
            .distinct()
            .toList();
    long headlines =
        articles.stream()
            .filter(article -> article.path("articleBody").isString())
            .map(article -> words(article.path("headline")).orElse(""))
            .distinct()
            .count();
    return headlines > 1
        ? Optional.empty()
        : bodies.stream().max(Comparator.comparingInt(String::length));
  }

  /** A date of the article or, if it has none, of the page. */
  Optional<String> date(String property) {
    return text(property)
        .or(() ->
            pages.stream()
                .map(page -> words(page.path(property)))
                .flatMap(Optional::stream)
                .findFirst());
  }

  /** The name of whoever publishes the article, unless it is a person. */
  Optional<String> publisher() {
    return articles.stream()
        .map(article -> resolved(article.path("publisher")))
        .filter(publisher -> !isOf(publisher, PERSON))
        .map(publisher -> words(publisher.path("name")))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The names of the authors if one of them is said to be a person. */
  List<String> persons() {
    return authors(one -> isOf(one, PERSON)).isEmpty() ? List.of() : authors();
  }

  /** The names of the authors who are not said to be organisations. */
  List<String> authors() {
    return authors(one -> isOf(one, PERSON) || !isOf(one, ORGANISATION));
  }

  /** The names of the organisations among the authors. */
  List<String> organisations() {
    return authors(one -> isOf(one, ORGANISATION) && !isOf(one, PERSON));
  }

  private List<String> authors(Predicate<JsonNode> kind) {
    for (List<JsonNode> nodes : List.of(articles, pages)) {
      for (JsonNode node : nodes) {
        List<String> names = new ArrayList<>();
        JsonNode authors = node.has("author") ? node.path("author") : node.path("creator");
        for (JsonNode author : authors.isArray() ? authors : List.of(authors)) {
          if (kind.test(resolved(author))) {
            name(author).ifPresent(names::add);
          }
        }
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  private Optional<String> name(JsonNode author) {
    JsonNode person = resolved(author);
    JsonNode name = person.isObject() ? person.path("name") : person;
    return words(name.isArray() && !name.isEmpty() ? name.get(0) : name);
  }

  /** In a graph a node may be named by its identifier alone. */
  private JsonNode resolved(JsonNode node) {
    if (node.isObject() && node.has("@id") && !node.has("name")) {
      return named.getOrDefault(node.path("@id").asString(""), node);
    }
    return node.isArray() && !node.isEmpty() ? node.get(0) : node;
  }

  private Optional<String> text(String property) {
    return articles.stream()
        .map(article -> words(article.path(property)))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> salvaged(property));
  }

  private Optional<String> salvaged(String property) {
    if (broken.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher =
        Pattern.compile("\"" + property + "\"\\s*:\\s*\"((?:[^\"\\\\\\n]|\\\\.){1,500})\"")
            .matcher(broken);
    return matcher.find()
        ? clean(matcher.group(1).replace("\\\"", "\"").replace("\\/", "/"))
        : Optional.empty();
  }

  private static Optional<String> words(@Nullable JsonNode node) {
    return node == null || !node.isString() ? Optional.empty() : clean(node.asString());
  }

  private static Optional<String> clean(String text) {
    String line = StoredText.line(Parser.unescapeEntities(text, false));
    return line.isEmpty() ? Optional.empty() : Optional.of(line);
  }
}
