package org.hotrai.entity.royal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hotrai.entity.list.WordLists;

/** The list of the royal house, with the styles in which each of its members is written. */
public final class Royals {
  /** What stands between the parts of a style, or is left out. */
  private static final String GAP = "[ ฯ]*+";

  /** Of a decoration that is called after the reign: เหรียญรัตนาภรณ์ รัชกาลที่ 9 | ชั้นที่ 3. */
  private static final String CLASS = "ชั้น";

  private static final Pattern REIGN = Pattern.compile("\\{(\\d+)\\}");

  /** What stands for the rest of a style, but begins no ฯลฯ. */
  private static final String CUT = "(?: ?ฯ(?!ลฯ|พณ))?";

  private static final String NONE = "-";
  private static final char THAI_ZERO = '๐';

  private static final Map<String, Royal> BY_NAME =
      WordLists.lines("royals.tsv").stream()
          .map(line -> royal(line.split("\t", -1)))
          .collect(Collectors.toUnmodifiableMap(Royal::name, Function.identity()));

  private Royals() {}

  /**
   * A member.
   *
   * @param name the one that all styles are joined under
   * @param beginnings the words that the styles begin with
   * @param others what they are also called where an article names them in full
   */
  record Royal(String name, List<String> beginnings, Pattern styles, List<String> others) {}

  private static Royal royal(String[] columns) {
    List<String> others = columns[3].equals(NONE) ? List.of() : parts(columns[3]);
    return new Royal(columns[0], parts(columns[1]), pattern(columns[2]), others);
  }

  private static List<String> parts(String column) {
    return List.of(column.split("\\|", -1));
  }

  private static Pattern pattern(String styles) {
    String told =
        REIGN
            .matcher(styles.replace(" ", GAP))
            .replaceAll(reign -> Matcher.quoteReplacement(reign(reign.group(1))));
    return Pattern.compile("(?:" + told + ")" + CUT);
  }

  private static String reign(String number) {
    String thai =
        number
            .chars()
            .mapToObj(digit -> String.valueOf((char) (THAI_ZERO + digit - '0')))
            .collect(Collectors.joining());
    return "(?:รัชกาลที่|ร\\.)"
        + GAP
        + "(?:"
        + number
        + "|"
        + thai
        + ")(?!\\p{Nd}| ?"
        + CLASS
        + ")";
  }

  static Iterable<Royal> all() {
    return BY_NAME.values();
  }

  /** Whether that is the name of a member of the list. */
  public static boolean isName(String name) {
    return BY_NAME.containsKey(name);
  }

  /** What the member of that name is also called where an article names them in full. */
  public static List<String> otherNames(String name) {
    Royal royal = BY_NAME.get(name);
    return royal == null ? List.of() : royal.others();
  }
}
