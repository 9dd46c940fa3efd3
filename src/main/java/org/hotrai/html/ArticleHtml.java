package org.hotrai.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hotrai.article.Article;
import org.hotrai.article.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Writes an article as a page. Each block is one element, {@code id="b0"}, {@code b1} …, whose text
 * content equals the block's text, so that offsets in one are offsets in the other.
 */
public final class ArticleHtml {
  /** The identity of the element that {@link #body} is the content of. */
  public static final String ARTICLE_ID = "article";

  private static final String BLOCK = "b";
  private static final Pattern WEB = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

  private final PageOptions options;

  /** Writes pages that are dressed in this way. */
  public ArticleHtml(PageOptions options) {
    this.options = options;
  }

  /** The whole page, well-formed as HTML and as XML. */
  public String page(Article article, List<Overlay> overlays) {
    String content = body(article, overlays);
    String fonts = options.lettering().fonts(content.contains("<em>"));
    Markup markup = begun(article.title(), article.language(), fonts);
    markup.begin("article", "id", ARTICLE_ID).written(content);
    return markup.end().end().end().toString();
  }

  /** A page up to where the first of its articles begins. */
  Markup begun(String title, String language, String fonts) {
    String style = sheet() + fonts + ":root { --text-size: " + options.textSize() + "%; }\n";
    Markup markup = new Markup().written("<!DOCTYPE html>\n");
    markup.begin(
        "html",
        "xmlns",
        "http://www.w3.org/1999/xhtml",
        "lang",
        language,
        "dir",
        Direction.of(language).code(),
        "data-theme",
        options.theme().code());
    markup.begin("head").empty("meta", "charset", "UTF-8");
    markup.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(style, fonts));
    markup.empty("meta", "name", "referrer", "content", "no-referrer");
    markup.begin("title").text(title).end().style(style).end();
    return markup.begin("body");
  }

  /** What stands inside the page's article element: head matter, then the blocks. */
  public String body(Article article, List<Overlay> overlays) {
    Markup markup = new Markup();
    content(markup, article, NoteLinks.in(article, BLOCK), overlays, null);
    return markup.toString();
  }

  /** The same for a book, whose readers may show notes beside their marks. */
  String chapter(Article article) {
    Markup markup = new Markup();
    NoteLinks notes = NoteLinks.in(article, BLOCK).inBook();
    content(markup, article, notes, List.of(), article.sourceUrl());
    return markup.toString();
  }

  /** An article beside others in one page; its identities begin with its own. */
  String oneOfSeveral(Article article, String id) {
    Markup markup = new Markup();
    String language = article.language();
    markup.begin("article", "id", id, "lang", language, "dir", Direction.of(language).code());
    NoteLinks notes = NoteLinks.in(article, id + "-" + BLOCK);
    content(markup, article, notes, List.of(), article.sourceUrl());
    return markup.end().text("\n").toString();
  }

  /**
   * Tells the address in the head matter where it is given; the window tells it beside the page.
   */
  private void content(
      Markup markup,
      Article article,
      NoteLinks notes,
      List<Overlay> overlays,
      @Nullable String address) {
    Map<Integer, List<Overlay>> byBlock =
        overlays.stream().collect(Collectors.groupingBy(Overlay::block));
    head(markup, article, byBlock.getOrDefault(Overlay.TITLE, List.of()), address);
    for (int i = 0; i < article.blocks().size(); i++) {
      List<Overlay> onBlock = byBlock.getOrDefault(i, List.of());
      new BlockHtml(markup, notes, i, article.blocks().get(i), onBlock, options).write();
      markup.text("\n");
    }
  }

  private void head(
      Markup markup, Article article, List<Overlay> onTitle, @Nullable String address) {
    markup.begin("header");
    String site = article.siteName();
    if (site != null) {
      line(markup.begin("p", "class", "site"), site, List.of()).end();
    }
    line(markup.begin("h1"), article.title(), onTitle).end();
    List<String> details = new ArrayList<>();
    if (!article.byline().isEmpty()) {
      details.add(String.join(", ", article.byline()));
    }
    String date = options.date();
    if (date != null) {
      details.add(date);
    }
    if (!details.isEmpty()) {
      markup.begin("p", "class", "details");
      details.forEach(detail -> line(markup.begin("span"), detail, List.of()).end().text(" "));
      markup.end();
    }
    if (address != null) {
      address(markup.begin("p", "class", "details"), address).end();
    }
    markup.end();
  }

  /** As it is written; a link where it leads to a page of the web, and nowhere else. */
  private static Markup address(Markup markup, String address) {
    return WEB.matcher(address).lookingAt()
        ? markup.begin("a", "href", address, "rel", "noreferrer").text(address).end()
        : markup.text(address);
  }

  private Markup line(Markup markup, String text, List<Overlay> overlays) {
    new InlineHtml(markup, overlays, options.lettering().of(text), NoteLinks.none()).write(text);
    return markup;
  }

  private String policy(String style, String fonts) {
    return "default-src 'none'; img-src "
        + options.pictures().policy()
        + "; style-src 'sha256-"
        + Base64.getEncoder().encodeToString(sha256(style))
        + (fonts.isEmpty() ? "'" : "'; font-src data:")
        + "; form-action 'none'; base-uri 'none'";
  }

  private static String sheet() {
    try (InputStream sheet = ArticleHtml.class.getResourceAsStream("reader.css")) {
      return new String(Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
