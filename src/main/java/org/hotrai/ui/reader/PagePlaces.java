package org.hotrai.ui.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.hotrai.html.Overlay;

/** Tells where on the page marks stand. */
final class PagePlaces {
  /** Gives "left top width height" of the first line of the mention that is looked at. */
  static final String CURRENT_MENTION =
      """
      (function() {
        var mark = document.querySelector('mark.current[data-key^="mention/"]');
        var place = mark && mark.getClientRects()[0];
        return place ? [place.left, place.top, place.width, place.height].join(' ') : '';
      })()
      """;

  /** Points out the marks with these keys, parted by spaces; to be formatted with a literal. */
  static final String POINT =
      """
      (function(keys) {
        Array.prototype.forEach.call(document.querySelectorAll('mark.pointed'), function(mark) {
          mark.classList.remove('pointed');
        });
        if (!keys) { return; }
        var wanted = {};
        keys.split(' ').forEach(function(key) { wanted[key] = true; });
        Array.prototype.forEach.call(document.querySelectorAll('mark.mention'), function(mark) {
          if (wanted[mark.dataset.key]) { mark.classList.add('pointed'); }
        });
      })(%s)
      """;

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

  /** Gives the keys of the marks at a place, the innermost first. */
  static String marksAt(double x, double y) {
    return """
    (function() {
      var keys = [];
      for (var at = document.elementFromPoint(%d, %d); at; at = at.parentElement) {
        if (at.dataset.key) { keys.push(at.dataset.key); }
      }
      return keys.join(' ');
    })()
    """
        .formatted(Math.round(x), Math.round(y));
  }

  /** The keys that the script's answer stands for. */
  static List<String> keys(String answer) {
    return answer.isEmpty() ? List.of() : List.of(SPACE.split(answer));
  }

  /** The bounds in the page's node that the script's answer stands for. */
  static Optional<Bounds> bounds(String answer) {
    if (answer.isEmpty()) {
      return Optional.empty();
    }
    double[] numbers = SPACE.splitAsStream(answer).mapToDouble(Double::parseDouble).toArray();
    return Optional.of(new BoundingBox(numbers[0], numbers[1], numbers[2], numbers[3]));
  }

  /** The places that the script's answer stands for, each a part of the page's height. */
  static List<Double> of(String answer) {
    return answer.isEmpty() ? List.of() : SPACE.splitAsStream(answer).map(Double::valueOf).toList();
  }
}
