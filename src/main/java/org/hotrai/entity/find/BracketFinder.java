package org.hotrai.entity.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies that are named in full with other names in brackets: a Thai name with its English
 * name, its short form, or both; and with a short form behind หรือ. All become mentions joined
 * under the full name.
 */
public final class BracketFinder implements Finder {
  private static final Pattern BRACKET = Pattern.compile("\\(([^()\n]{2,160})\\)");
  private static final Pattern PARTS =
      Pattern.compile("\\s+[-–—]\\s+|\\s*[:;]\\s*|,\\s+(?=[\\p{Lu}]{2,}$)");
  private static final Pattern LARGE = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}");
  private static final Pattern THE = Pattern.compile("^[Tt]he\\s+");
  private static final Pattern SHORT_LATIN =
      Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Ll}&-]{0,11}\\p{Lu}(?: \\p{Lu}\\p{Ll}{2,11})?");
  private static final Pattern SHORT_THAI =
      Pattern.compile("(?!รมว|รมช|ผอ|ผบ|ผกก)(?:([ก-ฮ][ะ-ฺเ-๎]?\\.?){1,6}\\.|[ก-ฮ]{2,5})");
  private static final Pattern OR_SHORT =
      Pattern.compile(
          " ?หรือ"
              + " ?(?:(\\p{Lu}[\\p{Lu}&-]{0,9}\\p{Lu})(?![\\p{L}\\p{N}-])|((?:[ก-ฮ]\\.?){2,6}\\.))");
  private static final int FARTHEST = 140;
  private static final int MOST_BLANKS = 4;

  private final WordTable<Boolean> clauses = WordLists.table("body-clauses.txt");
  private final ThaiBodies thai;

  public BracketFinder(ThaiBodies thai) {
    this.thai = thai;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(block.text());
    int open = block.text().indexOf('(');
    while (open >= 0 && bracket.find(open)) {
      List<Span> names = names(block, bracket.start(1), bracket.end(1));
      Span full = names.isEmpty() ? null : before(block, bracket.start(), names);
      if (full != null) {
        String name = full.of(block.text());
        found.add(Candidate.byRule(block, full, EntityType.ORGANISATION, name, 0.95));
        names.forEach(
            span -> found.add(Candidate.byRule(block, span, EntityType.ORGANISATION, name, 0.95)));
      }
      open = block.text().indexOf('(', bracket.end());
    }
    addBehindOr(found, block);
    return found;
  }

  private void addBehindOr(List<Candidate> found, BlockText block) {
    Matcher or = OR_SHORT.matcher(block.text());
    for (int at = block.text().indexOf("หรือ");
        at >= 0;
        at = block.text().indexOf("หรือ", at + 1)) {
      int start = block.charAt(at - 1) == ' ' ? at - 1 : at;
      if (or.region(start, block.length()).lookingAt()) {
        int group = or.group(1) == null ? 2 : 1;
        Span shortForm = new Span(or.start(group), or.end(group));
        Span full = before(block, start, List.of(shortForm));
        if (full != null && block.isClusterBoundary(shortForm.end())) {
          String name = full.of(block.text());
          found.add(Candidate.byRule(block, full, EntityType.ORGANISATION, name, 0.8));
          found.add(Candidate.byRule(block, shortForm, EntityType.ORGANISATION, name, 0.8));
        }
      }
    }
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
        && LARGE.matcher(text).results().count() >= 2
        && text.chars().allMatch(c -> c < 'ก' || c > '๛')
        && text.chars().noneMatch(Character::isDigit);
  }

  /** The full name before the bracket, or null. */
  private @Nullable Span before(BlockText block, int bracket, List<Span> names) {
    Span text = block.trim(Math.max(0, bracket - FARTHEST), bracket);
    int end = text.end();
    int company = thai.companyStart(block, text.start(), end);
    if (company < end) {
      return shortened(block, new Span(company, end), names);
    }
    if (block.isThai(end - 1)) {
      return shortened(block, thaiBefore(block, text.start(), end, names), names);
    }
    return block.isLatin(end - 1) ? latinBefore(block, text.start(), end, names) : null;
  }

  /** The full name, if the Thai short forms among the names can be its; else null. */
  private @Nullable Span shortened(BlockText block, @Nullable Span full, List<Span> names) {
    return full != null && names.stream().allMatch(name -> mayShorten(block, name, full))
        ? full
        : null;
  }

  /**
   * A Thai short form has letters of the full name, in their order; a Latin one that the lists have
   * for a body is no other's.
   */
  private boolean mayShorten(BlockText block, Span name, Span full) {
    String shortForm = name.of(block.text());
    if (SHORT_LATIN.matcher(shortForm).matches()) {
      return thai.isUnlisted(shortForm) || thai.isSameListed(shortForm, full.of(block.text()));
    }
    return !SHORT_THAI.matcher(shortForm).matches()
        || Abbreviation.fitsThai(shortForm, full.of(block.text()))
        || thai.isSameListed(shortForm, full.of(block.text()));
  }

  /**
   * From the last head word in the clause and the head words right before it; or the longest listed
   * name, unless ของ or แห่ง makes it the last part of a longer one. A name goes over blanks only
   * where และ joins its last part to others, and a Thai short form tells it.
   */
  private @Nullable Span thaiBefore(BlockText block, int earliest, int end, List<Span> names) {
    int start = end;
    int listed = end;
    int blanks = 0;
    for (int at = end - 1; at >= earliest; at--) {
      boolean blank =
          block.charAt(at) == ' ' && block.isThai(at - 1) && thai.mayGoOn(block, at + 1);
      if (blank && (start < end || listed < end || ++blanks > mostBlanks(block, at, end, names))) {
        break;
      }
      if (!blank && !block.isThai(at)) {
        break;
      }
      int head = blank ? 0 : thai.headLength(block, at, true);
      if (head > 0 && at + head < end && (start == end || at + head == start)) {
        start = at;
      }
      if (!blank && thai.listedEnd(block, at) == end && !isOwner(block, at)) {
        listed = at;
      }
    }
    if (listed < end && (listed <= start || isClause(block, start, end))) {
      Span span = new Span(listed, end);
      return names.stream().allMatch(name -> mayName(block, name, span)) ? span : null;
    }
    Span span = new Span(start, end);
    boolean named = start < end && ThaiBodies.isName(span.of(block.text()));
    return named && !isClause(block, start, end) ? span : null;
  }

  /** Whether a sentence goes on there behind the head word and what stands right behind that. */
  private boolean isClause(BlockText block, int start, int end) {
    int from = start + Math.max(1, thai.headLength(block, start, true)) + 1;
    for (int at = from; at < end; at++) {
      Entry<Boolean> word = block.isWordBoundary(at) ? clauses.longestAt(block.text(), at) : null;
      if (word != null && block.isWordBoundary(at + word.word().length())) {
        return true;
      }
    }
    return false;
  }

  private static int mostBlanks(BlockText block, int blank, int end, List<Span> names) {
    boolean told =
        block.text().substring(blank, end).contains("และ")
            && SHORT_THAI.matcher(names.getFirst().of(block.text())).matches();
    return told ? MOST_BLANKS : 0;
  }

  /** A body that is listed has no name in Latin letters but those of the list and their letters. */
  private boolean mayName(BlockText block, Span name, Span listed) {
    String text = name.of(block.text());
    String full = listed.of(block.text());
    return thai.isSameListed(text, full) || (isShort(text) && thai.mayShortenListed(text, full));
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
