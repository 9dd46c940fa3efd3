package org.hotrai.extract.metadata;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.extract.metadata.PageElements.Sign;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** The day on which the article came out. */
final class Published {
  private static final Pattern IN_URL =
      Pattern.compile(
          "(?<!\\d)((?:19|20|25)\\d\\d)([/_.-]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");
  private static final Pattern IN_URL_FROM_DAY =
      Pattern.compile(
          "(?<!\\d)(0[1-9]|[12]\\d|3[01])([/_.-])(0[1-9]|1[0-2])\\2((?:19|20|25)\\d\\d)(?!\\d)");
  private static final Evaluator CLASSES =
      Selector.evaluatorOf(
          "[class~=(?i)(?:^|[-_ ])(?:date|datum|published|pubdate|timestamp|posted|time|datetime|"
              + "dateline)(?:$|[-_ ])], [id~=(?i)date]");
  static final Evaluator TIME = Selector.evaluatorOf("time[datetime]");
  private static final Evaluator ANY_TIME = Selector.evaluatorOf("time, .updated");
  private static final Evaluator PUBLISHED = Selector.evaluatorOf("[itemprop=datePublished]");
  private static final Evaluator TIME_PUBLISHED =
      Selector.evaluatorOf(
          "time[pubdate], time[class*=publi], time[class*=entry-date], abbr.published");
  private static final int LONGEST_LINE = 120;

  private final PageElements page;
  private final StructuredData data;
  private final MetaTags tags;
  private final VisibleLines lines;

  Published(PageElements page, StructuredData data, MetaTags tags, VisibleLines lines) {
    this.page = page;
    this.data = data;
    this.tags = tags;
    this.lines = lines;
  }

  /**
   * The date as ISO 8601; nothing if the page does not tell.
   *
   * @param heading the element that shows the title, or null
   * @param url where the page stood, or null
   * @param language that the page claims, or null
   */
  Optional<String> read(
      @Nullable Element heading, @Nullable String url, @Nullable String language) {
    Place place = new Place(heading, false);
    Place wide = new Place(heading, true);
    ShownDates shown = new ShownDates(lines, place);
    ShownDates beside = new ShownDates(lines, wide);
    Supplier<Optional<String>> near = () -> shown.near(heading);
    Supplier<Optional<String>> inUrl = () -> url == null ? Optional.empty() : inUrl(url);
    return told(place, near)
        .map(date -> LocalDay.of(date, language, () -> first(List.of(near, inUrl))))
        .or(() ->
            first(
                List.of(
                    near,
                    shown::labelled,
                    () ->
                        meta(
                            "dcterms.date",
                            "dc.date",
                            "dcterms.created",
                            "dc.date.created",
                            "date"),
                    () -> element(TIME, place),
                    () -> element(CLASSES, place),
                    inUrl,
                    () -> element(PUBLISHED, wide),
                    () -> beside.near(heading),
                    beside::labelled,
                    shown::closing,
                    () -> shown.changed(heading),
                    () -> shown.first(heading),
                    () ->
                        tags.all("description", "og:description").stream()
                            .flatMap(text -> VisibleDate.in(text).stream())
                            .findFirst(),
                    () -> data.date("dateCreated").flatMap(WrittenDate::iso),
                    () -> data.date("dateModified").flatMap(WrittenDate::iso),
                    () ->
                        meta(
                            "article:modified_time",
                            "og:updated_time",
                            "dcterms.modified",
                            "last-modified",
                            "datemodified"),
                    () -> element(ANY_TIME, place))));
  }

  /**
   * What the page says, in so many words, of the article's publication; where its structured data
   * and its head differ in the day, the one that it shows, too.
   */
  private Optional<String> told(Place place, Supplier<Optional<String>> near) {
    Optional<String> structured = data.date("datePublished").flatMap(WrittenDate::iso);
    Optional<String> head =
        meta(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "article:published",
            "parsely-pub-date",
            "cxenseparse:recs:publishtime");
    boolean differ =
        structured.isPresent() && head.isPresent() && !isSameDay(structured.get(), head.get());
    if (differ && near.get().filter(shown -> isSameDay(shown, head.get())).isPresent()) {
      return head;
    }
    return first(
        List.of(
            () -> structured,
            () -> head,
            () ->
                meta(
                    "datepublished",
                    "publishdate",
                    "publish-date",
                    "publish_date",
                    "pubdate",
                    "published",
                    "sailthru.date",
                    "citation_publication_date",
                    "citation_date",
                    "date.released",
                    "originalpublicationdate",
                    "dcterms.issued",
                    "dc.date.issued",
                    "dc.date.published",
                    "article_date_original",
                    "release_date"),
            () -> element(PUBLISHED, place),
            () -> element(TIME_PUBLISHED, place)));
  }

  private static boolean isSameDay(String one, String other) {
    return one.substring(0, Math.min(10, one.length()))
        .equals(other.substring(0, Math.min(10, other.length())));
  }

  private static Optional<String> first(List<Supplier<Optional<String>>> sources) {
    return sources.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> meta(String... names) {
    return tags.all(names).stream().map(WrittenDate::iso).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> element(Evaluator query, Place place) {
    for (Element element : page.matching(Sign.DATE, query)) {
      if (ShownDates.isOfReader(ShortText.of(element, LONGEST_LINE))) {
        continue;
      }
      Optional<String> date =
          List.of("datetime", "content", "title").stream()
              .flatMap(attribute -> WrittenDate.iso(element.attr(attribute)).stream())
              .findFirst()
              .or(() ->
                  VisibleDate.in(ShownDates.beforeDeadline(ShortText.of(element, LONGEST_LINE))));
      if (date.isPresent() && !place.isBeside(element)) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> inUrl(String url) {
    Matcher matcher = IN_URL.matcher(url);
    if (matcher.find()) {
      return VisibleDate.in(matcher.group(1) + "-" + matcher.group(3) + "-" + matcher.group(4));
    }
    Matcher fromDay = IN_URL_FROM_DAY.matcher(url);
    return fromDay.find()
        ? VisibleDate.in(fromDay.group(4) + "-" + fromDay.group(3) + "-" + fromDay.group(1))
        : Optional.empty();
  }
}
