package org.hotrai.entity.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.text.Digits;

/** Writes the names of laws in full: พรบ.พายเรือ 2550 is พระราชบัญญัติพายเรือ พ.ศ. 2550. */
public final class LawForms {
  private static final Pattern ERA = Pattern.compile("(?<!\\() ?พ\\.ศ\\. ?([0-9๐-๙]{4})");
  private static final String DRAFT = "ร่าง";

  /** The kind of a law, in letters behind its word: พระราชบัญญัติ (พ.ร.บ.) เรือ. */
  private static final Pattern KIND_AGAIN =
      Pattern.compile(
          "(?<=^(?:ร่าง ?)?พระราช(?:บัญญัติ|กำหนด|กฤษฎีกา)) ?\\(พ\\.?ร\\.?[บกฎ]\\.?\\) ?");

  /**
   * All of these are called so: พ.ร.ป.พายเรือ is พระราชบัญญัติประกอบรัฐธรรมนูญ | ว่าด้วย | พายเรือ.
   */
  private static final String ORGANIC_ACT = "พระราชบัญญัติประกอบรัฐธรรมนูญ";

  private static final Pattern ORGANIC_NAME =
      Pattern.compile("(?=[ก-๎])(?!ว่าด้วย|พ\\.ศ\\.|พุทธศักราช).*");

  private static final String ON = "ว่าด้วย";

  private static final List<Map.Entry<String, String>> HEADS =
      List.of(
          Map.entry("พ.ร.บ.", "พระราชบัญญัติ"),
          Map.entry("พรบ.", "พระราชบัญญัติ"),
          Map.entry("พ.ร.ก.", "พระราชกำหนด"),
          Map.entry("พรก.", "พระราชกำหนด"),
          Map.entry("พ.ร.ฎ.", "พระราชกฤษฎีกา"),
          Map.entry("พรฎ.", "พระราชกฤษฎีกา"),
          Map.entry("พ.ร.ป.", ORGANIC_ACT),
          Map.entry("พรป.", ORGANIC_ACT),
          Map.entry("รธน.", "รัฐธรรมนูญ"));

  private static final String ACT = "พระราช";

  /** A year that no era tells, but not one of a budget, which is none of the law. */
  private static final Pattern BARE_YEAR =
      Pattern.compile("(?<name>.*[ก-๎ฯ)](?<!ปี|งบประมาณ|ศักราช)) ?(?<year>2[45][0-9]{2})");

  private LawForms() {}

  /** The name with an abbreviated head word written out, and its year in the usual way. */
  public static String writtenOut(String name) {
    if (ShortCodes.LISTED.all().contains(name)) {
      return ShortCodes.LISTED.name(name);
    }
    String bare = KIND_AGAIN.matcher(name).replaceFirst("");
    boolean draft = bare.startsWith(DRAFT);
    String act = draft ? bare.substring(DRAFT.length()).strip() : bare;
    String whole = (draft ? DRAFT : "") + withHead(act);
    Optional<String> constitution = Constitutions.official(whole);
    return constitution.orElseGet(() -> withEra(whole));
  }

  /** Whether that is only the kind of laws, which all of them have: พระราชบัญญัติ. */
  public static boolean isKind(String written) {
    return HEADS.stream().anyMatch(head -> head.getValue().equals(written));
  }

  private static String withHead(String name) {
    for (Map.Entry<String, String> head : HEADS) {
      if (name.startsWith(head.getKey())) {
        String own = name.substring(head.getKey().length()).strip();
        if (own.startsWith(head.getValue())) {
          return own;
        }
        boolean organic =
            head.getValue().equals(ORGANIC_ACT) && ORGANIC_NAME.matcher(own).matches();
        return head.getValue() + (organic ? ON : "") + own;
      }
    }
    return name;
  }

  private static String withEra(String name) {
    if (name.startsWith(ACT)) {
      Matcher year = BARE_YEAR.matcher(Digits.toWestern(name));
      if (year.matches()) {
        return name.substring(0, year.end("name")) + " พ.ศ. " + year.group("year");
      }
    }
    return ERA.matcher(name).replaceAll(" พ.ศ. $1");
  }
}
