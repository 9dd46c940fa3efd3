package org.hotrai.entity.echo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hotrai.entity.body.LatinBodies;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.person.NameParts;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;

/**
 * The official short forms of public bodies, of few letters, which mean the body only where the
 * article has it in full.
 */
final class OfficialForms {
  private static final String MINISTRY = "กระทรวง";
  private static final String RULE = "กฎ";
  private static final String OFFICE = "สำนักงาน";

  /** The office of a ministry's permanent secretary, whose short form has the ministry's in it. */
  private static final String PERMANENT = "สำนักงานปลัดกระทรวง";

  private static final String SHORT_PERMANENT = "สป.";

  private static final String OF_PERMANENT = "สำนักงานปลัด";

  /** With a number behind them these are roads, deeds, forms, kinds of rice and years. */
  private static final Set<String> NUMBERED =
      Set.of("ทล.", "ทช.", "ส.ป.ก.", "กข.", "พด.", "รง.", "พศ.");

  /** These are pupils, too, where no minister's post stands before: รมต.นร. */
  private static final Set<String> BEHIND_POSTS = Set.of("นร.");

  private static final List<String> POSTS = List.of("รมต.", "ปลัด");

  /** Before what a body makes that is called by its letters: แอป “DLT, D.DOPA, Smart DLT. */
  private static final Pattern OF_BODY =
      Pattern.compile(
          "(?:นโยบาย|แอป(?:ฯ|พลิเคชัน)?)"
              + " ?[“\"]$|[\\p{L}/@]\\.$|(?:://|\\.\\p{Ll}{2,4}/|@)$|\\p{Lu}\\p{L}+ $");

  /** The same behind the letters: CGD.iBoat, DLD 4.0. */
  private static final Pattern OF_BODY_BEHIND =
      Pattern.compile("\\.\\p{IsLatin}| \\p{Nd}++\\.\\p{Nd}");

  private static final int LONGEST_BEFORE = 16;

  /** No counter, as of a list: 2). */
  private static final Pattern NUMBER = Pattern.compile(" \\p{Nd}++(?![).])");

  private static final String HOTLINE = "สายด่วน";

  /** Behind a number a unit, and beside one months. */
  private static final Set<String> COUNTED = Set.of("กก.", "กค.", "พค.");

  /** A year has more digits. */
  private static final Pattern COUNT_BEFORE = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{1,3} ?$");

  private static final Pattern COUNT_BEHIND = Pattern.compile(" ?\\p{Nd}|ละ|/");
  private static final String MONTH = "เดือน";
  private static final int LONGEST_COUNT = 5;

  /** Letters that end a word for who teaches, too. */
  private static final String TEACHING = "สอน.";

  /** Of a longer short form: วศ.|บ. Before letters it is a province or a title: พม.|จ.ตาก. */
  private static final Pattern LETTER_BEHIND =
      Pattern.compile("[ก-ฮ]\\.(?![ก-๎])|(?<=กก\\.)[ก-ฮ]{2,4}\\.");

