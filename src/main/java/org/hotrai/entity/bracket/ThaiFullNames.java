package org.hotrai.entity.bracket;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.text.Abbreviation;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.ShortForm;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds where the full Thai name of a body begins that ends before its other names. */
final class ThaiFullNames {
  private static final int MOST_BLANKS = 4;
  private static final String MINISTRY = "กระทรวง";
  private static final Pattern OF_TASKS =
      Pattern.compile(MINISTRY + "[ก-๎]{2,20}(?:,? [ก-๎]{2,20}){0,3},? ?และ ?[ก-๎]{3,40}");

  /** Of a year or a disease, at the end of a name or before a blank. */
  private static final Pattern NUMBER = Pattern.compile("(?<=[ก-๎])[ -]?\\p{Nd}{2,4}(?= |$)");

  private final WordTable<Boolean> clauses = WordLists.table("body-clauses.txt");
  private final ThaiBodies thai;
  private final NameFit fit;

  ThaiFullNames(ThaiBodies thai, NameFit fit) {
    this.thai = thai;
    this.fit = fit;
  }

  /**
   * The name that ends at that index, or null: from the last head word in the clause and the head
   * words right before it, or one before that, with which a Thai short form begins; or the longest
   * listed name, unless ของ or แห่ง makes it the last part of a longer one and the list has none of
   * the other names for it. A name goes over blanks only where และ joins its last part to others,
   * and a Thai short form tells it.
   */
  @Nullable Span before(BlockText block, int earliest, int end, List<Span> names) {
    Span ministry = ministry(block, earliest, end, names);
    if (ministry != null) {
      return ministry;
    }
    Span numbered = overNumber(block, earliest, end, names);
    return numbered == null ? withoutNumber(block, earliest, end, names) : numbered;
  }

  /** One of several tasks, told by its short form: กระทรวงเรือ ท่าเรือ และการเดินเรือ (MOBP). */
  private static @Nullable Span ministry(BlockText block, int earliest, int end, List<Span> names) {
    String shortForm = names.getFirst().of(block.text());
    int start = block.text().lastIndexOf(MINISTRY, end);
    boolean may =
        names.size() == 1
            && start >= earliest
            && block.isClusterBoundary(start)
            && ShortForm.isLatin(shortForm)
            && shortForm.indexOf('M') >= 0;
    return may && OF_TASKS.matcher(block.text()).region(start, end).matches()
        ? new Span(start, end)
        : null;
  }

  /**
   * A name with a number in it, which only a Thai short form of some letters tells:
   * ศูนย์…ไวรัสโคโรนา 2019 (ศบค.), and with the body that it belongs to behind that: … 2019
   * กระทรวงมหาดไทย (ศบค.มท.)
   */
  private @Nullable Span overNumber(BlockText block, int earliest, int end, List<Span> names) {
    String shortForm = names.getFirst().of(block.text());
    Matcher number = NUMBER.matcher(block.text()).region(earliest, end);
    if (names.size() > 1 || !ShortForm.isDotted(shortForm) || !number.find()) {
      return null;
    }
    int behind = number.end();
    boolean owner = behind < end && thai.nameEnd(block, behind + 1) == end;
    if (number.find() || (behind < end && !owner)) {
      return null;
    }
    for (int at = number(block, earliest, behind); at >= earliest && block.isThai(at); at--) {
      boolean head = thai.headLength(block, at, true) > 0;
      if (head && begins(block, names, at, end) && !isClause(block, at, behind)) {
        return new Span(at, end);
      }
    }
    return null;
  }

  /** The last index before the number that ends there. */
  private static int number(BlockText block, int earliest, int end) {
    int at = end - 1;
    while (at > earliest && !block.isThai(at)) {
      at--;
    }
    return at;
  }

  private @Nullable Span withoutNumber(BlockText block, int earliest, int end, List<Span> names) {
    int start = end;
    int told = end;
    int outer = end;
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
      outer = head > 0 && at < start && outer == end ? at : outer;
      if (head > 0 && told == end && begins(block, names, at, end)) {
        told = at;
      }
      if (!blank
          && thai.listedEnd(block, at) == end
          && (!isOwner(block, at) || isOf(block, at, end, names))) {
        listed = at;
      }
    }
    if (listed < end
        && (listed <= start || isClause(block, start, end) || isOf(block, listed, end, names))) {
      Span span = new Span(listed, end);
      String full = span.of(block.text());
      return names.stream().allMatch(name -> fit.isListedFor(OtherNames.text(block, name), full))
          ? span
          : null;
    }
    start = told < start && !begins(block, names, start, end) ? told : start;
    start = outer < start && isToldFrom(block, names, outer, start, end) ? outer : start;
    Span span = new Span(start, end);
    boolean named = start < end && ThaiBodies.isName(span.of(block.text()));
    return named && !isClause(block, start, end) ? span : null;
  }

  /** Whether the first of the names is a Thai short form that begins with the head word there. */
  private static boolean begins(BlockText block, List<Span> names, int start, int end) {
    String shortForm = names.getFirst().of(block.text());
    return ShortForm.isThai(shortForm)
        && Abbreviation.beginsThai(shortForm, block.text().substring(start, end));
  }

  /** Whether the letters of a Thai short form are in the name from the first head word alone. */
  private static boolean isToldFrom(
      BlockText block, List<Span> names, int first, int last, int end) {
    String shortForm = names.getFirst().of(block.text());
    return names.size() == 1
        && ShortForm.isDotted(shortForm)
        && !Abbreviation.fitsThai(shortForm, block.text().substring(last, end))
        && Abbreviation.fitsThai(shortForm, block.text().substring(first, end));
  }

  /** Whether the list has one of the names for the listed body there. */
  private boolean isOf(BlockText block, int listed, int end, List<Span> names) {
    String full = block.text().substring(listed, end);
    return names.stream().anyMatch(name -> thai.isSameListed(OtherNames.text(block, name), full));
  }

  /** Whether a sentence goes on there behind the head word and what stands right behind that. */
  boolean isClause(BlockText block, int start, int end) {
    int from = start + Math.max(1, thai.headLength(block, start, true)) + 1;
    for (int at = from; at < end; at++) {
      Entry<Boolean> word =
          block.isWordBoundary(at) ? clauses.longestAt(block.beginnings(), at) : null;
      if (word != null && block.isWordBoundary(at + word.word().length())) {
        return true;
      }
    }
    return false;
  }

  private static int mostBlanks(BlockText block, int blank, int end, List<Span> names) {
    boolean told =
        block.text().substring(blank, end).contains("และ")
            && ShortForm.isThai(names.getFirst().of(block.text()));
    return told ? MOST_BLANKS : 0;
  }

  private static boolean isOwner(BlockText block, int at) {
    String text = block.text();
    return text.startsWith("ของ", at - 3) || text.startsWith("แห่ง", at - 4);
  }
}
