package org.hotrai.entity.person;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.text.Span;

/**
 * Finds monks by the name of their rank with a bracket behind it that tells it: their first name
 * and their name in Pali, พระเรือวิสุทธิ (ทองดี นาวาวโร), or what people call them, พระเรือวิสุทธิ
 * (หลวงพ่อทองดี).
 */
public final class MonkFinder implements Finder {
  private static final Pattern NAMES =
      Pattern.compile("\\((?<name>[ก-๎]{2,20} [ก-๎]{2,20}โ[กขคชญฐณตทธนภมยรลวสห])\\)");
  private static final Pattern CALLED =
      Pattern.compile("\\((?<name>หลวง(?:พ่อ|ปู่|ตา)[ก-๎]{2,12})\\)");
  private static final String MONK = "พระ";

  /** Of lower rank, whom a title tells; and images and halls, which are called so, too. */
  private static final List<String> NOT_CALLED =
      List.of(
          "พระครู",
          "พระพุทธ",
          "พระประธาน",
          "พระแก้ว",
          "พระอุโบสถ",
          "พระวิหาร",
          "พระนอน",
          "พระเจดีย์",
          "พระปรางค์",
          "พระพิมพ์",
          "พระเครื่อง",
          "พระมงคลบพิตร",
          "พระศรี",
          "พระร่วง",
          "พระเจ้า");

  private static final String HIGH = "สมเด็จ";

  /** What begins so, but is no monk. */
  private static final Pattern NO_RANK =
      Pattern.compile(
          "พระ(?:ราช(?:ดำริ|ทาน|กรณียกิจ|วัง|บัญญัติ|กำหนด)|พุทธรูป|ธาตุ|ที่นั่ง|บรม|องค์|เกียรติ)");

  /** Before what is called after one. */
  private static final List<String> NO_PERSONS =
      List.of("วัด", "โรงพยาบาล", "โรงเรียน", "ทรัพยากร");

  private static final int LONGEST = 45;
  private static final int SHORTEST = 7;

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>(0);
    int open = block.text().indexOf('(');
    while (open >= 0) {
      Matcher names = NAMES.matcher(block.text()).region(open, block.length());
      Matcher called = CALLED.matcher(block.text()).region(open, block.length());
      int end = block.skipBack(open);
      boolean isTold = names.lookingAt();
      int start = isTold || called.lookingAt() ? rankStart(block, end) : end;
      Span rank = new Span(start, end);
      boolean enough = end - start >= SHORTEST;
      if (enough && isTold) {
        add(found, block, rank, names, names.group("name"));
      } else if (enough && mayBeCalled(block, start)) {
        add(found, block, rank, called, rank.of(block.text()));
      }
      open = block.text().indexOf('(', open + 1);
    }
    return found;
  }

  /** Where the name of a rank begins that ends there; that index if none does. */
  private static int rankStart(BlockText block, int end) {
    int start = end;
    for (int at = end - 1; block.isThai(at) && at >= end - LONGEST; at--) {
      boolean begins = block.text().startsWith(MONK, at) && block.isWordBoundary(at);
      start = begins ? at : start;
    }
    return isRank(block, start, end) ? start - highLength(block, start) : end;
  }

  private static boolean isRank(BlockText block, int start, int end) {
    return !NO_RANK.matcher(block.text()).region(start, end).lookingAt()
        && NO_PERSONS.stream()
            .noneMatch(word -> block.text().startsWith(word, start - word.length()));
  }

  private static int highLength(BlockText block, int start) {
    return block.text().startsWith(HIGH, start - HIGH.length()) ? HIGH.length() : 0;
  }

  private static boolean mayBeCalled(BlockText block, int start) {
    return NOT_CALLED.stream().noneMatch(word -> block.text().startsWith(word, start));
  }

  private static void add(
      List<Candidate> found, BlockText block, Span rank, Matcher bracket, String name) {
    add(found, block, rank, name);
    add(found, block, new Span(bracket.start("name"), bracket.end("name")), name);
  }

  private static void add(List<Candidate> found, BlockText block, Span span, String name) {
    found.add(Candidate.byRule(block, span, EntityType.PERSON, name, Candidate.CERTAIN));
  }
}
