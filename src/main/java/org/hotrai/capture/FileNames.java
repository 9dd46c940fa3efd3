package org.hotrai.capture;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names that a file may have which a saved page names by a relative URL. */
final class FileNames {
  private static final Charset THAI = Charset.forName("x-windows-874");

  private FileNames() {}

  /**
   * Every name that the URL can mean, the likeliest first: with escapes read as UTF-8, as an old
   * Thai encoding or not at all, with and without query, in composed and decomposed characters.
   */
  static Set<String> of(String url) {
    Set<String> names = new LinkedHashSet<>();
    String slashed = url.replace('\\', '/');
    String plain = slashed.replaceFirst("[?#].*", "");
    for (String name : new String[] {slashed, plain}) {
      addForms(names, decoded(name, StandardCharsets.UTF_8));
      addForms(names, name);
      addForms(names, decoded(name, THAI));
    }
    return names;
  }

  private static void addForms(Set<String> names, String name) {
    names.add(name);
    names.add(Normalizer.normalize(name, Normalizer.Form.NFC));
    names.add(Normalizer.normalize(name, Normalizer.Form.NFD));
  }

  private static String decoded(String url, Charset charset) {
    try {
      return URLDecoder.decode(url.replace("+", "%2B"), charset);
    } catch (IllegalArgumentException notEncoded) {
      return url;
    }
  }
}
