package org.hotrai.extract.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.text.StoredText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The names of those who wrote the article, without "By" or "โดย". */
final class Bylines {
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_LINE = 160;

  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "^(?:(?:written|posted|published|reported|story|text|words)"
              + " by|by|von|par|por|door|author|"
              + "autor(?:in)?|เขียนโดย|แปลโดย|โพสต์โดย|เผยแพร่โดย|โดย|ผู้เขียน|ผู้สื่อข่าว|เรื่องและภาพ|เรื่อง|"
              + "เรียบเรียงโดย|เรียบเรียง|ข่าว)\\s*(?:[:：]\\s*|\\s+|(?=\\p{InThai}))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SPOKEN =
      Pattern.compile(
          "^(?:by|von|written by|โดย|เขียนโดย|ผู้เขียน|เรื่อง)\\s*(?::|\\s|(?=\\p{InThai})).+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HANDLE = Pattern.compile("[a-z0-9_.-]+|\\S+\\.[a-z]{2,6}");
  private static final Pattern CATALOGUED =
      Pattern.compile("([\\p{L}\\p{M}'’-]+), ([\\p{L}\\p{M}.'’-]+(?: [\\p{L}\\p{M}.]+)?)");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[;|/·•]\\s*|\\s*,\\s+|\\s+(?:and|&|und|และ|กับ)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s+(?:[-–—]|on\\b|am\\b|at\\b|in\\b|\\().*|\\s*[,|·•]?\\s*(?:\\d{1,2}[./"
              + " ]|วันที่|(?:mon|tues|wednes|thurs|fri|satur|sun)day).*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)https?:.*|www\\..*|.*@.*|\\d+|(?:admin(?:istrator)?|author|editor|unknown|null|undefined|anonymous|webmaster)");

  private Bylines() {}

  /**
   * The names, by the order of trust; what is no person's name counts only where nothing else is.
   *
   * @param siteName null if unknown
   */
  static List<String> of(
      Document page, StructuredData data, MetaTags tags, @Nullable String siteName) {
    List<List<String>> told =
        List.of(
            data.authors(),
            tags.all(
                "author",
                "article:author",
                "dc.creator",
                "dcterms.creator",
                "dc.creator.personalname",
                "parsely-author",
                "sailthru.author",
                "byl",
                "citation_author"),
            texts(
                page,
                "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .author .fn,"
                    + " .vcard .fn"),
            texts(
                page,
                "[class~=(?i)(?:^|[-_ ])(?:byline|author|writer|autor|reporter)s?(?:$|[-_"
                    + " ]|name)]"),
            spoken(page));
    List<List<String>> named = told.stream().map(Bylines::names).toList();
    return named.stream()
        .map(names -> names.stream().filter(name -> !isHandle(name, siteName)).toList())
        .filter(names -> !names.isEmpty())
        .findFirst()
        .or(() -> named.stream().filter(names -> !names.isEmpty()).findFirst())
        .orElse(List.of());
  }

  /** The site's name, its domain or an account's name stands where a person was not filled in. */
  private static boolean isHandle(String name, @Nullable String siteName) {
    return name.equals(siteName) || HANDLE.matcher(name).matches();
  }

  private static List<String> texts(Document page, String query) {
    List<String> texts = new ArrayList<>();
    for (Element element : page.select(query)) {
      String text =
          element.hasAttr("content")
              ? StoredText.line(element.attr("content"))
              : ShortText.of(element, LONGEST_LINE);
      boolean elsewhere =
          element.closest("aside, footer, nav, [class*=comment], [class*=related], [id*=comment]")
              != null;
      if (!elsewhere && !text.isEmpty() && text.length() <= LONGEST_LINE) {
        texts.add(text);
        break;
      }
    }
    return texts;
  }

  /** A short line of its own that begins with "By" or "โดย". */
  private static List<String> spoken(Document page) {
    for (Element element : page.select("p, div, span, h4, h5, h6, address, td")) {
      if (element.childNodeSize() <= 6) {
        String text = ShortText.of(element, LONGEST_NAME);
        if (text.length() <= LONGEST_NAME && SPOKEN.matcher(text).matches()) {
          return List.of(text);
        }
      }
    }
    return List.of();
  }

  /** Catalogues write "Family name, first names"; names in a row have a first name each. */
  private static String familyNameLast(String names) {
    Matcher catalogued = CATALOGUED.matcher(names);
    return catalogued.matches() ? catalogued.group(2) + " " + catalogued.group(1) : names;
  }

  private static List<String> names(List<String> written) {
    Set<String> names = new LinkedHashSet<>();
    for (String line : written) {
      String bare = INTRODUCTION.matcher(StoredText.line(line)).replaceFirst("");
      for (String part : BETWEEN.split(familyNameLast(bare), -1)) {
        String name =
            BEHIND.matcher(INTRODUCTION.matcher(part).replaceFirst("")).replaceFirst("").strip();
        boolean plausible = name.length() > 1 && name.length() <= LONGEST_NAME;
        if (plausible && !NO_NAME.matcher(name).matches() && VisibleDate.in(part).isEmpty()) {
          names.add(name);
        }
      }
    }
    return List.copyOf(names);
  }
}
