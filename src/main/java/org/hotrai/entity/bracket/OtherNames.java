package org.hotrai.entity.bracket;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.ShortForm;
import org.hotrai.entity.text.SpelledLetters;
import org.hotrai.text.Span;

/** Reads the other names that a bracket gives: short forms, and full names in Latin letters. */
public final class OtherNames {
  private static final Pattern PARTS =
      Pattern.compile("\\s+[-–—]\\s+|\\s*[:;]\\s*|,\\s+(?=[\\p{Lu}]{2,}$)");
  private static final Pattern LARGE = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}");
  private static final Pattern THE = Pattern.compile("^[Tt]he\\s+");

  /** Public Organization tells what a body is, as องค์การมหาชน does. */
  private static final String PUBLIC = "Public ";

  private OtherNames() {}

  /** The names in a bracket; none if one of its parts is no name. */
  public static List<Span> in(BlockText block, int start, int end) {
    List<Span> names = parts(block, start, end);
    boolean allNames = names.stream().allMatch(span -> isName(span.of(block.text())));
    return allNames ? names : List.of();
  }

  /** What stands in a bracket between its colons, each without the article before it. */
  public static List<Span> parts(BlockText block, int start, int end) {
    List<Span> parts = new ArrayList<>();
    String inside = block.text().substring(start, end);
    Matcher part = PARTS.matcher(inside);
    int from = 0;
    while (part.find()) {
      parts.add(name(block, start + from, start + part.start()));
      from = part.end();
    }
    parts.add(name(block, start + from, end));
    return parts;
  }

  /** What the names say, short forms that are spelled in Thai as they are in Latin letters. */
  static List<String> texts(BlockText block, List<Span> names) {
    List<String> texts = new ArrayList<>();
    for (Span name : names) {
      texts.add(text(block, name));
    }
    return texts;
  }

  /** The same of one of them. */
  static String text(BlockText block, Span name) {
    String text = name.of(block.text());
    return SpelledLetters.latin(text).orElse(text);
  }

  private static Span name(BlockText block, int start, int end) {
    Span span = block.trim(start, end);
    Matcher article = THE.matcher(span.of(block.text()));
    return article.find() ? new Span(span.start() + article.end(), span.end()) : span;
  }

  /** Whether it is a short form or a full name. */
  public static boolean isName(String text) {
    return ShortForm.is(text)
        || NameFit.isHeaded(text)
        || NameFit.isCut(text)
        || NameFit.isLocal(text)
        || isFull(text);
  }

  private static boolean isFull(String text) {
    return text.length() > 5
        && !text.startsWith(PUBLIC)
        && Character.isUpperCase(text.charAt(0))
        && LARGE.matcher(text).results().count() >= 2
        && text.chars().allMatch(c -> c < 'ก' || c > '๛')
        && text.chars().noneMatch(Character::isDigit);
  }
}
