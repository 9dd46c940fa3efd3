package org.hotrai.entity.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.text.Span;

/** Finds committees of the nation, whose last word tells where the name ends. */
public final class NationalCommittees implements Finder {
  private static final List<String> HEADS =
      Stream.concat(Committees.HEADS.stream(), Stream.of(Committees.BOARD)).toList();
  private static final String NATION = "แห่งชาติ";
  private static final int SHORTEST = 4;
  private static final int LONGEST = 70;

  /** What a name has of these is the beginning of a clause, or of another body. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "คณะ|และสภา|แห่งประเทศ|กระทรวง|สำนักงาน|องค์การ|ของ|ประชุม|(?<!ติด)ตาม|โดย|จาก|แผน"
              + "|พิจารณา|เสนอ|ร่วม(?!มือ)|ประกอบด้วย|ต้อง|พื้นที่|หารือ|เยี่ยม|เป็น"
              + "|เตรียม(?!ความพร้อม|การ)|จัดงาน|อุทยาน|ตำรวจ|วาระ|พิพิธภัณฑ|(?<!กำ)กับ|ผลักดัน|ตรวจ");

  /** Behind it the name goes on, or there is another. */
  private static final Pattern GOING_ON =
      Pattern.compile("ว่าด้วย|เพื่อ|ด้าน|ลาว|กัมพูชา|เวียดนาม");

  /** It is the office of one, or a part of it. */
  private static final List<String> OFFICES = List.of("สำนักงาน", "กองทุน", "สภา");

  private static final double SURE = 0.8;

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>(0);
    int nation = block.text().indexOf(NATION);
    int from = 0;
    while (nation >= 0) {
      int end = nation + NATION.length();
      int start = start(block, Math.max(from, nation - LONGEST), nation);
      if (start >= 0 && block.isWordBoundary(end) && !goesOn(block, end)) {
        Span span = new Span(start, end);
        String name = span.of(block.text());
        found.add(Candidate.byRule(block, span, EntityType.ORGANISATION, name, SURE));
      }
      from = end;
      nation = block.text().indexOf(NATION, end);
    }
    return found;
  }

  private static boolean goesOn(BlockText block, int end) {
    return GOING_ON.matcher(block.text()).region(end, block.length()).lookingAt();
  }

  /** Where the name begins that ends there with the nation; -1 if none does. */
  private static int start(BlockText block, int earliest, int nation) {
    String before = block.text().substring(earliest, nation);
    for (String head : HEADS) {
      int at = before.lastIndexOf(head);
      int name = at + head.length();
      if (at >= 0
          && before.length() - name >= SHORTEST
          && isOneWord(before, name)
          && !CLAUSE.matcher(before).region(name, before.length()).find()
          && !hasClause(block, earliest + name, nation)
          && !isOffice(block, earliest + at)
          && block.isClusterBoundary(earliest + at)
          && block.isClusterBoundary(earliest + name)) {
        return earliest + at;
      }
    }
    return -1;
  }

  private static boolean hasClause(BlockText block, int start, int end) {
    return IntStream.range(start, end).anyMatch(at -> Committees.isClauseAt(block, at));
  }

  private static boolean isOneWord(String text, int from) {
    return text.substring(from).chars().allMatch(c -> c >= 'ก' && c <= '๎' && c != 'ฯ');
  }

  private static boolean isOffice(BlockText block, int start) {
    return OFFICES.stream()
        .anyMatch(office -> block.text().startsWith(office, start - office.length()));
  }
}
