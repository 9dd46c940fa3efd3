package org.hotrai.extract.block;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.Direction;
import org.hotrai.article.RichText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which way the parts of a page run where that is not the way of the article's language. */
final class Directions {
  private static final Pattern STYLE =
      Pattern.compile("(?i)(?:^|;)\\s*direction\\s*:\\s*(ltr|rtl)\\b");

  private final Direction usual;

  Directions(String articleLanguage) {
    usual = Direction.of(articleLanguage);
  }

  /** The text with the direction that the page gives it at that place. */
  RichText set(RichText text, @Nullable Element place) {
    if (text.isEmpty()) {
      return text;
    }
    for (Element at = place; at != null; at = at.parent()) {
      Direction claimed = at.attributesSize() == 0 ? null : claimed(at, text);
      if (claimed != null) {
        return claimed == usual ? text : text.running(claimed);
      }
    }
    return text;
  }

  private static @Nullable Direction claimed(Element element, RichText text) {
    Matcher style = STYLE.matcher(element.attr("style"));
    String written = style.find() ? style.group(1) : element.attr("dir").strip();
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "rtl" -> Direction.RIGHT_TO_LEFT;
      // For a whole page that is the default, which templates write out whatever the language.
      case "ltr" -> isWholePage(element) ? null : Direction.LEFT_TO_RIGHT;
      case "auto" -> ofFirstLetter(text.text());
      default -> null;
    };
  }

  private static boolean isWholePage(Element element) {
    return "html".equals(element.normalName()) || "body".equals(element.normalName());
  }

  private static Direction ofFirstLetter(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .filter(kind ->
            kind == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
        .mapToObj(kind ->
            kind == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                ? Direction.LEFT_TO_RIGHT
                : Direction.RIGHT_TO_LEFT)
        .findFirst()
        .orElse(Direction.LEFT_TO_RIGHT);
  }
}
