package org.hotrai.ui.reader;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hotrai.html.Overlay;

/** Tells where on the page marks stand. */
final class PagePlaces {
  private static final Pattern SPACE = Pattern.compile(" ");

  private PagePlaces() {}

  /** Gives where the places of that kind begin, and the one that is looked at, in their order. */
  static String script(Overlay.Kind kind) {
    return """
    (function() {
      var height = Math.max(document.documentElement.scrollHeight, window.innerHeight);
      return Array.prototype.map.call(
          document.querySelectorAll('mark.%s.first[data-key^="found/"],'
              + ' mark.current.first[data-key^="found/"]'),
          function(mark) {
            return (mark.getBoundingClientRect().top + window.pageYOffset) / height;
          }).join(' ');
    })()
    """
        .formatted(kind.name().toLowerCase(Locale.ROOT));
  }

  /** The places that the script's answer stands for, each a part of the page's height. */
  static List<Double> of(String answer) {
    return answer.isEmpty() ? List.of() : SPACE.splitAsStream(answer).map(Double::valueOf).toList();
  }
}
