package org.hotrai.entity.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.text.Digits;
import org.hotrai.text.Span;

/**
 * Finds numbered roads, ทางหลวงพิเศษระหว่างเมืองหมายเลข 81, and what a bracket or หรือ behind them
 * calls them: (M81), หรือ ทล.81.
 */
public final class RoadFinder implements Finder {
  private static final String HEAD = "ทางหลวง";

  /** These have the number of a telephone behind them: กรมทางหลวง หมายเลข 1586. */
  private static final List<String> OFFICES = List.of("กรม", "ตำรวจ", "แขวง", "หมวด");

  private static final Pattern ROAD =
      Pattern.compile(
          HEAD
              + "(?:แผ่นดิน|พิเศษ(?:ระหว่างเมือง)?|ชนบท|สัมปทาน)?(?:สาย)? ?(?:หมายเลข|สายที่) ?"
              + "(\\p{Nd}{1,4})(?!\\p{Nd})");
  private static final String SHORT_FORM = "(?:M-?|ทล\\. ?|มอเตอร์เวย์ ?M?)(\\p{Nd}{1,4})";
  private static final Pattern IS_SHORT_FORM = Pattern.compile(SHORT_FORM);
  private static final Pattern OTHER =
      Pattern.compile(" ?(?:\\(|หรือ ?)(" + SHORT_FORM + ")(?!\\p{Nd})");

  /** Whether numbered roads are called so for short. */
  public static boolean isShortForm(String name) {
    return IS_SHORT_FORM.matcher(name).matches();
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    Matcher road = ROAD.matcher(block.text());
    int head = block.text().indexOf(HEAD);
    while (head >= 0) {
      if (!isOffice(block, head) && road.region(head, block.length()).lookingAt()) {
        Span span = new Span(head, road.end());
        String name = span.of(block.text());
        found.add(Candidate.byRule(block, span, EntityType.PLACE, name, Candidate.CERTAIN));
        Matcher other = OTHER.matcher(block.text()).region(road.end(), block.length());
        if (other.lookingAt() && isSame(other.group(2), road.group(1))) {
          Span shorter = new Span(other.start(1), other.end(1));
          found.add(Candidate.byRule(block, shorter, EntityType.PLACE, name, Candidate.CERTAIN));
        }
      }
      head = block.text().indexOf(HEAD, head + 1);
    }
    return found;
  }

  private static boolean isOffice(BlockText block, int head) {
    return OFFICES.stream()
        .anyMatch(office -> block.text().startsWith(office, head - office.length()));
  }

  /** ๘๑ is 81. */
  private static boolean isSame(String number, String other) {
    return Digits.toWestern(number).equals(Digits.toWestern(other));
  }
}
