package org.hotrai.entity.meeting;

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
 * Finds great fairs whose year stands right behind their name or their place: มหกรรมเรือโลก 2569,
 * งานมหกรรมเรือโลกจังหวัดน่าน พ.ศ. 2569. Those of ประจำปี are found by {@link ThaiFairs}.
 */
public final class GreatFairs implements Finder {
  private static final String HEAD = "มหกรรม";
  private static final String FAIR = "งาน";

  /** The name has no word of a clause or of another date. */
  private static final Pattern NAME =
      Pattern.compile(
          HEAD
              + "(?!กีฬา)(?<name>(?:(?!ซึ่ง|จะ(?!นะ)|ได้|ระหว่าง|เมื่อ|วันที่|รายงาน|โครงการ|เป็น|เพื่อ|ครั้ง|ที่จัด|หน่วยงาน|รางวัล|เดือน|ตั้งแต่|ประจำปี|มหกรรม|ภาย|ใน(?:ปี|ช่วง))[ก-๎"
              + " ]){3,50}?(?: จ\\.[ก-๎]{2,14})?) ?(?:ปี ?)?(?:พ\\.ศ\\. ?|ค\\.ศ\\. ?|พุทธศักราช"
              + " ?)?(?<year>(?:20|25)[0-9]{2}|๒[๐๕][๐-๙]{2})(?![0-9๐-๙]|[/–,.-] ?[0-9๐-๙]|"
              + " ?(?:คน|ราย|ล้าน|บาท|แห่ง|บูธ|ร้าน|เล่ม|คัน|ชิ้น|ครัวเรือน|ทีม|รายการ|ลำ))");

  /** A committee that holds it, whose name that is a part of. */
  private static final Pattern COMMITTEE = Pattern.compile("กรรมการ[ก-๎]*\\z");

  private static final int LONGEST_BEFORE = 60;

  private static final Pattern PROVINCE = Pattern.compile(" ?จ\\.| (?=จังหวัด)");

  private static final double SURE = 0.75;

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>(0);
    Matcher fair = NAME.matcher(block.text());
    int at = block.text().indexOf(HEAD);
    while (at >= 0) {
      if (block.isWordBoundary(at)
          && fair.region(at, block.length()).lookingAt()
          && !isOfCommittee(block, at)) {
        int start = block.text().startsWith(FAIR, at - FAIR.length()) ? at - FAIR.length() : at;
        String name = HEAD + fair.group("name").strip();
        found.add(
            Candidate.byRule(
                block,
                new Span(start, fair.end()),
                EntityType.EVENT,
                ThaiFairs.ofYear(inOneWay(name), Digits.toWestern(fair.group("year"))),
                SURE));
      }
      at = block.text().indexOf(HEAD, at + HEAD.length());
    }
    return found;
  }

  private static boolean isOfCommittee(BlockText block, int at) {
    String before = block.text().substring(Math.max(0, at - LONGEST_BEFORE), at);
    return COMMITTEE.matcher(before).find();
  }

  /** With its province written in full. */
  private static String inOneWay(String name) {
    return PROVINCE.matcher(name).replaceAll(found -> found.group().endsWith(".") ? "จังหวัด" : "");
  }
}
