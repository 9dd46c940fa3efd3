package org.hotrai.extract.metadata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotrai.extract.metadata.VisibleLines.Line;
import org.hotrai.text.BareText;
import org.hotrai.text.StoredText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the title: the heading that microdata call the headline; a heading of the page that
 * agrees with what the head of the page says, before others one of the first rank; else what the
 * head says; else the heading that stands over the article's first long paragraph.
 */
final class Titles {
  /** From this likeness on a heading says the same as the head of the page, in other words. */
  private static final double ALIKE = 0.4;

  /** How well a heading agrees with a title that holds its beginning, cut short. */
  private static final double GOES_ON = 0.9;

  private static final int SHORTEST_BEGINNING = 10;

  /** A menu has no fewer. */
  private static final int LEAST_LINKS = 3;

  private static final Pattern FILE_TITLE =
      Pattern.compile(
          "(?i)^(?:Microsoft (?:Office )?(?:Word|PowerPoint|Excel) -"
              + " )?(.*\\S)\\.(?:pdf|docx?|rtf|xlsx?|pptx?|odt)$");

  /** What is set around the name of a site, as ":::" is, and what programs call a new page. */
  private static final Pattern DECORATION =
      Pattern.compile(
          "\\s*(?=[.]*[:~*|=<>«»•·-])[.:~*|=<>«»•·-]{2,}\\s*(.*?)\\s*(?:[.:~*|=<>«»•·-]{2,}\\s*)?");

  /** How many messages wait for the reader, before a title that the site stands behind. */
  private static final Pattern NEWS =
      Pattern.compile("^\\(\\d{1,2}\\+?\\)\\s+(?=\\S.*\\s[|–-]\\s)");

  private static final Pattern NO_TITLE =
      Pattern.compile("(?i)(?:untitled(?: document| page)?|new page(?: \\d+)?|no title)");

  private final Document page;
  private final TabTitle tab;
  private final List<String> told;

  /** All that the head of the page says, the tab's title last. */
  private final List<String> head;

  /** That, and what stands between the separators in it. */
  private final List<String> inHead;

  private final VisibleLines lines;
  private final WrittenTitle written;
  private final Sections sections;
  private final List<Heading> headings;
  private final TitleWords words;
  private final NoticeTitle notice;

  /**
   * @param told titles from structured data and {@code meta} elements, by trust
   */
  Titles(
      Document page,
      PageElements elements,
      VisibleLines lines,
      List<String> told,
      @Nullable String siteName) {
    this.page = page;
    this.told = told;
    this.lines = lines;
    this.tab = new TabTitle(plain(StoredText.line(page.title())), siteName);
    this.head = Stream.concat(told.stream(), Stream.of(tab.whole())).distinct().toList();
    this.inHead = TabTitle.parts(head);
    this.written = new WrittenTitle(lines, tab);
    this.sections =
        Sections.of(
            Heading.of(elements).stream().filter(heading -> !tab.isSite(heading.text())).toList(),
            lines);
    this.headings = sections.titles();
    this.words = new TitleWords(headings, told, inHead, lines);
    this.notice = new NoticeTitle(lines);
  }

  Metadata.Title choose() {
    Metadata.Title chosen = chosen();
    String told =
        Sections.isKind(chosen.text())
            ? tab.inFull(chosen.text()).orElse(chosen.text())
            : chosen.text();
    String whole = notice.inFull(told, chosen.heading());
    return new Metadata.Title(whole, chosen.heading(), inHead);
  }

  private Metadata.Title chosen() {
    Optional<Heading> agreeing = agreeing();
    Optional<Heading> shown =
        marked().or(this::behindSite).or(() -> first(agreeing)).or(() -> agreeing);
    return shown
        .map(this::heading)
        .or(() -> meta().map(title -> new Metadata.Title(title, null, inHead)))
        .or(() -> Optional.ofNullable(sections.under()).map(this::heading))
        .or(() -> written.asOnTab().filter(line -> !isOverMenu(line)).map(this::line))
        .or(() -> written.labelled().map(this::labelled))
        .or(() -> aboveArticle().map(this::heading))
        .or(() -> notice.ofLetter().map(this::line))
        .or(() -> written.strong().map(this::line))
        .or(() -> written.overDay().map(this::line))
        .orElseGet(() -> new Metadata.Title(tab.withoutSite(tab.whole()), null, inHead));
  }

  /** Programs that make pages of documents name the program and the file. */
  private static String plain(String title) {
    Matcher decorated = DECORATION.matcher(title);
    String bare = decorated.matches() ? decorated.group(1) : title;
    String plain = NEWS.matcher(bare).replaceFirst("");
    return NO_TITLE.matcher(plain).matches() ? "" : FILE_TITLE.matcher(plain).replaceFirst("$1");
  }

  private Optional<String> meta() {
    return told.stream()
        .map(tab::withoutSite)
        .filter(title -> !tab.isSite(title))
        .filter(title -> sections.under() == null || !Sections.isName(title))
        .findFirst();
  }

  private Metadata.Title heading(Heading heading) {
    return new Metadata.Title(words.of(heading), heading.element(), inHead);
  }

  private Metadata.Title line(Line line) {
    return new Metadata.Title(line.text(), line.at(), inHead);
  }

  private Metadata.Title labelled(Line line) {
    return new Metadata.Title(WrittenTitle.withoutLabel(line.text()), line.at(), inHead);
  }

  /** The part of the tab's title that names the site. */
  Optional<String> siteInTabTitle(String title) {
    return tab.site(title);
  }

