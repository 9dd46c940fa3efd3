package org.hotrai.extract.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.text.Scripts;

/**
 * Finds the URLs that are written out in a text, also where a script without spaces follows at
 * once.
 *
 * <p>A URL runs to the first white space, quotation mark, angle bracket or ellipsis. Of that:
 *
 * <ol>
 *   <li>Letters of a script without spaces belong to a path, query or fragment where a delimiter
 *       ({@code / - _ = + . ~ & ? # : ,}), a digit group that such letters began, a percent-escape
 *       or more of such letters stand before them: {@code /wiki/ประเทศไทย}, {@code ?q=ข่าว}, {@code
 *       /ข่าว-ด่วน}. Right behind a Latin letter or a digit they are prose: {@code
 *       /report-8.htmlและ}, {@code https://asean.orgเมื่อ}.
 *   <li>Behind the slash that closes a complete address they are prose, too, if they are the last
 *       segment, nothing but letters, and another word of prose follows behind a space: {@code
 *       /7th-asean-un-workshop/ข่าว ณ วันที่}. An address is complete where its last segment is the
 *       slug of an article (three or more words joined by hyphens) or a file ({@code index.html}).
 *       Short names such as {@code /wiki/}, {@code /news/} or {@code /2019/} are folders, in which
 *       the Thai is the page.
 *   <li>Punctuation at the end is prose; a closing bracket is, unless the URL opened it.
 * </ol>
 */
public final class PlainUrls {
  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?<![\\w@])(?:https?://|ftp://|www\\.(?=[\\w-]+\\.))"
              + "[^\\s\\p{Z}\\p{Cc}\\u200B<>\"“”‘’«»„`{}|\\\\^…。，、（）【】「」]{1,2000}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SECOND = Pattern.compile("(?i)(?<![/=:?&])https?://");
  private static final Pattern AUTHORITY = Pattern.compile("(?i)(?:\\w+://)?[^/?#]*");
  private static final Pattern COMPLETE =
      Pattern.compile(
          "[\\w.~%]+(?:[-_][\\w.~%]+){2,}|[\\w.~%-]+\\.(?:html?|php|aspx?|jsp|pdf|docx?)");
  private static final String DELIMITERS = "/-_=+.~&?#:,;!@%()*'";
  private static final String TRAILING = ".,;:!?'*_~ฯๆ-&";

  private PlainUrls() {}

  /** Every URL in the text, in its order. */
  public static List<PlainUrl> in(String text) {
    if (!text.contains("://") && !text.contains("www.") && !text.contains("WWW.")) {
      return List.of();
    }
    List<PlainUrl> urls = new ArrayList<>();
    Matcher matcher = CANDIDATE.matcher(text);
    int from = 0;
    while (from < text.length() && matcher.find(from)) {
      int start = matcher.start();
      String whole = nestedCut(matcher.group());
      boolean proseFollows = proseFollows(text, start + whole.length());
      String url = trimmed(withoutProse(whole, proseFollows));
      if (hasHost(url)) {
        String target = url.regionMatches(true, 0, "www.", 0, 4) ? "http://" + url : url;
        urls.add(new PlainUrl(start, start + url.length(), target));
      }
      from = start + Math.max(url.length(), 4);
    }
    return urls;
  }

  /** Two URLs may be run together; the archive's own, {@code web/2019/https://…}, stay whole. */
  private static String nestedCut(String candidate) {
    Matcher second = SECOND.matcher(candidate);
    return second.find(Math.min(4, candidate.length()))
        ? candidate.substring(0, second.start())
        : candidate;
  }

  private static boolean proseFollows(String text, int end) {
    int at = end;
    while (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
      at++;
    }
    return at > end && at < text.length() && Scripts.isWithoutSpaces(text.codePointAt(at));
  }

  private static String withoutProse(String url, boolean proseFollows) {
    Matcher authority = AUTHORITY.matcher(url);
    int path = authority.lookingAt() ? authority.end() : url.length();
    for (int at = 0; at < url.length(); at += Character.charCount(url.codePointAt(at))) {
      if (!Scripts.isWithoutSpaces(url.codePointAt(at))) {
        continue;
      }
      int end = endOfLetters(url, at);
      char before = at == 0 ? '/' : url.charAt(at - 1);
      boolean glued = DELIMITERS.indexOf(before) < 0 && !followsLetters(url, at);
      if (glued || (at >= path && closesAddress(url, at, end) && proseFollows)) {
        return url.substring(0, at);
      }
      at = end - Character.charCount(url.codePointBefore(end));
    }
    return url;
  }

  private static int endOfLetters(String url, int start) {
    int at = start;
    while (at < url.length() && Scripts.isWithoutSpaces(url.codePointAt(at))) {
      at += Character.charCount(url.codePointAt(at));
    }
    return at;
  }

  /**
   * Whether digits stand before, and letters of such a script before those: {@code /ครั้งที่7ปี}.
   */
  private static boolean followsLetters(String url, int at) {
    int digits = at;
    while (digits > 0 && Character.isDigit(url.charAt(digits - 1))) {
      digits--;
    }
    return digits > 0 && Scripts.isWithoutSpaces(url.codePointBefore(digits));
  }

  private static boolean closesAddress(String url, int at, int end) {
    if (end != url.length() || url.charAt(at - 1) != '/') {
      return false;
    }
    int slash = url.lastIndexOf('/', at - 2);
    return slash >= 0 && COMPLETE.matcher(url.substring(slash + 1, at - 1)).matches();
  }

  private static String trimmed(String url) {
    int end = url.length();
    while (end > 0 && isTrailing(url, end)) {
      end--;
    }
    return url.substring(0, end);
  }

  private static boolean isTrailing(String url, int end) {
    char last = url.charAt(end - 1);
    if (last == ')' || last == ']') {
      char opening = last == ')' ? '(' : '[';
      String inside = url.substring(0, end);
      return count(inside, last) > count(inside, opening);
    }
    return TRAILING.indexOf(last) >= 0 || last == '(' || last == '[';
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static boolean hasHost(String url) {
    return url.matches("(?iU)(?:https?://|ftp://|www\\.)[\\w\\p{M}][\\w\\p{M}.-]*.*");
  }
}
