package org.hotrai.text.url;

import com.ibm.icu.text.Normalizer2;
import java.net.IDN;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is left of a URL without what does not tell one page from another: scheme, user, {@code
 * www.}, the usual ports, fragment (but for the routes of pages that scripts build), {@code
 * index.html}, slash at the end, doubled slashes, parameters that only track, session numbers, and
 * the difference between letters and their percent encoding.
 */
public final class UrlKey {
  private static final Pattern PARTS =
      Pattern.compile(
          "(?:[A-Za-z][A-Za-z0-9+.-]*:)?//([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#(.*))?",
          Pattern.DOTALL);
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?:amp;)*(utm_\\w+|(?:pk|mtm|piwik|matomo|hsa)_\\w+|[gm]clsrc|(?:fb|g|d|ms|y|tw|tt|ep|rb_|irg)clid|msclkid|[gw]braid|mc_[ce]id|igsh(?:id)?"
              + "|__(?:cft|tn|xts)__(?:\\[\\d*]|%5B\\d*%5D)?|mibextid|rdid|ref_(?:src|url)|xtor|(?-i:CMP)|cmpid"
              + "|ns_(?:source|mchannel|campaign|linkname|fee)"
              + "|_ga|_gl|_hsenc|_hsmi|__hs[a-z]+|mkt_tok|vero_id|oly_(?:enc|anon)_id|li_fat_id"
              + "|at_(?:medium|campaign|custom\\d)|fb_(?:source|ref|action_(?:ids|types))"
              + "|gad_(?:source|campaignid)|_openstat|__twitter_impression|hsctatracking"
              + "|ck_subscriber_id|srsltid|wt\\.?_?mc(?:_id)?|phpsessid|jsessionid|sid=[0-9a-f]{32})(=.*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern SESSION =
      Pattern.compile(";jsessionid=[^/;]*", Pattern.CASE_INSENSITIVE);
  private static final Pattern END =
      Pattern.compile("(?:/(?:index\\.(?:html?|php))?)?/*$", Pattern.CASE_INSENSITIVE);

  /** Servers take a path with them for the same as one without. */
  private static final Pattern NO_STEP = Pattern.compile("/(?:\\.?/)+");

  private static final Pattern USUAL_PORT = Pattern.compile("\\.?(?::(?:80|443)?)?$");

  private UrlKey() {}

  /** The key of that URL; the stripped text itself where it is no URL with a host. */
  public static String of(String url) {
    Matcher parts = PARTS.matcher(url.strip());
    if (!parts.matches()) {
      return url.strip();
    }
    String path = path(SESSION.matcher(letters(parts.group(2))).replaceAll(""));
    String query = parts.group(3) == null ? "" : query(parts.group(3));
    String route = parts.group(4) == null ? "" : route(parts.group(4));
    return host(parts.group(1))
        + END.matcher(path).replaceFirst("")
        + (query.isEmpty() ? "" : "?" + query)
        + (route.isEmpty() ? "" : "#" + route);
  }

  /** A piece of a URL as it stands in keys; all before it may be missing, and all behind it. */
  public static String part(String piece) {
    String whole = letters(piece.strip()).replaceFirst("^(?://)?(?:(?i)www\\.)?", "");
    int query = whole.indexOf('?');
    return query < 0
        ? path(whole)
        : path(whole.substring(0, query)) + spaced(whole.substring(query));
  }

  private static String path(String path) {
    return NO_STEP.matcher(path).replaceAll("/");
  }

  /** A blank in a query can be written in two ways. */
  private static String spaced(String query) {
    return query.replace("+", "%20");
  }

  /** The host of that URL in lower case without {@code www.}; empty where it has none. */
  public static String hostOf(String url) {
    Matcher parts = PARTS.matcher(url.strip());
    return parts.matches() ? host(parts.group(1)) : "";
  }

  private static String host(String authority) {
    String host = letters(authority.substring(authority.lastIndexOf('@') + 1));
    String plain = USUAL_PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
    return unicode(plain.startsWith("www.") ? plain.substring(4) : plain);
  }

  /** The same for a host in its own letters and in ASCII. */
  private static String unicode(String host) {
    if (!host.contains("xn--") && host.chars().allMatch(letter -> letter < 0x80)) {
      return host;
    }
    try {
      return IDN.toUnicode(IDN.toASCII(host, IDN.ALLOW_UNASSIGNED));
    } catch (IllegalArgumentException noName) {
      return host;
    }
  }

  private static String query(String query) {
    return Arrays.stream(query.split("&", -1))
        .filter(parameter -> !parameter.isEmpty() && !TRACKING.matcher(parameter).matches())
        .map(parameter -> spaced(letters(parameter)))
        .collect(Collectors.joining("&"));
  }

  /** A place in the page is no other page; what a script shows for {@code #!/} is. */
  private static String route(String fragment) {
    boolean route = fragment.startsWith("!") || fragment.startsWith("/");
    return route ? letters(fragment).replaceFirst("/+$", "") : "";
  }

  private static String letters(String text) {
    return Normalizer2.getNFCInstance().normalize(UrlLetters.decoded(text));
  }
}