  private static final Map<String, List<String>> FORMS =
      WordLists.lines("official-short-forms.tsv").stream()
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> forms(row[0], row[1])));

  private OfficialForms() {}

  /** Of a ministry with its head word before them, too: กระทรวง พม. */
  private static List<String> forms(String name, String column) {
    List<String> forms = new ArrayList<>(List.of(column.split("\\|", -1)));
    if (name.startsWith(MINISTRY)) {
      for (String form : List.copyOf(forms)) {
        forms.add(MINISTRY + form);
        forms.add(MINISTRY + " " + form);
      }
    }
    return List.copyOf(forms);
  }

  /** Those of the body with that name. */
  static List<String> of(String name) {
    if (!name.startsWith(PERMANENT)) {
      return FORMS.getOrDefault(name, List.of());
    }
    List<String> forms = new ArrayList<>(FORMS.getOrDefault(name, List.of()));
    String ministry = name.substring(PERMANENT.length() - MINISTRY.length());
    FORMS.getOrDefault(ministry, List.of()).stream()
        .filter(form -> !form.startsWith(MINISTRY))
        .forEach(form ->
            forms.addAll(
                List.of(SHORT_PERMANENT + form, OF_PERMANENT + form, OF_PERMANENT + " " + form)));
    return forms;
  }

  /** Whether that is the name of a ministry that has one. */
  static boolean isMinistry(String name) {
    return name.startsWith(MINISTRY) && FORMS.containsKey(name);
  }

  /**
   * Whether what stands there as one does is a part of something else: of a road's number, ทล.32,
   * of what the body makes, DLT Smart Queue, of the name of its office, สำนักงาน ส.ป.ก., of what a
   * ministry lays down, กฎกระทรวง, of a longer short form, วศ.บ., or of a count, 5 กก.
   */
  static boolean isPart(BlockText block, int start, int end) {
    boolean goesOn = NameParts.goesOn(block.text(), end) && !LatinBodies.isHotlineAt(block, end);
    boolean product =
        block.isLatin(start)
            && (goesOn
                || OF_BODY.matcher(before(block, start)).find()
                || OF_BODY_BEHIND.matcher(block.text()).region(end, block.length()).lookingAt());
    boolean office = block.text().startsWith(OFFICE, block.skipBack(start) - OFFICE.length());
    return product
        || office
        || isOtherThanPost(block, start, end)
        || block.text().startsWith(RULE, start - RULE.length())
        || Character.isDigit(block.charAt(end))
        || Character.getType(block.charAt(end)) == Character.CURRENCY_SYMBOL
        || (block.charAt(end - 1) == '.' && isPartOfAbbreviation(block, start, end))
        || isCount(block, start, end);
  }

  /** Whether the letters are those of a body behind a post alone, and stand behind none. */
  private static boolean isOtherThanPost(BlockText block, int start, int end) {
    int before = block.skipBack(start);
    return BEHIND_POSTS.contains(block.text().substring(start, end))
        && POSTS.stream().noneMatch(post -> block.text().startsWith(post, before - post.length()));
  }

  private static String before(BlockText block, int start) {
    return block.text().substring(Math.max(0, start - LONGEST_BEFORE), start);
  }

  private static boolean isPartOfAbbreviation(BlockText block, int start, int end) {
    boolean word = block.text().startsWith(TEACHING, start);
    boolean glued = block.isThai(start - 1) && (word || block.isWordBoundary(start - 1));
    return glued || LETTER_BEHIND.matcher(block.text()).region(end, block.length()).lookingAt();
  }

  private static boolean isCount(BlockText block, int start, int end) {
    String form = block.text().substring(start, end);
    int before = block.skipBack(start);
    if (NUMBERED.contains(form)) {
      boolean number = NUMBER.matcher(block.text()).region(end, block.length()).lookingAt();
      return number && !block.text().startsWith(HOTLINE, before - HOTLINE.length());
    }
    return COUNTED.contains(form)
        && (block.text().startsWith(MONTH, before - MONTH.length())
            || COUNT_BEHIND.matcher(block.text()).region(end, block.length()).lookingAt()
            || COUNT_BEFORE
                .matcher(block.text().substring(Math.max(0, start - LONGEST_COUNT), start))
                .find());
  }

  /** Those of the bodies that an article names, each with the one that it is of. */
  static Map<String, Candidate> of(Collection<Candidate> bodies) {
    Map<String, Candidate> forms = new HashMap<>();
    List<String> ofSeveral = new ArrayList<>(0);
    for (Candidate body : bodies) {
      for (String form : of(body.name())) {
        Candidate other = forms.putIfAbsent(form, body);
        if (other != null && !other.name().equals(body.name())) {
          ofSeveral.add(form);
        }
      }
    }
    ofSeveral.forEach(forms::remove);
    return forms;
  }
}
