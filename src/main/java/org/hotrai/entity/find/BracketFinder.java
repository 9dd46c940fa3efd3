package org.hotrai.entity.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies that are named in full with other names in brackets: a Thai name with its English
 * name, its short form, or both. All become mentions joined under the name before the bracket.
 */
public final class BracketFinder implements Finder {
  private static final Pattern BRACKET = Pattern.compile("\\(([^()\n]{2,160})\\)");
  private static final Pattern PARTS =
      Pattern.compile("\\s+[-–—]\\s+|\\s*[:;]\\s+|,\\s+(?=[\\p{Lu}]{2,}$)");
  private static final Pattern THE = Pattern.compile("^[Tt]he\\s+");
  private static final Pattern SHORT_LATIN =
      Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Ll}&-]{0,11}\\p{Lu}");
  private static final Pattern SHORT_THAI =
      Pattern.compile("([ก-ฮ][ะ-ฺเ-๎]?\\.?){1,6}\\.|[ก-ฮ]{2,5}");
  private static final int FARTHEST = 140;

  private final ThaiBodies thai;

  public BracketFinder(ThaiBodies thai) {
    this.thai = thai;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(block.text());
    while (bracket.find()) {
      List<Span> names = names(block, bracket.start(1), bracket.end(1));
      Span full = names.isEmpty() ? null : before(block, bracket.start(), names);
      if (full != null) {
        String name = full.of(block.text());
        found.add(Candidate.byRule(block, full, EntityType.ORGANISATION, name, 0.9));
        names.forEach(
            span -> found.add(Candidate.byRule(block, span, EntityType.ORGANISATION, name, 0.9)));
      }
    }
    return found;
  }

  /** The names in a bracket; none if one of its parts is no name. */
  private static List<Span> names(BlockText block, int start, int end) {
    List<Span> names = new ArrayList<>();
    String inside = block.text().substring(start, end);
    Matcher part = PARTS.matcher(inside);
    int from = 0;
    while (part.find()) {
      names.add(name(block, start + from, start + part.start()));
      from = part.end();
    }
    names.add(name(block, start + from, end));
    boolean allNames = names.stream().allMatch(span -> isName(span.of(block.text())));
    return allNames ? names : List.of();
  }

  private static Span name(BlockText block, int start, int end) {
    Span span = block.trim(start, end);
    Matcher article = THE.matcher(span.of(block.text()));
    return article.find() ? new Span(span.start() + article.end(), span.end()) : span;
  }

  private static boolean isName(String text) {
    return isShort(text) || isFull(text);
  }

  private static boolean isShort(String text) {
    return SHORT_LATIN.matcher(text).matches() || SHORT_THAI.matcher(text).matches();
  }

  private static boolean isFull(String text) {
    return text.length() > 5
        && Character.isUpperCase(text.charAt(0))
        && text.indexOf(' ') > 0
        && text.chars().allMatch(c -> c < 'ก' || c > '๛')
        && text.chars().noneMatch(Character::isDigit);
  }

  /** The full name before the bracket, or null. */
  private @Nullable Span before(BlockText block, int bracket, List<Span> names) {
    Span text = block.trim(Math.max(0, bracket - FARTHEST), bracket);
    int end = text.end();
    if (block.isThai(end - 1)) {
      return thaiBefore(block, text.start(), end, names);
    }
    return block.isLatin(end - 1) ? latinBefore(block, text.start(), end, names) : null;
  }

  /**
   * From the last head word in the clause and the head words right before it; or a listed name,
   * unless ของ or แห่ง makes it the last part of a longer one.
   */
  private @Nullable Span thaiBefore(BlockText block, int earliest, int end, List<Span> names) {
    int start = end;
    for (int at = end - 1; at >= earliest && block.isThai(at); at--) {
      int head = thai.headLength(block, at, true);
      boolean headHere = head > 0 && at + head < end;
      if (headHere && (start == end || at + head == start)) {
        start = at;
      }
      if (thai.listedEnd(block, at) == end && !isOwner(block, at)) {
        Span listed = new Span(at, end);
        return names.stream().allMatch(name -> mayName(block, name, listed)) ? listed : null;
      }
    }
    return start == end ? null : new Span(start, end);
  }

  /** A body that is listed has no full name in Latin letters but those of the list. */
  private boolean mayName(BlockText block, Span name, Span listed) {
    String text = name.of(block.text());
    return isShort(text) || thai.isSameListed(text, listed.of(block.text()));
  }

  private static boolean isOwner(BlockText block, int at) {
    String text = block.text();
    return text.startsWith("ของ", at - 3) || text.startsWith("แห่ง", at - 4);
  }

  /** A Latin name whose letters give the short form in the bracket. */
  private static @Nullable Span latinBefore(
      BlockText block, int earliest, int end, List<Span> names) {
    String shortForm = names.getFirst().of(block.text());
    if (names.size() > 1 || !isShort(shortForm)) {
      return null;
    }
    for (int at = end - 1; at >= earliest; at--) {
      boolean fits =
          LatinNames.isCapital(block, at)
              && LatinNames.bodyEnd(block, at) == end
              && Abbreviation.fits(shortForm, block.text().substring(at, end));
      if (fits) {
        return new Span(at, end);
      }
    }
    return null;
  }
}