  private boolean isAlike(Heading heading) {
    return head.stream()
        .anyMatch(title -> Likeness.of(heading.text(), tab.withoutSite(title)) >= ALIKE);
  }

  /** The only heading that microdata call the headline; lists of articles call many so. */
  private Optional<Heading> marked() {
    List<Heading> marked = headings.stream().filter(Heading::isMarked).toList();
    return marked.size() == 1
        ? marked.stream().filter(this::isAlike).findFirst()
        : Optional.empty();
  }

  /**
   * The heading that a class calls the title of a post, below the blog's own of the first rank:
   * together they are the tab's title.
   */
  private Optional<Heading> behindSite() {
    String whole = BareText.of(tab.whole());
    List<String> firsts =
        headings.stream().filter(Heading::isFirst).map(h -> BareText.of(h.text())).toList();
    return firsts.isEmpty()
        ? Optional.empty()
        : headings.stream()
            .filter(heading -> heading.isNamedTitle() && !heading.isFirst())
            .filter(heading -> {
              String title = BareText.of(heading.text());
              return firsts.stream().anyMatch(site -> whole.equals(site + title));
            })
            .findFirst();
  }

  /**
   * The heading of the first rank: the first that is like what the head says, or the only one where
   * no other heading agrees better.
   */
  private Optional<Heading> first(Optional<Heading> agreeing) {
    if (agreeing.filter(Heading::isFirst).isPresent()) {
      return agreeing;
    }
    List<Heading> firsts = firsts();
    Optional<Heading> alike = firsts.stream().filter(this::isAlike).findFirst();
    if (alike.isPresent() || agreeing.isPresent()) {
      boolean behind =
          agreeing
              .filter(
                  h -> head.stream().anyMatch(t -> BareText.of(t).equals(BareText.of(h.text()))))
              .filter(h -> alike.filter(a -> headings.indexOf(h) < headings.indexOf(a)).isPresent())
              .isPresent();
      return behind ? agreeing : alike;
    }
    long different = firsts.stream().map(Heading::text).distinct().count();
    return different == 1 ? firsts.stream().findFirst() : Optional.empty();
  }

  /** The headings of the first rank; on a page that has none, those that a class calls a title. */
  private List<Heading> firsts() {
    List<Heading> firsts = headings.stream().filter(Heading::isFirst).toList();
    return firsts.isEmpty() ? headings.stream().filter(Heading::isNamedTitle).toList() : firsts;
  }

  private Optional<Heading> agreeing() {
    List<String> keys = head.stream().map(BareText::of).toList();
    List<String> begun = head.stream().filter(Titles::isCutShort).map(BareText::of).toList();
    Heading best = null;
    double most = 0;
    for (Heading heading : headings) {
      String key = BareText.of(heading.text());
      double agreement = 0;
      for (String title : keys) {
        agreement = Math.max(agreement, agreement(key, title));
      }
      boolean full = begun.stream().anyMatch(title -> goesOn(key, title));
      agreement = full ? Math.max(agreement, GOES_ON) : agreement;
      agreement *= heading.isFirst() ? 1.1 : 1;
      if (agreement > most) {
        best = heading;
        most = agreement;
      }
    }
    return most >= 0.5 ? Optional.ofNullable(best) : Optional.empty();
  }

  /** Programs cut long titles short for other sites to show. */
  private static boolean isCutShort(String title) {
    return title.endsWith("…") || title.endsWith("...");
  }

  private static boolean goesOn(String heading, String begun) {
    return begun.length() >= SHORTEST_BEGINNING
        && heading.length() > begun.length()
        && heading.startsWith(begun);
  }

  /** 1 for the same letters, less the more the head has beside the heading's words. */
  private static double agreement(String heading, String title) {
    if (heading.length() < 4 || title.isEmpty() || !title.contains(heading)) {
      return 0;
    }
    double share = (double) heading.length() / title.length();
    return heading.length() >= 20 ? Math.max(share, 0.6 + share / 3) : share;
  }

  /** Whether the menu stands between the line and what is labelled a title: it names the site. */
  private boolean isOverMenu(Line line) {
    int from = lines.indexOf(line.at()).orElse(Integer.MAX_VALUE);
    return aboveArticle()
        .filter(Heading::isLabel)
        .flatMap(heading -> lines.indexOf(heading.element()))
        .filter(to -> to > from)
        .map(to -> lines.all().subList(from, to).stream())
        .filter(between ->
            between.filter(one -> one.at().closest(NameLines.LINK) != null).count() >= LEAST_LINKS)
        .isPresent();
  }

  /** Boxes of links have titles, too. */
  private boolean isOverLinks(Heading heading) {
    int from = lines.indexOf(heading.element()).orElse(0) + 1;
    List<Line> below = lines.all().subList(from, Math.min(from + 2, lines.all().size()));
    return below.size() == 2
        && below.stream().allMatch(line -> line.at().closest(NameLines.LINK) != null);
  }

  private Optional<Heading> aboveArticle() {
    Map<Element, Heading> known =
        headings.stream().collect(Collectors.toMap(Heading::element, Function.identity()));
    Heading last = null;
    boolean below = false;
    for (Element element : page.body().getAllElements()) {
      Heading heading = known.get(element);
      if (heading != null && (last == null || heading.rank() <= last.rank())) {
        // Of what is written below a text, headings that are links name the writers.
        boolean other =
            below
                ? element.selectFirst(NameLines.LINK) != null
                : heading.isLabel() && isOverLinks(heading);
        last = other ? last : heading;
      } else if (element.ownText().length() > 150) {
        below |= !element.equals(page.body());
        if (last != null) {
          break;
        }
      }
    }
    return Optional.ofNullable(last);
  }
}
