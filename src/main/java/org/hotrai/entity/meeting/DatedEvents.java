package org.hotrai.entity.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.list.ListedName;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.text.Digits;
import org.hotrai.text.Span;

/**
 * Finds coups and general elections that are called by their day or year: รัฐประหาร 22 พฤษภาคม
 * 2557, การเลือกตั้งทั่วไป พ.ศ. 2566. What only happened then has other words between.
 */
public final class DatedEvents implements Finder {
  private static final String COUP = "รัฐประหาร";
  private static final String ELECTION = "เลือกตั้งทั่วไป";
  private static final String PRESIDENT = "เลือกตั้งประธานาธิบดี";
  private static final WordTable<Boolean> HEADS = WordTable.of(List.of(COUP, ELECTION, PRESIDENT));

  /** Before an election always, before a coup often; it is before much else, and not looked for. */
  private static final String MAKING = "การ";

  private static final Pattern OF = Pattern.compile(" ?(?:ของ|ใน|แห่ง)?(?:ประเทศ)?");

  private static final String MONTH =
      "(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม"
          + "|พฤศจิกายน|ธันวาคม|(?:ม|ก|มี|เม|พ|มิ|ส|ต|ธ)\\.?[คพย]\\.)";
  private static final String NO_YEAR_GOES_ON =
      "(?![0-9๐-๙,.:/–-]| ?[-–] ?[0-9๐-๙]| ?(?:คน|ราย|ล้าน|บาท|เสียง|แห่ง|ครั้ง))";
  private static final String YEAR =
      "(?<era>พ\\.ศ\\. ?|ค\\.ศ\\. ?|พุทธศักราช ?|(?:ใน)?ปี ?(?:พ\\.ศ\\. ?|ค\\.ศ\\. ?)?)?"
          + "(?<year>(?:19|20|2[45])[0-9]{2}|(?:๑๙|๒[๐๔๕])[๐-๙]{2})"
          + NO_YEAR_GOES_ON;
  private static final Pattern OF_YEAR = Pattern.compile(" ?" + YEAR);
  private static final Pattern OF_DAY =
      Pattern.compile(" ?(?<day>[0-9๐-๙]{1,2}) ?(?<month>" + MONTH + ") ?" + YEAR);

  /** Those of Thailand by their years; there was one in each. */
  private static final Map<String, String> DAYS =
      Map.of(
          "2490", "8 พฤศจิกายน",
          "2494", "29 พฤศจิกายน",
          "2500", "16 กันยายน",
          "2501", "20 ตุลาคม",
          "2514", "17 พฤศจิกายน",
          "2519", "6 ตุลาคม",
          "2520", "20 ตุลาคม",
          "2534", "23 กุมภาพันธ์",
          "2549", "19 กันยายน",
          "2557", "22 พฤษภาคม");

  /** From here on years are of the Buddhist era. */
  private static final String BUDDHIST = "2400";

  private static final double SURE = 0.7;

  private final ThaiBodies bodies;

  /** Of the countries that those know. */
  public DatedEvents(ThaiBodies bodies) {
    this.bodies = bodies;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>(0);
    int at = HEADS.next(block.beginnings(), 0);
    while (at < block.length()) {
      Entry<Boolean> head = HEADS.longestAt(block.beginnings(), at);
      if (head != null) {
        add(found, block, at, head.word());
      }
      at = HEADS.next(block.beginnings(), at + 1);
    }
    return found;
  }

  private void add(List<Candidate> found, BlockText block, int at, String head) {
    boolean coup = head.equals(COUP);
    boolean making = block.text().startsWith(MAKING, at - MAKING.length());
    int start = making ? at - MAKING.length() : at;
    int end = at + head.length();
    String country = "";
    Matcher of = OF.matcher(block.text()).region(end, block.length());
    Entry<ListedName> listed = of.lookingAt() ? bodies.country(block, of.end()) : null;
    if (listed != null) {
      end = of.end() + listed.word().length();
      country = listed.meaning().key();
    }
    Matcher day = OF_DAY.matcher(block.text()).region(end, block.length());
    Matcher year = OF_YEAR.matcher(block.text()).region(end, block.length());
    Matcher dated = coup && day.lookingAt() ? day : year;
    boolean told = dated == day || (year.lookingAt() && (!coup || year.group("era") != null));
    if (told
        && (coup || making)
        && !(head.equals(PRESIDENT) && country.isEmpty())
        && block.isClusterBoundary(start)
        && block.isClusterBoundary(dated.end())) {
      Span span = new Span(start, dated.end());
      String when =
          coup && country.isEmpty() ? coup(dated, dated == day) : when(dated, dated == day);
      String name = (coup ? head : MAKING + head) + country + " " + when;
      found.add(Candidate.byRule(block, span, EntityType.EVENT, name, SURE));
    }
  }

  /** When one of no other country was: of Thailand the day, be it that only the year is told. */
  private static String coup(Matcher dated, boolean ofDay) {
    String year = Digits.toWestern(dated.group("year"));
    String known = DAYS.get(year);
    boolean same =
        known != null
            && (!ofDay || known.startsWith(day(dated) + dated.group("month").substring(0, 1)));
    return same ? known + " " + year : when(dated, ofDay);
  }

  private static String when(Matcher dated, boolean ofDay) {
    String year = Digits.toWestern(dated.group("year"));
    return ofDay
        ? day(dated) + dated.group("month") + " " + year
        : (year.compareTo(BUDDHIST) > 0 ? "พ.ศ. " : "ค.ศ. ") + year;
  }

  private static String day(Matcher dated) {
    return Integer.parseInt(Digits.toWestern(dated.group("day"))) + " ";
  }
}
