package org.hotrai.entity.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.text.Span;

/** Finds numbered meetings: การประชุมสุดยอดอาเซียน ครั้งที่ ๓๕, the 35th ASEAN Summit. */
public final class EventFinder implements Finder {
  private static final Pattern NUMBER =
      Pattern.compile("ครั้งที่ ?[0-9๐-๙]{1,3}(?:/[0-9๐-๙]{4})?(?![0-9๐-๙])");
  private static final String THAI_NUMBER = "ครั้งที่";
  private static final List<String> HEADS =
      List.of("การประชุม", "การสัมมนา", "สมัชชา", "มหกรรม", "งานประชุม");
  private static final Pattern SHORT_FORM = Pattern.compile("\\(" + ShortForm.ANY + "\\)");
  private static final Pattern NO_NAME =
      Pattern.compile("ได้|ซึ่ง|ว่าที่|เมื่อ|วันที่|\n|[()“”\"]");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:\\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth"
              + "|Tenth) (?=\\p{Lu})");
  private static final Pattern ENGLISH_END =
      Pattern.compile(
          ".*\\b(?:Summit|Meeting|Conference|Workshop|Dialogue|Forum|Session|Congress)"
              + "(?: (?:19|20)\\d\\d\\b)?");
  private static final int LONGEST = 140;

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(block.text());
    int last = 0;
    while (block.text().indexOf(THAI_NUMBER, last) >= 0 && number.find()) {
      int start = head(block.text(), Math.max(last, number.start() - LONGEST), number.start());
      if (start >= 0 && block.isClusterBoundary(start)) {
        found.add(event(block, start, number.end(), 0.75));
      }
      last = number.end();
    }
    if (block.firstCapital() < block.length()) {
      addEnglish(found, block);
    }
    return found;
  }

  private static void addEnglish(List<Candidate> found, BlockText block) {
    Matcher english = ENGLISH.matcher(block.text()).useTransparentBounds(true);
    Matcher run = ENGLISH_END.matcher(block.text()).useTransparentBounds(true);
    for (int at = 0; at < block.length(); at++) {
      if (!mayCount(block.charAt(at)) || !english.region(at, block.length()).lookingAt()) {
        continue;
      }
      int end = LatinNames.bodyEnd(block, english.end());
      int last = Math.min(block.length(), end + " 2024".length());
      run.region(english.end(), last);
      if (run.lookingAt()) {
        found.add(event(block, english.start(), run.end(), 0.75));
      }
      at = english.end() - 1;
    }
  }

  /** Whether an English ordinal may begin with that character. */
  private static boolean mayCount(char c) {
    return (c >= '0' && c <= '9') || (c >= 'E' && c <= 'T');
  }

  /** Where the name of the meeting begins that ends there; -1 if none does. */
  private static int head(String text, int earliest, int end) {
    int start = -1;
    for (String head : HEADS) {
      start = Math.max(start, text.lastIndexOf(head, end));
    }
    boolean inReach = start >= earliest && start < end;
    if (!inReach) {
      return -1;
    }
    String name = SHORT_FORM.matcher(text.substring(start, end)).replaceAll("");
    return NO_NAME.matcher(name).find() ? -1 : start;
  }

  private static Candidate event(BlockText block, int start, int end, double confidence) {
    Span span = new Span(start, end);
    String name = span.of(block.text());
    return Candidate.byRule(block, span, EntityType.EVENT, name, confidence);
  }
}
