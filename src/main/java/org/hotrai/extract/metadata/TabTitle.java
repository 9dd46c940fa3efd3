package org.hotrai.extract.metadata;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.text.BareText;
import org.jspecify.annotations.Nullable;

/**
 * The title that a browser shows on its tab: the article's, the site's and its sections' in a row.
 *
 * @param siteName null if the page does not tell it elsewhere
 */
record TabTitle(String whole, @Nullable String siteName) {
  /** Chinese sites set names off without spaces: the section's first, the site's behind it. */
  private static final String CHINESE = "[_-](?<=\\p{IsHan}[_-])(?=\\p{IsHan})";

  private static final Pattern IS_CHINESE = Pattern.compile(CHINESE);
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+(?:[|\\-–—·»«•/:]|::|>)\\s+|\\s*[|│»]\\s*|\\s*::\\s*|" + CHINESE);

  /** One of these is in every separator. */
  private static final String SIGNS = "|│»_-–—·«•/:>";

  private static final Pattern AT_START = Pattern.compile("^[\\s:|»]+");
  private static final String AT_EDGE = "[\\s|│_\\-–—·»•:/>]+";

  /** A part that is shorter beside a longer one is the site's name. */
  private static final int LONGEST_SITE_NAME = 60;

  /** In letters. */
  private static final int LEAST_MORE = 4;

  private static final int LONGEST_BARRED = 400;

  /** Where the parts of a title are set off by dashes, the site stands behind the only bar. */
  private static final Pattern BEHIND_BAR =
      Pattern.compile("([^|│]*\\S\\s[-–—]\\s[^|│]*[^|│\\s])\\s*[|│](?=[^|│\\d]{1,30}$).*");

  /** A part that names the author. */
  private static final Pattern BY =
      Pattern.compile("(?:[Bb]y|[Vv]on) \\p{Lu}.*|(?:เขียน)?โดย\\s?.+");

  /** A part that does nothing else. */
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?:[Bb]y\\s+|[Vv]on\\s+|(?:เขียน)?โดย\\s?)("
              + NameLines.WHOLE_NAME.pattern()
              + "|[ก-๎.]{2,30} [ก-๎]{2,30})");

  /** Of a newspaper. */
  private static final Pattern SECTION =
      Pattern.compile(
          "(?:ข่าว)?(?:การเมือง|เศรษฐกิจ|ธุรกิจ|สังคม|ต่างประเทศ|ในประเทศ|ภูมิภาค|ทั่วไทย|อาชญากรรม|บันเทิง|กีฬา|การศึกษา|สิ่งแวดล้อม)"
              + "|politics|business|economy|world|asean|national|local|opinion|sports?|entertainment"
              + "|environment|education",
          Pattern.CASE_INSENSITIVE);

  /** The part that names the site, where the title of the article is another. */
  Optional<String> site(String title) {
    String[] parts =
        SEPARATOR
            .splitAsStream(AT_START.matcher(whole).replaceFirst(""))
            .filter(part -> !BY.matcher(part.strip()).matches())
            .toArray(String[]::new);
    if (parts.length < 2) {
      return Optional.empty();
    }
    String key = BareText.of(title);
    int at = 0;
    while (at < parts.length
        && !(key.length() > 3
            && BareText.of(parts[at]).length() > 3
            && key.contains(BareText.of(parts[at])))) {
      at++;
    }
    // Behind the title the site mostly comes first, then its sections; a title that is not shown
    // there stands under a section of the site.
    int behind = IS_CHINESE.matcher(whole).find() ? parts.length - 1 : at + 1;
    String site =
        at < parts.length - 1
            ? firstSite(parts, behind, parts.length)
            : at == parts.length - 1 ? firstSite(parts, 0, at) : parts[parts.length - 1];
    return Optional.of(site.strip())
        .filter(name ->
            !name.isEmpty()
                && name.length() <= LONGEST_SITE_NAME
                && !key.contains(BareText.of(name)));
  }

  /** The first part that is no section's name; a lone section may be all that is told. */
  private static String firstSite(String[] parts, int from, int end) {
    return Arrays.stream(parts, from, end)
        .filter(part -> !Sections.isName(part.strip()) && !SECTION.matcher(part.strip()).matches())
        .findFirst()
        .orElse(parts[from]);
  }

  /** A title without the site's name at its end or before it. */
  String withoutSite(String whole) {
    Matcher barred = BEHIND_BAR.matcher(whole);
    boolean behindBar = whole.length() <= LONGEST_BARRED && barred.matches();
    String title = behindBar ? barred.group(1) : whole;
    if (behindBar && siteName == null) {
      return withoutAuthor(title);
    }
    String[] parts = split(title);
    if (parts.length < 2) {
      return title;
    }
    String longest = Arrays.stream(parts).max((a, b) -> a.length() - b.length()).orElse(title);
    String last = parts[parts.length - 1];
    String first = parts[0];
    if (isSite(last)
        || (siteName == null && last.length() <= LONGEST_SITE_NAME && !last.equals(longest))) {
      return withoutAuthor(before(last, title));
    }
    if (isSite(first)) {
      return withoutAuthor(title.substring(first.length()).replaceFirst("^" + AT_EDGE, ""));
    }
    return withoutAuthor(title);
  }

  private static String withoutAuthor(String title) {
    String[] parts = split(title);
    String last = parts[parts.length - 1];
    return parts.length > 1 && author(last).isPresent() ? before(last, title) : title;
  }

  private static String before(String last, String title) {
    return title.substring(0, title.lastIndexOf(last)).replaceFirst(AT_EDGE + "$", "");
  }

  /** The author whom the part of a title names: "by Ann Waters". */
  static Optional<String> author(String part) {
    Matcher named = AUTHOR.matcher(part.strip());
    return named.matches() ? Optional.of(named.group(1)) : Optional.empty();
  }

  /** The part that has these words and more, as a case has its number behind what it is. */
  Optional<String> inFull(String begun) {
    String key = BareText.of(begun);
    return Arrays.stream(split(whole))
        .map(String::strip)
        .filter(part -> BareText.of(part).startsWith(key))
        .filter(part -> BareText.of(part).length() >= key.length() + LEAST_MORE)
        .findFirst();
  }

  boolean isSite(String text) {
    return siteName != null && BareText.of(siteName).equals(BareText.of(text));
  }

  private static String[] split(String title) {
    boolean parted = title.chars().anyMatch(sign -> SIGNS.indexOf(sign) >= 0);
    return parted ? SEPARATOR.split(title, -1) : new String[] {title};
  }

  /** The titles and what stands between the separators in them. */
  static List<String> parts(List<String> titles) {
    Set<String> parts = new LinkedHashSet<>();
    for (String title : titles) {
      parts.add(title);
      for (String part : split(title)) {
        parts.add(part.strip());
      }
    }
    parts.remove("");
    return List.copyOf(parts);
  }
}
