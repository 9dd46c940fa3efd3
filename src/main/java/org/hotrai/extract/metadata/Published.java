package org.hotrai.extract.metadata;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The day on which the article came out. */
final class Published {
  private static final String ELSEWHERE =
      "aside, footer, nav, [class*=related], [class*=comment], [class*=sidebar], [id*=sidebar]";
  private static final int LONGEST_LINE = 120;
  private static final Pattern IN_URL =
      Pattern.compile(
          "[/=_-]((?:19|20|25)\\d\\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

  private final Document page;
  private final StructuredData data;
  private final MetaTags tags;

  Published(Document page, StructuredData data, MetaTags tags) {
    this.page = page;
    this.data = data;
    this.tags = tags;
  }

  /**
   * The date as ISO 8601; nothing if the page does not tell.
   *
   * @param heading the element that shows the title, or null
   * @param url where the page stood, or null
   */
  Optional<String> read(@Nullable Element heading, @Nullable String url) {
    List<Supplier<Optional<String>>> sources =
        List.of(
            () -> data.date("datePublished").flatMap(WrittenDate::iso),
            () ->
                meta(
                    "article:published_time",
                    "og:article:published_time",
                    "og:published_time",
                    "article:published",
                    "datepublished",
                    "publishdate",
                    "publish-date",
                    "publish_date",
                    "pubdate",
                    "published",
                    "parsely-pub-date",
                    "sailthru.date",
                    "citation_publication_date",
                    "citation_date",
                    "cxenseparse:recs:publishtime",
                    "date.released",
                    "originalpublicationdate"),
            () ->
                meta(
                    "dcterms.issued",
                    "dc.date.issued",
                    "dc.date.published",
                    "dcterms.date",
                    "dc.date",
                    "dcterms.created",
                    "dc.date.created",
                    "date",
                    "article_date_original",
                    "release_date"),
            () -> element("[itemprop=datePublished]"),
            () ->
                element(
                    "time[pubdate], time[class*=publi], time[class*=entry-date], abbr.published"),
            () -> near(heading),
            () -> element("time[datetime]"),
            () ->
                element(
                    "[class~=(?i)(?:^|[-_"
                        + " ])(?:date|datum|published|pubdate|timestamp|posted|time|datetime|dateline)(?:$|[-_"
                        + " ])], [id~=(?i)date]"),
            () -> url == null ? Optional.empty() : inUrl(url),
            () -> firstLine(),
            () -> data.date("dateCreated").flatMap(WrittenDate::iso),
            () -> data.date("dateModified").flatMap(WrittenDate::iso),
            () ->
                meta(
                    "article:modified_time",
                    "og:updated_time",
                    "dcterms.modified",
                    "last-modified",
                    "datemodified"),
            () -> element("time"));
    return sources.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> meta(String... names) {
    return tags.all(names).stream().map(WrittenDate::iso).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> element(String query) {
    for (Element element : page.select(query)) {
      if (element.closest(ELSEWHERE) == null) {
        for (String attribute : List.of("datetime", "content", "title")) {
          Optional<String> told = WrittenDate.iso(element.attr(attribute));
          if (told.isPresent()) {
            return told;
          }
        }
        Optional<String> shown = shown(element);
        if (shown.isPresent()) {
          return shown;
        }
      }
    }
    return Optional.empty();
  }

  /** A short line beside the title, behind it or else before it. */
  private static Optional<String> near(@Nullable Element heading) {
    Element around = heading;
    for (int level = 0; level < 3 && around != null; level++) {
      int looked = 0;
      for (Element next = around.nextElementSibling();
          next != null && looked++ < 4;
          next = next.nextElementSibling()) {
        for (Element inside : next.getAllElements()) {
          Element time = "time".equals(inside.normalName()) ? inside : null;
          Optional<String> date =
              time == null
                  ? shown(inside)
                  : WrittenDate.iso(time.attr("datetime")).or(() -> shown(inside));
          if (date.isPresent()) {
            return date;
          }
          if (inside.ownText().length() > LONGEST_LINE * 2) {
            return Optional.empty();
          }
        }
      }
      Element before = around.previousElementSibling();
      Optional<String> date = before == null ? Optional.empty() : shown(before);
      if (date.isPresent()) {
        return date;
      }
      around = around.parent();
    }
    return Optional.empty();
  }

  private Optional<String> firstLine() {
    for (Element element : page.body().getAllElements()) {
      String own = element.ownText();
      Optional<String> date = own.length() <= LONGEST_LINE ? VisibleDate.in(own) : Optional.empty();
      if (date.isPresent() && element.closest(ELSEWHERE) == null) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> shown(Element element) {
    return VisibleDate.in(ShortText.of(element, LONGEST_LINE));
  }

  private static Optional<String> inUrl(String url) {
    Matcher matcher = IN_URL.matcher(url);
    return matcher.find()
        ? VisibleDate.in(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
        : Optional.empty();
  }
}
