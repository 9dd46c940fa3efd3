package org.hotrai.entity.join;

import java.util.regex.Pattern;

/** Temples, which are called by the beginning of their names: วัดพายเรือ of วัดพายเรือวนาราม. */
final class Temples {
  /** It makes a letter silent that is spoken where the name goes on: วัดพายนต์, วัดพายนตาราม. */
  static final String SILENT = "์";

  private static final String HEAD = "วัด";
  private static final int SHORTEST = 6;

  /** Many are called after a relic alone, each told by its place: วัดมหาธาตุ จังหวัดเรือ. */
  private static final Pattern RELIC = Pattern.compile("วัด[ก-๎]*ธาตุ");

  private static final Pattern PLACE =
      Pattern.compile(" *\\(?(?:จังหวัด|อำเภอ|ตำบล|จ\\.|อ\\.|ต\\.)");

  /** With this the whole names of temples end. */
  private static final Pattern REST =
      Pattern.compile(
          "(?:[ก-๎]*(?:าราม|วราราม|ราม|าวาส|วาส|วิหาร|สังฆาราม|สฤษฎิ์|สฤษฏิ์)|"
              + " ?(?:ราช)?วร(?:มหา)?วิหาร)+");

  private Temples() {}

  /** Whether that may be another than one of a longer name, as its own place stands behind it. */
  static boolean isOfPlace(String temple, String block, int end) {
    return RELIC.matcher(temple).matches()
        && PLACE.matcher(block).region(end, block.length()).lookingAt();
  }

  /** Whether that is short for the full name of a temple, both as they are compared. */
  static boolean isPart(String part, String full) {
    boolean silent = part.endsWith(SILENT);
    String begun = silent ? part.substring(0, part.length() - 1) : part;
    return begun.length() >= SHORTEST
        && begun.startsWith(HEAD)
        && full.length() > part.length()
        && full.startsWith(begun)
        && REST.matcher(full).region(begun.length(), full.length()).matches();
  }
}
