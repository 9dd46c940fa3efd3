package org.hotrai.entity.law;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.text.BlockText;

/**
 * The short forms of codes: ป.วิ.อ., ป.รัษฎากร. Some of them mean much else, as ป.อ. is a monk, and
 * mean the code only beside a section.
 */
final class ShortCodes {
  private static final String BESIDE_SECTION = "SECTION";

  /** Those that are listed. */
  static final ShortCodes LISTED = new ShortCodes();

  private static final Pattern SECTION_BEHIND =
      Pattern.compile(" ?(?:ฯ ?)?(?:มาตรา|ม\\.) ?[0-9๐-๙]");

  private static final Pattern SECTION_BEFORE =
      Pattern.compile(
          "(?:มาตรา|ม\\.) ?[0-9๐-๙](?:[^ก-๎]|และ|หรือ|วรรค[ก-๎]{2,5}){0,20}(?:แห่ง|ของ|ตาม)? ?$");

  /** Criminal law is broken, too, but not always the code. */
  private static final Pattern BROKEN_BEFORE = Pattern.compile("ผิด(?:ตาม)? ?$");

  private static final int BEFORE = 40;

  private final Map<String, Code> codes = new LinkedHashMap<>();

  private record Code(String name, boolean besideSection) {}

  private ShortCodes() {
    for (String line : WordLists.lines("law-short-forms.tsv")) {
      String[] row = line.split("\t", -1);
      codes.put(row[0], new Code(row[1], row[2].equals(BESIDE_SECTION)));
    }
  }

  Collection<String> all() {
    return codes.keySet();
  }

  /** One of them, no part of a longer short form: ป.อ. but not ป.อ.ท. */
  String pattern() {
    return codes.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"))
        + "(?![ๅ-๎]|[ก-ฮ]{1,2}\\.)";
  }

  /** The name of the code that a short form is of. */
  String name(String shortForm) {
    Code code = codes.get(shortForm);
    return code == null ? shortForm : code.name();
  }

  /** Whether a short form means its code where it stands, the country behind it or not. */
  boolean isMeant(BlockText block, int start, int end, int behindCountry) {
    Code code = codes.get(block.text().substring(start, end));
    if (code == null || !code.besideSection()) {
      return block.isWordBoundary(end);
    }
    boolean dotted = block.charAt(end - 1) == '.';
    String before = block.text().substring(Math.max(0, start - BEFORE), start);
    return SECTION_BEHIND.matcher(block.text()).region(behindCountry, block.length()).lookingAt()
        || SECTION_BEFORE.matcher(before).find()
        || (dotted && BROKEN_BEFORE.matcher(before).find());
  }
}
