package org.hotrai.entity.law;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.list.ListedName;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.text.BlockText;
import org.hotrai.text.Digits;

/** Codes and constitutions with a country behind them, whose own they are. */
final class ForeignLaws {
  private static final String THAILAND = "ไทย";
  private static final String OFFICIAL = "แห่งราชอาณาจักรไทย";
  private static final String SECTION = "มาตรา";

  /** From here on years are of the Buddhist era. */
  private static final String BUDDHIST = "2400";

  private static final Pattern OF =
      Pattern.compile("(?: ?(?:ของ|แห่ง) ?(?:ประเทศ|ราชอาณาจักร|สหภาพ)?|ประเทศ)?");
  private static final Pattern YEAR =
      Pattern.compile(
          " ?\\(?(?<era>ค\\.ศ\\.|พ\\.ศ\\.|(?:ฉบับ ?)?ปี(?: ?ค\\.ศ\\.)?)? ?"
              + "(?<year>(?:19|20|24|25)[0-9]{2}|(?:๑๙|๒[๐๔๕])[๐-๙]{2})(?![0-9๐-๙])\\)?");

  private final ThaiBodies bodies;

  /** Of the countries that those know. */
  ForeignLaws(ThaiBodies bodies) {
    this.bodies = bodies;
  }

  /** Index behind the country, with the year of the law; 0 if none stands there. */
  int end(BlockText block, int behindHead) {
    int at = countryStart(block, behindHead);
    Entry<ListedName> country = bodies.country(block, at);
    if (country == null || block.text().startsWith(OFFICIAL, behindHead)) {
      return 0;
    }
    int end = at + country.word().length();
    Matcher year = YEAR.matcher(block.text()).region(end, block.length());
    boolean withYear = year.lookingAt();
    // Of Thailand they are anyway, so that it belongs to the name only where that goes on.
    return withYear ? year.end() : isThailand(country) && !isSection(block, end) ? 0 : end;
  }

  /** The name of the law of which that head ends there, with the usual name of its country. */
  String name(BlockText block, String head, int behindHead, int end) {
    int at = countryStart(block, behindHead);
    Entry<ListedName> country = at < end ? bodies.country(block, at) : null;
    if (country == null || block.text().startsWith(OFFICIAL, behindHead)) {
      return head + block.text().substring(behindHead, end);
    }
    String behind = block.text().substring(at + country.word().length(), end);
    Matcher year = YEAR.matcher(behind);
    return head
        + (isThailand(country) ? "" : country.meaning().key())
        + (year.matches() ? " " + year(year) : "");
  }

  private static boolean isThailand(Entry<ListedName> country) {
    return country.meaning().key().equals(THAILAND);
  }

  private static boolean isSection(BlockText block, int at) {
    return block.text().startsWith(SECTION, block.skipSpace(at));
  }

  private static String year(Matcher year) {
    String western = Digits.toWestern(year.group("year"));
    return (western.compareTo(BUDDHIST) > 0 ? "พ.ศ. " : "ค.ศ. ") + western;
  }

  private static int countryStart(BlockText block, int behindHead) {
    Matcher of = OF.matcher(block.text()).region(behindHead, block.length());
    return of.lookingAt() ? of.end() : behindHead;
  }
}
