package org.hotrai.entity.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.text.Digits;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbered units of the armed forces and of the police and the numbered offices of
 * departments, in full and in short, as กองทัพภาคที่ 3 and ทภ.3; no battalions, whose number means
 * one only beside that of a regiment.
 */
public final class NumberedUnits implements Finder {
  private static final String ORDINAL = "ที่";

  private static final String NONE = "-";

  /** By how its name begins, in full or in short, what a unit is called before its number. */
  private static final WordTable<String> TABLE = table();

  /** Of no more digits, as those of cars have, of no part of a number, and of no several. */
  private static final Pattern NUMBER =
      Pattern.compile(
          " ?(" + ORDINAL + " ?)?(\\p{Nd}{1,3})(?!\\p{Nd}|[.,:/]\\p{Nd}| ?[-–] ?\\p{Nd})");

  private static final Pattern BRACKET = Pattern.compile(" ?\\(([ก-ฮ]{2,4} ?(\\p{Nd}{1,3}))\\)");

  private static final String GUARD = " รักษาพระองค์";

  /** The confidence of a unit with its number, which nothing else is called. */
  public static final double NUMBERED = 0.93;

  /** Behind these a wing is where its airfield is. */
  private static final List<String> AIRFIELDS = List.of("ท่าอากาศยานทหาร", "สนามบิน");

  private static WordTable<String> table() {
    Map<String, String> heads = new HashMap<>();
    for (String line : WordLists.lines("numbered-units.tsv")) {
      String[] columns = line.split("\t", -1);
      String full = columns[0] + (columns[1].equals(NONE) ? " " : ORDINAL + " ");
      heads.put(columns[0], full);
      if (!columns[2].equals(NONE)) {
        heads.put(columns[2], full);
      }
    }
    return WordTable.of(heads);
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>(0);
    int at = TABLE.next(block.beginnings(), 0);
    while (at < block.length()) {
      Candidate unit = at(block, at);
      if (unit != null) {
        found.add(unit);
        addBracket(found, block, unit);
      }
      at = TABLE.next(block.beginnings(), unit == null ? at + 1 : unit.span().end());
    }
    return found;
  }

  /** With its letters, be they without a full stop: กองบิน 7 (บน 7). */
  private static void addBracket(List<Candidate> found, BlockText block, Candidate unit) {
    Matcher bracket = BRACKET.matcher(block.text());
    String digits = unit.name().substring(unit.name().lastIndexOf(' ') + 1);
    if (bracket.region(unit.span().end(), block.length()).lookingAt()
        && Digits.toWestern(bracket.group(2)).equals(digits)
        && isOfLetters(bracket.group(1), unit.name())) {
      Span span = new Span(bracket.start(1), bracket.end(1));
      found.add(Candidate.byRule(block, span, EntityType.ORGANISATION, unit.name(), NUMBERED));
    }
  }

  /** Whether the name has the letters of that short form, one behind another. */
  private static boolean isOfLetters(String shortForm, String name) {
    int at = -1;
    for (int i = 0; i < shortForm.length() && shortForm.charAt(i) >= 'ก'; i++) {
      at = name.indexOf(shortForm.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Candidate at(BlockText block, int at) {
    WordTable.Entry<String> head = TABLE.longestAt(block.beginnings(), at);
    if (head == null || isOfAirfield(block, at) || isInWord(block, at, head.word())) {
      return null;
    }
    int behind = at + head.word().length();
    Matcher number = NUMBER.matcher(block.text()).region(behind, block.length());
    if (!number.lookingAt() || !fits(head, number.group(1) != null)) {
      return null;
    }
    int end = number.end();
    int last = block.text().startsWith(GUARD, end) ? end + GUARD.length() : end;
    String name = head.meaning() + Digits.toWestern(number.group(2));
    return Candidate.byRule(block, new Span(at, last), EntityType.ORGANISATION, name, NUMBERED);
  }

  /** Whether the number has ที่ before it as the unit does in full; in short it may be left out. */
  private static boolean fits(WordTable.Entry<String> head, boolean ordinal) {
    boolean isOrdinal = head.meaning().endsWith(ORDINAL + " ");
    return head.word().endsWith(".") ? isOrdinal || !ordinal : isOrdinal == ordinal;
  }

  private static boolean isInWord(BlockText block, int at, String head) {
    return head.endsWith(".") && (block.charAt(at - 1) == '.' || !block.isWordBoundary(at));
  }

  private static boolean isOfAirfield(BlockText block, int at) {
    int before = block.skipBack(at);
    return AIRFIELDS.stream()
        .anyMatch(word -> block.text().startsWith(word, before - word.length()));
  }
}
