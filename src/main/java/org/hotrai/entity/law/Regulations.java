package org.hotrai.entity.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.text.Span;

/**
 * Finds what bodies lay down under a law, with the year: ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ
 * พ.ศ. 2526, ประกาศกระทรวงสาธารณสุข (ฉบับที่ 424) พ.ศ. 2564; and drafts of it. Without a year it
 * cannot be told where the name ends, nor from the body's other notices.
 */
public final class Regulations implements Finder {
  private static final List<String> HEADS =
      List.of("ระเบียบ", "ประกาศ", "ข้อบังคับ", "ข้อกำหนด", "เทศบัญญัติ", "ข้อบัญญัติ", "คำสั่ง");
  private static final String ON = "ว่าด้วย";
  private static final String DRAFT = "ร่าง";
  private static final WordTable<Boolean> ENDS =
      WordTable.of(List.of("พ.ศ.", "พุทธศักราช", "(ฉบับที่"));

  /** The year, or the number that a draft has not got yet. */
  private static final Pattern END =
      Pattern.compile(LawFinder.YEAR + "|" + LawFinder.UNNUMBERED + "(?! {0,20}พ)");

  /** The body that lays it down, and what it is on. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<body>(?:(?!ซึ่ง|จะ|ให้|เมื่อ|ได้รับ)(?:[ก-๎ ฯ]|(?<=[ก-ฮ])\\.)){0,70}?) ?"
              + "(?:ว่าด้วย|เรื่อง|\\(ฉบับที่)"
              + "(?:(?!ลงวันที่|วันที่ ?[0-9๐-๙]|\\. เรื่อง|พระราช|พ\\.ร\\.|พ\\.ศ\\.)"
              + "[ก-๎ ,ๆฯ()0-9๐-๙.:/–-]){2,170}");

  /** A body in short, before what it is on: ประกาศ | กค. เรื่อง. */
  private static final Pattern IN_SHORT = Pattern.compile("[ก-ฮ]{2,5}\\. ?(?:เรื่อง|ว่าด้วย)");

  private static final int LONGEST = 240;

  private final ThaiBodies bodies;

  /** One that tells by those whether a body lays something down. */
  public Regulations(ThaiBodies bodies) {
    this.bodies = bodies;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    Matcher end = END.matcher(block.text());
    int last = 0;
    int at = ENDS.next(block.beginnings(), 0);
    while (at < block.length()) {
      if (ENDS.longestAt(block.beginnings(), at) != null
          && end.region(at, block.length()).lookingAt()) {
        int start = start(block, Math.max(last, at - LONGEST), at);
        if (start >= 0) {
          Span span = new Span(start, end.end());
          String name = span.of(block.text());
          found.add(Candidate.byRule(block, span, EntityType.LAW, name, 0.8));
        }
        last = end.end();
      }
      at = ENDS.next(block.beginnings(), at + 1);
    }
    return found;
  }

  /** Where the last one begins that the year or number there ends; -1 if none does. */
  private int start(BlockText block, int earliest, int year) {
    // Only what is in reach: a look through all that stands before would be long for each year.
    String before = block.text().substring(earliest, year);
    int start = -1;
    for (String head : HEADS) {
      int at = before.lastIndexOf(head);
      while (at >= 0 && earliest + at > start) {
        if (isName(block, earliest + at, earliest + at + head.length(), year)) {
          start = earliest + at;
        }
        at = at == 0 ? -1 : before.lastIndexOf(head, at - 1);
      }
    }
    boolean draft = start >= 0 && block.text().startsWith(DRAFT, start - DRAFT.length());
    return draft ? start - DRAFT.length() : start;
  }

  private boolean isName(BlockText block, int at, int behindHead, int year) {
    int body = block.skipSpace(behindHead);
    boolean laidDown =
        block.text().startsWith(ON, body)
            || IN_SHORT.matcher(block.text()).region(body, block.length()).lookingAt()
            || bodies.headLength(block, body, false) > 0
            || bodies.listedEnd(block, body) > body
            || bodies.listedEnd(block, body, EntityType.PLACE) > body;
    return laidDown
        && block.isWordBoundary(at)
        && NAME.matcher(block.text()).region(behindHead, year).matches();
  }
}
