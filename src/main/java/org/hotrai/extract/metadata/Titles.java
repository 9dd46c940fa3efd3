package org.hotrai.extract.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.text.StoredText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the title: a heading of the page that agrees with what the head of the page says, else
 * what the head says, else the heading that stands over the article's first long paragraph.
 */
final class Titles {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+(?:[|\\-–—·»«•/:]|::|>)\\s+|\\s*[|»]\\s*|\\s*::\\s*");

  /** A part of {@code <title>} that is shorter beside a longer one is the site's name. */
  private static final int LONGEST_SITE_NAME = 60;

  private static final int LONGEST_TITLE = 400;

  private final Document page;
  private final @Nullable String siteName;
  private final List<String> told;
  private final String tabTitle;

  /**
   * @param told titles from structured data and {@code meta} elements, by trust
   */
  Titles(Document page, List<String> told, @Nullable String siteName) {
    this.page = page;
    this.told = told;
    this.siteName = siteName;
    this.tabTitle = StoredText.line(page.title());
  }

  Metadata.Title choose() {
    List<Element> headings = headings();
    List<String> head = new ArrayList<>(told);
    head.add(tabTitle);
    Optional<Element> agreeing = agreeing(headings, head);
    if (agreeing.isPresent()) {
      return new Metadata.Title(text(agreeing.get()), agreeing.get(), parts(head));
    }
    Optional<Element> above = aboveArticle(headings);
    Optional<String> meta =
        told.stream().map(this::withoutSite).filter(t -> !isSite(t)).findFirst();
    if (meta.isPresent()) {
      return new Metadata.Title(meta.get(), null, parts(head));
    }
    return above
        .map(heading -> new Metadata.Title(text(heading), heading, parts(head)))
        .orElseGet(() -> new Metadata.Title(withoutSite(tabTitle), null, parts(head)));
  }

  /** The part of the tab's title that names the site. */
  Optional<String> siteInTabTitle(String title) {
    String[] parts = SEPARATOR.split(tabTitle.replaceFirst("^[\\s:|»]+", ""), -1);
    if (parts.length < 2) {
      return Optional.empty();
    }
    String key = key(title);
    int at = 0;
    while (at < parts.length
        && !(key.length() > 3 && key(parts[at]).length() > 3 && key.contains(key(parts[at])))) {
      at++;
    }
    // Behind the title the site comes first, then its sections; a title that is not shown there
    // stands under a section of the site.
    String site =
        at < parts.length - 1
            ? parts[at + 1]
            : at == parts.length - 1 ? parts[0] : parts[parts.length - 1];
    return Optional.of(site.strip())
        .filter(name ->
            !name.isEmpty() && name.length() <= LONGEST_SITE_NAME && !key.contains(key(name)));
  }

  private static Optional<Element> agreeing(List<Element> headings, List<String> head) {
    Element best = null;
    double most = 0;
    for (Element heading : headings) {
      String key = key(text(heading));
      double agreement = 0;
      for (String title : head) {
        agreement = Math.max(agreement, agreement(key, key(title)));
      }
      agreement *= "h1".equals(heading.normalName()) ? 1.1 : 1;
      if (agreement > most) {
        best = heading;
        most = agreement;
      }
    }
    return most >= 0.5 ? Optional.ofNullable(best) : Optional.empty();
  }

  /** 1 for the same letters, less the more the head has beside the heading's words. */
  private static double agreement(String heading, String title) {
    if (heading.length() < 4 || title.isEmpty() || !title.contains(heading)) {
      return 0;
    }
    double share = (double) heading.length() / title.length();
    return heading.length() >= 20 ? Math.max(share, 0.6 + share / 3) : share;
  }

  private Optional<Element> aboveArticle(List<Element> headings) {
    Set<Element> known = new LinkedHashSet<>(headings);
    Element last = null;
    for (Element element : page.body().getAllElements()) {
      if (known.contains(element) && (last == null || rank(element) <= rank(last))) {
        last = element;
      } else if (last != null && element.ownText().length() > 150) {
        break;
      }
    }
    return Optional.ofNullable(last);
  }

  private static int rank(Element heading) {
    String name = heading.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' ? name.charAt(1) - '0' : 5;
  }

  private List<Element> headings() {
    List<Element> headings = new ArrayList<>();
    for (Element heading :
        page.select(
            "h1, h2, h3, h4, [itemprop=headline], [class*=title], [class*=headline],"
                + " [class*=topic]")) {
      String text = text(heading);
      boolean plausible = text.length() >= ("h1".equals(heading.normalName()) ? 1 : 4);
      if (plausible && heading.closest("nav, aside, footer, head, svg") == null && !isSite(text)) {
        headings.add(heading);
      }
    }
    return headings;
  }

  private String withoutSite(String title) {
    String[] parts = SEPARATOR.split(title, -1);
    if (parts.length < 2) {
      return title;
    }
    String longest = Arrays.stream(parts).max((a, b) -> a.length() - b.length()).orElse(title);
    String last = parts[parts.length - 1];
    String first = parts[0];
    if (isSite(last)
        || (siteName == null && last.length() <= LONGEST_SITE_NAME && !last.equals(longest))) {
      return title.substring(0, title.lastIndexOf(last)).replaceFirst("[\\s|\\-–—·»•:/>]+$", "");
    }
    if (isSite(first)) {
      return title.substring(first.length()).replaceFirst("^[\\s|\\-–—·»•:/>]+", "");
    }
    return title;
  }

  private boolean isSite(String text) {
    return siteName != null && key(siteName).equals(key(text));
  }

  private static List<String> parts(List<String> titles) {
    Set<String> parts = new LinkedHashSet<>();
    for (String title : titles) {
      parts.add(title);
      for (String part : SEPARATOR.split(title, -1)) {
        parts.add(part.strip());
      }
    }
    parts.remove("");
    return List.copyOf(parts);
  }

  private static String text(Element heading) {
    return ShortText.of(heading, LONGEST_TITLE);
  }

  /** Letters, marks and digits alone: what stays of a title wherever it is shown. */
  static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
  }
}
