package org.hotrai.entity.join;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotrai.text.SearchFold;

/**
 * What acts are called by what they are about alone: พ.ร.บ.พายเรือ, for an act on offences in
 * rowing.
 */
final class PopularNames {
  private static final List<String> KINDS =
      Stream.of("พระราชบัญญัติ", "พระราชกำหนด", "พระราชกฤษฎีกา").map(SearchFold::fold).toList();
  private static final Pattern YEAR = Pattern.compile("(?:\\(ฉบับที่\\d+\\))?พ\\.ศ\\.\\d{4}$");
  private static final String CUT = "ฯ";

  /** What is done about it, before it in the full name, and not whose act it is: สภา, สถาบัน. */
  private static final List<String> DONE =
      Stream.of(
              "การ",
              "มาตรการ",
              "ว่าด้วย",
              "ป้องกัน",
              "ปราบปราม",
              "คุ้มครอง",
              "ควบคุม",
              "ส่งเสริม",
              "บริหาร",
              "จัดการ",
              "ธุรกิจ",
              "วิชาชีพ")
          .map(SearchFold::fold)
          .toList();

  /** Less is about much else, too. */
  private static final int TELLING = 8;

  private PopularNames() {}

  /**
   * Whether a law may be called so, both names as they are compared: its name ends with what the
   * other is about, or has it inside where that is cut short, and before it tells what is done
   * about it. Not where it changes another law.
   */
  static boolean isOf(String part, String full) {
    for (String kind : KINDS) {
      if (part.startsWith(kind) && full.startsWith(kind)) {
        boolean cut = part.endsWith(CUT);
        String ofYear = part.substring(kind.length(), part.length() - (cut ? CUT.length() : 0));
        Matcher year = YEAR.matcher(ofYear);
        boolean sameYear = year.find() && full.endsWith(year.group());
        String topic = sameYear ? ofYear.substring(0, year.start()) : ofYear;
        String name = YEAR.matcher(full.substring(kind.length())).replaceFirst("");
        boolean longer = topic.length() >= TELLING && name.length() > topic.length();
        boolean own =
            KINDS.stream().noneMatch(name::contains) && DONE.stream().anyMatch(name::startsWith);
        return longer && own && (cut ? name.contains(topic) : name.endsWith(topic));
      }
    }
    return false;
  }
}
