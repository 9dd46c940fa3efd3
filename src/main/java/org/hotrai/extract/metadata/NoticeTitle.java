package org.hotrai.extract.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotrai.extract.metadata.VisibleLines.Line;
import org.hotrai.text.BareText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The titles of Thai notices, orders, letters and laws, which are set on several lines: who gives
 * notice, of what number, and of what; or the kind of a law, its name and its year. One of these
 * lines alone tells one notice or law from no other.
 */
public final class NoticeTitle {
  private static final int LONGEST = 220;

  /** Lines that are looked at behind and before the one that was taken for the title. */
  private static final int NEAR = 4;

  private static final Pattern ISSUER =
      Pattern.compile(
          "(?:\\(?ร่าง\\)?\\s?)?(?:ประกาศ|คำสั่ง|ระเบียบ|ข้อบังคับ|ข้อบัญญัติ|เทศบัญญัติ|แถลงการณ์|คำแถลง|หลักเกณฑ์|กฎ|มติ)"
              + "\\s?(?:ของ)?(?:สำนัก|กรม|กระทรวง|คณะ|จังหวัด|อำเภอ|ตำบล|เทศบาล|องค์|มหาวิทยาลัย|โรงเรียน|โรงพยาบาล|ศาล|ธนาคาร"
              + "|สภา|วิทยาลัย|สถาบัน|ศูนย์|การ|นายก|ผู้|กอง|หัวหน้า|อธิบดี|รัฐ|กรุงเทพ|ที่ประชุม|ราช|แพทยสภา|คุรุสภา|สมาคม|มูลนิธิ).*");
  private static final Pattern NUMBER =
      Pattern.compile("\\(?(?:ที่|ฉบับที่|เลขที่)\\s?[^\\s]{0,12}\\s?[\\d๐-๙]{1,6}.{0,20}");
  private static final Pattern SUBJECT =
      Pattern.compile("(?:เรื่อง[\\s:：]+|ว่าด้วย)\\S.*", Pattern.DOTALL);
  private static final Pattern YEAR = Pattern.compile("(?:พ\\s?\\.\\s?ศ\\s?\\.|ปี)\\s?[\\d๐-๙]{4}");
  private static final Pattern YEAR_AT_END = Pattern.compile(YEAR.pattern() + "$");
  private static final Pattern LAW =
      Pattern.compile(
          "(?:\\(?ร่าง\\)?\\s?)?(?:พระราชบัญญัติ(?:ประกอบรัฐธรรมนูญ)?|พระราชกำหนด|พระราชกฤษฎีกา|กฎกระทรวง)");
  private static final Pattern ADDRESSEE = Pattern.compile("(?:กราบ)?เรียน[\\s:：]+\\S.*");

  private final VisibleLines lines;

  NoticeTitle(VisibleLines lines) {
    this.lines = lines;
  }

  /** Whether the line may be one of those that a notice has for its title. */
  public static boolean isPart(String line) {
    return isIssuer(line) || isNumber(line) || isSubject(line) || YEAR.matcher(line).matches();
  }

  /** Whether the title begins with a line that tells of what kind a law is. */
  public static boolean isOfLaw(String title) {
    return LAW.matcher(title).lookingAt();
  }

  /** The title with the lines that belong to it; most are of no notice or law and stay. */
  String inFull(String title, @Nullable Element heading) {
    if (LAW.matcher(title).matches()) {
      return place(title, heading).map(this::law).orElse(title);
    }
    return isPart(title) ? place(title, heading).map(at -> from(at, title)).orElse(title) : title;
  }

  /** The subject of a letter, which stands before whom it is written to. */
  Optional<Line> ofLetter() {
    List<Line> all = lines.all();
    for (int i = 0; i + 1 < Math.min(all.size(), lines.firstLong() + 1); i++) {
      boolean letter =
          isSubject(all.get(i).text()) && ADDRESSEE.matcher(all.get(i + 1).text()).matches();
      if (letter) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> place(String title, @Nullable Element heading) {
    Optional<Integer> shown = lines.indexOf(heading);
    if (shown.isPresent()) {
      return shown;
    }
    String key = BareText.of(title);
    List<Line> all = lines.all();
    for (int i = 0; i < all.size(); i++) {
      if (BareText.of(all.get(i).text()).equals(key)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** All parts in a row around that place, if they name both the issuer and the subject. */
  private String from(int place, String title) {
    List<Line> all = lines.all();
    int first = place;
    while (first > Math.max(0, place - NEAR)
        && !isIssuer(all.get(first).text())
        && isPart(all.get(first - 1).text())) {
      first--;
    }
    if (!isIssuer(all.get(first).text())) {
      return title;
    }
    StringBuilder whole = new StringBuilder(all.get(first).text());
    boolean subject = whole.indexOf("เรื่อง ") > 0 || whole.indexOf("ว่าด้วย") > 0;
    for (int i = first + 1; i < Math.min(all.size(), first + 1 + NEAR); i++) {
      String line = all.get(i).text();
      boolean more = subject ? isBehindSubject(line) : isNumber(line) || isSubject(line);
      if (!more || whole.length() + line.length() > LONGEST) {
        break;
      }
      whole.append(' ').append(line);
      subject |= isSubject(line);
    }
    return subject ? whole.toString() : title;
  }

  /** The kind of a law and all lines behind it to that of its year; the kind alone without one. */
  private String law(int place) {
    List<Line> all = lines.all();
    StringBuilder whole = new StringBuilder(all.get(place).text());
    for (int i = place + 1; i < Math.min(all.size(), place + 1 + NEAR); i++) {
      String line = all.get(i).text();
      whole.append(' ').append(line);
      if (YEAR_AT_END.matcher(line).find() && whole.length() <= LONGEST) {
        return whole.toString();
      }
    }
    return all.get(place).text();
  }

  private static boolean isBehindSubject(String line) {
    return YEAR.matcher(line).matches() || (line.contains("ฉบับที่") && isNumber(line));
  }

  private static boolean isIssuer(String line) {
    return line.length() <= LONGEST && ISSUER.matcher(line).matches();
  }

  private static boolean isNumber(String line) {
    return NUMBER.matcher(line).matches();
  }

  private static boolean isSubject(String line) {
    return line.length() <= LONGEST && SUBJECT.matcher(line).matches();
  }
}
