package org.hotrai.entity.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.entity.text.ListFinder;
import org.hotrai.text.Digits;
import org.hotrai.text.Span;

/**
 * Finds the regular sessions of the General Assembly of the United Nations by their number:
 * สมัยประชุมสมัชชาสหประชาชาติ ครั้งที่ 78, the 78th session of the UN General Assembly, UNGA78.
 */
public final class SessionFinder implements Finder {
  private static final String LETTERS = "UNGA";
  private static final WordTable<Boolean> NAMES =
      WordTable.of(
          List.of(
              "สมัชชาสหประชาชาติ",
              "สมัชชาแห่งสหประชาชาติ",
              "สมัชชาใหญ่สหประชาชาติ",
              "สมัชชาใหญ่แห่งสหประชาชาติ",
              "General Assembly",
              LETTERS));

  private static final Pattern THAI_BEFORE = Pattern.compile("(?:สมัย|การ)ประชุม ?\\z");
  private static final Pattern THAI_BEHIND =
      Pattern.compile(
          "(?: ?\\([^()]{2,60}\\))? ?(?:สมัยสามัญ ?)?(?:ครั้ง|สมัย)ที่ ?(?<number>[0-9๐-๙]{1,2})"
              + "(?![0-9๐-๙/])");

  private static final String ORDINAL = "(?<number>[0-9]{1,2})(?:st|nd|rd|th) ";
  private static final String NATIONS = "(?:UN|U\\.N\\.|United Nations) ";
  private static final String SESSION = "(?:(?:[Rr]egular |[Aa]nnual )?[Ss]ession of the )?";
  private static final Pattern BEFORE =
      Pattern.compile("(?<![\\p{L}\\p{N}])" + ORDINAL + SESSION + NATIONS + "\\z");
  private static final Pattern BEFORE_LETTERS =
      Pattern.compile("(?<![\\p{L}\\p{N}])" + ORDINAL + SESSION + "\\z");
  private static final Pattern OF_NATIONS =
      Pattern.compile("(?<![\\p{L}\\p{N}])" + NATIONS + "\\z");
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:['’]s|,)? (?:the )?" + ORDINAL + "(?:[Rr]egular |[Aa]nnual )?[Ss]ession\\b");
  private static final Pattern BEHIND_LETTERS =
      Pattern.compile("[ -]?(?<number>[0-9]{2})(?![\\p{L}\\p{N}/%]|[.,][0-9])");

  private static final String THAI_NAME = "สมัชชาสหประชาชาติ สมัยสามัญ ครั้งที่ ";
  private static final String ENGLISH_NAME = " Session of the United Nations General Assembly";
  private static final int LONGEST_BEFORE = 60;
  private static final double SURE = 0.8;

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>(0);
    NAMES.forEach(
        block.beginnings(),
        (at, name) -> {
          Span span = new Span(at, at + name.word().length());
          add(found, block, span, name.word().equals(LETTERS));
        });
    return found;
  }

  private static void add(List<Candidate> found, BlockText block, Span name, boolean letters) {
    if (block.isThai(name.start())) {
      Matcher number = behind(THAI_BEHIND, block, name.end());
      if (number.lookingAt()) {
        Matcher before = before(THAI_BEFORE, block, name.start());
        add(found, block, before.find() ? before.start() : name.start(), number.end(), number);
      }
      return;
    }
    Matcher before = before(letters ? BEFORE_LETTERS : BEFORE, block, name.start());
    if (before.find() && ListFinder.standsAlone(block, name.start(), name.end())) {
      add(found, block, before.start(), name.end(), before);
      return;
    }
    Matcher number = behind(letters ? BEHIND_LETTERS : BEHIND, block, name.end());
    Matcher nations = before(OF_NATIONS, block, name.start());
    boolean whole = letters ? !block.isLatin(name.start() - 1) : nations.find();
    if (whole && number.lookingAt()) {
      add(found, block, letters ? name.start() : nations.start(), number.end(), number);
    }
  }

  private static Matcher before(Pattern pattern, BlockText block, int end) {
    int earliest = Math.max(0, end - LONGEST_BEFORE);
    return pattern.matcher(block.text()).region(earliest, end).useTransparentBounds(true);
  }

  private static Matcher behind(Pattern pattern, BlockText block, int start) {
    return pattern.matcher(block.text()).region(start, block.length());
  }

  private static void add(
      List<Candidate> found, BlockText block, int start, int end, Matcher numbered) {
    int number = Integer.parseInt(Digits.toWestern(numbered.group("number")));
    String name =
        block.isThai(start) ? THAI_NAME + number : MeetingNumber.ordinal(number) + ENGLISH_NAME;
    found.add(Candidate.byRule(block, new Span(start, end), EntityType.EVENT, name, SURE));
  }
}
