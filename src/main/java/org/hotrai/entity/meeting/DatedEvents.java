package org.hotrai.entity.meeting;

import static java.util.Optional.empty;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import org.hotrai.text.date.DateReader;
import org.hotrai.text.date.DateValue;

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
          + "|พฤศจิกายน|ธันวาคม|(?:ม|ก|มี|พ|ส|ต|ธ)\\.?ค\\.|(?:ก|เม|พ|มิ)\\.?ย\\.|ก\\.?พ\\.)";
  private static final String NO_YEAR_GOES_ON =
      "(?![0-9๐-๙,.:/–-]| ?[-–] ?[0-9๐-๙]| ?(?:คน|ราย|ล้าน|บาท|เสียง|แห่ง|ครั้ง))";
  private static final String YEAR =
      "(?<era>พ\\.ศ\\. ?|ค\\.ศ\\. ?|พุทธศักราช ?|(?:ใน)?ปี ?(?:พ\\.ศ\\. ?|ค\\.ศ\\. ?)?)?"
          + "(?<year>(?:19|20|2[45])[0-9]{2}|(?:๑๙|๒[๐๔๕])[๐-๙]{2})"
          + NO_YEAR_GOES_ON;
  private static final Pattern OF_YEAR = Pattern.compile(" ?" + YEAR);
  private static final Pattern OF_DAY =
      Pattern.compile(" ?(?<day>[0-9๐-๙]{1,2} ?" + MONTH + " ?" + YEAR + ")");

  /** Those of Thailand by their years; there was one in each. */
  private static final Map<Integer, LocalDate> COUPS =
      Stream.of(
              "1947-11-08",
              "1951-11-29",
              "1957-09-16",
              "1958-10-20",
              "1971-11-17",
              "1976-10-06",
              "1977-10-20",
              "1991-02-23",
              "2006-09-19",
              "2014-05-22")
          .map(LocalDate::parse)
          .collect(toUnmodifiableMap(LocalDate::getYear, day -> day));

  private static final String THAILAND = "ไทย";
  private static final String[] MONTHS =
      new DateFormatSymbols(ULocale.forLanguageTag("th")).getMonths();

  /** From here on years are of the Buddhist era. */
  private static final int BUDDHIST = 2400;

  private static final int ERA = 543;

  private static final double SURE = 0.7;

  private final ThaiBodies bodies;

  /** Of the countries that those know. */
  public DatedEvents(ThaiBodies bodies) {
    this.bodies = bodies;
  }

  /** Whether an event is called so by its date. */
  public static boolean isName(String name) {
    return name.startsWith(COUP)
        || name.startsWith(MAKING + ELECTION)
        || name.startsWith(MAKING + PRESIDENT);
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>(0);
    HEADS.forEach(block.beginnings(), (at, head) -> add(found, block, at, head.word()));
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
      country = listed.meaning().key().equals(THAILAND) ? "" : listed.meaning().key();
    }
    Matcher day = OF_DAY.matcher(block.text()).region(end, block.length());
    Matcher year = OF_YEAR.matcher(block.text()).region(end, block.length());
    Matcher dated = coup && day.lookingAt() ? day : year;
    boolean told = dated == day || (year.lookingAt() && (!coup || year.group("era") != null));
    Optional<String> when = told ? when(dated, dated == day, coup && country.isEmpty()) : empty();
    if (when.isPresent()
        && (coup || making)
        && !(head.equals(PRESIDENT) && country.isEmpty())
        && block.isClusterBoundary(start)
        && block.isClusterBoundary(dated.end())) {
      Span span = new Span(start, dated.end());
      String name = (coup ? head : MAKING + head) + country + " " + when.get();
      found.add(Candidate.byRule(block, span, EntityType.EVENT, name, SURE));
    }
  }

  /** When it was, in one way; of a coup of Thailand the day, be it that only its year is told. */
  private static Optional<String> when(Matcher dated, boolean ofDay, boolean known) {
    if (ofDay) {
      return DateReader.find(dated.group("day")).stream()
          .flatMap(found ->
              found.value() instanceof DateValue.Day(LocalDate day)
                  ? Stream.of(day)
                  : Stream.empty())
          .map(DatedEvents::inWords)
          .findFirst();
    }
    int year = Integer.parseInt(Digits.toWestern(dated.group("year")));
    boolean buddhist = year > BUDDHIST;
    LocalDate coup = known ? COUPS.get(buddhist ? year - ERA : year) : null;
    return Optional.of(coup == null ? (buddhist ? "พ.ศ. " : "ค.ศ. ") + year : inWords(coup));
  }

  private static String inWords(LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + MONTHS[day.getMonthValue() - 1]
        + " "
        + (day.getYear() + ERA);
  }
}
