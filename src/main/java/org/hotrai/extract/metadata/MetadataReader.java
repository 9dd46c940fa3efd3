package org.hotrai.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotrai.extract.metadata.PageElements.Sign;
import org.hotrai.text.BareText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Reads what a page says of its article, by the order of trust that this package states. */
public final class MetadataReader {
  private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://.+");

  /** What the address of a page before has behind that of the first. */
  private static final Pattern FIRST_OR_NUMBER =
      Pattern.compile("(?i)(?:/?[?&](?:page|p|pg|paged)=\\d+|(?:/+|(?<=/))(?:page/)?\\d+/?|/)?");

  private static final Evaluator ROOT = Selector.evaluatorOf("html");

  private MetadataReader() {}

  /**
   * Reads the page as it was saved, with nothing taken out yet.
   *
   * @param savedFrom where it was saved from, if known
   */
  public static Metadata read(Document page, @Nullable String savedFrom) {
    PageElements elements = new PageElements(page);
    String canonical = canonical(elements).orElse(null);
    StructuredData data = new StructuredData(elements, Objects.requireNonNullElse(canonical, ""));
    MetaTags tags = new MetaTags(elements);
    VisibleLines lines = new VisibleLines(page);
    String openGraphUrl = tags.first("og:url").orElse(null);
    Optional<String> toldSite =
        tags.first("og:site_name", "application-name", "dc.publisher", "dcterms.publisher")
            .or(data::publisher)
            .filter(name -> !BareText.of(name).equals(BareText.of(page.title())));

    List<String> told = new ArrayList<>();
    data.headline().ifPresent(told::add);
    told.addAll(
        tags.all("og:title", "twitter:title", "dc.title", "dcterms.title", "headline", "title"));
    Titles titles = new Titles(page, elements, lines, told, toldSite.orElse(null));
    Metadata.Title title = titles.choose();
    Optional<String> tabSite = titles.siteInTabTitle(title.text());

    String url = savedFrom != null ? savedFrom : canonical != null ? canonical : openGraphUrl;
    List<String> siteNames =
        Stream.of(toldSite, data.publisher(), tags.first("publisher", "copyright"), tabSite)
            .flatMap(Optional::stream)
            .toList();
    Site site = new Site(siteNames, url);
    String language = language(page, tags);
    return new Metadata(
        title,
        new Bylines(elements, lines, site).of(data, tags, title),
        new Published(elements, data, tags, lines)
            .read(title.heading(), url, language)
            .orElse(null),
        language,
        toldSite.or(() -> tabSite).orElse(null),
        new Metadata.Addresses(canonical, openGraphUrl, isLater(elements, canonical)),
        data.body().orElse(null));
  }

  /** The first day of the calendar that the line shows, an ISO 8601 date. */
  public static Optional<String> dayIn(String line) {
    return VisibleDate.in(line);
  }

  /** The words of the line behind a label that says that they are a title. */
  public static String titleIn(String line) {
    return line.indexOf(':') > 0 || line.indexOf('：') > 0 ? WrittenTitle.withoutLabel(line) : line;
  }

  private static Optional<String> canonical(PageElements page) {
    String url =
        page.all(Sign.LINK).stream()
            .filter(link -> link.attr("rel").equalsIgnoreCase("canonical") && link.hasAttr("href"))
            .findFirst()
            .map(MetadataReader::address)
            .orElse("");
    return WEB_ADDRESS.matcher(url).matches() ? Optional.of(url) : Optional.empty();
  }

  /** The whole address that the link leads to, as it was written where it was written whole. */
  private static String address(Element link) {
    String written = link.attr("href").strip();
    if (written.isEmpty() || WEB_ADDRESS.matcher(written).matches()) {
      return written;
    }
    boolean noScheme = written.startsWith("//") && !WEB_ADDRESS.matcher(link.baseUri()).matches();
    return noScheme ? "https:" + written : link.absUrl("href");
  }

  /**
   * Whether the page is a later one of several and claims the address of the first, which the pages
   * before it have, too.
   */
  private static boolean isLater(PageElements page, @Nullable String canonical) {
    return canonical != null
        && page.all(Sign.LINK).stream()
            .filter(link -> link.attr("rel").equalsIgnoreCase("prev"))
            .map(MetadataReader::address)
            .anyMatch(before ->
                before.startsWith(canonical)
                    && FIRST_OR_NUMBER
                        .matcher(before)
                        .useTransparentBounds(true)
                        .region(canonical.length(), before.length())
                        .matches());
  }

  private static @Nullable String language(Document page, MetaTags tags) {
    Element root = page.selectFirst(ROOT);
    String claimed = root == null ? "" : root.attr("lang") + " " + root.attr("xml:lang");
    return Optional.of(claimed.strip())
        .filter(tag -> !tag.isEmpty())
        .or(() -> tags.first("content-language", "language", "dc.language", "og:locale"))
        .map(tag -> tag.split("[\\s,;]", 2)[0].replace('_', '-'))
        .map(tag -> Locale.forLanguageTag(tag).toLanguageTag())
        .filter(tag -> !"und".equals(tag))
        .orElse(null);
  }
}
