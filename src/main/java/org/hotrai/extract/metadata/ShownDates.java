package org.hotrai.extract.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.extract.metadata.VisibleLines.Line;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The days that a page shows to its readers. */
final class ShownDates {
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_LABEL = 25;

  /** So many lines around the title are looked at: standfirst, pictures and the like between. */
  private static final int BEHIND = 12;

  private static final int BEFORE = 4;

  /** Behind some lines of text, what is close to the title is its article's no more. */
  private static final int TEXT = 120;

  private static final int LONG_LINES = 2;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:^|.*[\\s|·•(])(?:published|posted|(?:article )?date|created|submitted|first"
              + " aired|erschienen|veröffentlicht|erstellt|datum|gespeichert|publié|mise? en"
              + " ligne|publicado|fecha|pubblicato|gepubliceerd|diterbitkan|ngày đăng|đăng"
              + " (?:lúc|ngày)|เผยแพร่(?:เมื่อ|วันที่)?|ลงวันที่|วันที่(?:เผยแพร่|ประกาศ|ลงข่าว)|"
              + "ลงประกาศ(?:เมื่อ|วันที่)?|(?:โพสต์|ประกาศ|สร้าง|ลงข่าว)เมื่อ)(?=[\\s:]|\\p{InThai}|\\p{Nd}|$)[^\\d๐-๙]{0,40}");
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)(?:updated?|modified|changed|aktualisiert|geändert|änderung|stand\\s*:|mis à"
              + " jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|güncelle|обновлен|diperbarui|cập"
              + " nhật|แก้ไข|ปรับปรุง|อัปเดต|อัพเดท)");

  /** Behind these stands until when something may be done, which is no day of the article. */
  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?i)(?:วัน)?(?:ปิดรับ(?:สมัคร)?|หมดเขต|รับสมัครถึง|หมดอายุ|สิ้นสุด|ครบกำหนด)|กำหนดส่ง|ภายในวันที่|(?:จน)?ถึงวันที่|\\b(?:closing"
              + " (?:date|day)|deadline|(?:valid|open) until|apply"
              + " by|expir(?:es?|y|ing)\\b|bewerbungsschluss|einsendeschluss|gültig bis|hạn"
              + " nộp|batas akhir)");

  private static final Pattern DEADLINE_AT_END =
      Pattern.compile("(?:" + DEADLINE.pattern() + ")[^\\d๐-๙]{0,40}$");

  /**
   * What tells of the reader's day, when the page was shown, printed or saved, or since when its
   * writer has been a member of a forum.
   */
  private static final Pattern OF_READER =
      Pattern.compile(
          "(?iU)[\\W_]{0,5}(?:(?:วันที่|เวลาที่)?(?:สั่ง)?พิมพ์(?:หน้านี้|เอกสาร(?:นี้)?)?(?:เมื่อ|วันที่|ณ"
              + " วันที่|\\s*:)"
              + "|วันที่พิมพ์|วันนี้\\W{0,3}(?:คือ|เป็น|ตรงกับ)?\\W{0,3}(?:วัน|\\d|ที่)|(?:วันที่|เวลา)(?:ปัจจุบัน|ขณะนี้)"
              + "|ขณะนี้(?:เวลา|วันที่)|(?:เข้าชม|เข้าดู|เข้าถึง|สืบค้น|ดาวน์โหลด|บันทึกหน้า)\\S{0,10}?(?:เมื่อ|วันที่)|(?:this"
              + " page was )?printed (?:on|at|from|:)|printed:|print(?:ing)? date|date"
              + " printed|today(?: is|.s"
              + " date|\\W{1,3}(?:\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day))|current"
              + " (?:date|time)|(?:date )?(?:accessed|retrieved|downloaded)\\b|(?:aus|ge)druckt"
              + " am|heute ist|aktuelle?s? (?:zeit|uhrzeit|datum)|es ist (?:jetzt|gerade)|it is"
              + " (?:currently|now)|(?:your|ihr) (?:last visit|letzter besuch)|imprimé le|impreso"
              + " el|(?:ลงทะเบียน|สมัครสมาชิก|สมัคร|เป็นสมาชิก|เข้าร่วม)(?:เมื่อ|วันที่|ตั้งแต่)?\\s*:|(?:joined|registered|member"
              + " since|registriert|beigetreten|dabei seit)\\s*:)");

  /** Since when the readers are counted, or something holds. */
  private static final Pattern SINCE =
      Pattern.compile(
          "(?iU)[\\W_]{0,5}(?:เริ่มนับ|(?:จำนวน|สถิติ)?(?:ผู้|การ)(?:เข้า|เยี่ยม)ชม|มีผู้(?:เข้า|เยี่ยม)ชม"
              + "|ทั้งนี้\\s*(?:ให้)?(?:มีผล(?:บังคับ)?(?:ใช้)?)?ตั้งแต่(?:วัน)?ที่"
              + "|(?:visitors?|hits?|visited|counter|counting)\\b[^\\d]{0,20}\\bsince\\b)");

  private final VisibleLines lines;
  private final Place place;
  private final OtherDays others = new OtherDays();

  /** Whether the page gives its day in a formula, so that running text tells of other days. */
  private final boolean notice;

  ShownDates(VisibleLines lines, Place place) {
    this.lines = lines;
    this.place = place;
    this.notice = closing().isPresent();
  }

  /** The day that a notice gives under its text. */
  Optional<String> closing() {
    return ClosingDay.in(lines, place);
  }

  /** The day in a short line close behind the title, else close before it, else further behind. */
  Optional<String> near(@Nullable Element heading) {
    return lines
        .indexOf(heading)
        .flatMap(at ->
            behind(at + 1, at + 1 + BEFORE)
                .or(() -> before(at - 1))
                .or(() -> behind(at + 1, at + 1 + BEHIND)));
  }

  private Optional<String> behind(int from, int to) {
    List<Line> all = lines.all();
    int longLines = 0;
    boolean close = to - from == BEFORE;
    for (int i = from; i < Math.min(to, all.size()) && longLines < LONG_LINES; i++) {
      Line line = all.get(i);
      boolean deadline = i > 0 && isLabelOfDeadline(all.get(i - 1).text());
      Optional<String> day = deadline ? Optional.empty() : close ? own(line) : told(line);
      if (day.isPresent()) {
        return day;
      }
      boolean near = i < from + BEFORE;
      longLines +=
          close ? (line.text().length() >= TEXT ? 1 : 0) : (line.isLong() && !near ? 1 : 0);
    }
    return Optional.empty();
  }

  /** A line of its own, as in the first cell of a row. */
  private static boolean isLabelOfDeadline(String line) {
    return line.length() <= LONGEST_LABEL
        && DEADLINE.matcher(line).lookingAt()
        && VisibleDate.in(line).isEmpty();
  }

  private Optional<String> before(int from) {
    for (int i = from; i >= Math.max(0, from - BEFORE); i--) {
      Optional<String> day = shown(lines.all().get(i));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** The day behind a word that says that the article came out then. */
  Optional<String> labelled() {
    List<Line> all = lines.all();
    for (int i = 0; i < all.size(); i++) {
      String text = all.get(i).text();
      Matcher label = LABEL.matcher(text);
      boolean labelled = isLooked(text) && label.lookingAt() && isOfArticle(all.get(i));
      if (labelled && !isOfDeadline(text.substring(0, label.end()))) {
        Optional<String> day = VisibleDate.in(beforeDeadline(text.substring(label.end())));
        if (day.isEmpty() && label.end() == text.length() && i + 1 < all.size()) {
          day = shown(all.get(i + 1));
        }
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  /** The day close behind the title on which the article was changed, where no other stands. */
  Optional<String> changed(@Nullable Element heading) {
    List<Line> all = lines.all();
    int at = lines.indexOf(heading).orElse(all.size());
    return all.subList(Math.min(at + 1, all.size()), Math.min(at + 1 + BEHIND, all.size())).stream()
        .filter(line -> line.text().length() <= LONGEST_LINE && !isOfReader(line.text()))
        .filter(line -> CHANGED.matcher(line.text()).find() && isOfArticle(line))
        .flatMap(line -> VisibleDate.in(line.text()).stream())
        .findFirst();
  }

  /**
   * The first day in a short line of the article, or at the very start of a long one; of those
   * above the title only where none stands behind it, since the page may tell the time there.
   */
  Optional<String> first(@Nullable Element heading) {
    List<Line> all = lines.all();
    int title = lines.indexOf(heading).orElse(0);
    return first(all.subList(title, all.size())).or(() -> first(all.subList(0, title)));
  }

  private Optional<String> first(List<Line> some) {
    for (Line line : some) {
      Optional<String> day = told(line);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** The day of a line that does not say that it is another. */
  private Optional<String> told(Line line) {
    return OtherDays.isSaidOfOther(line) ? Optional.empty() : own(line);
  }

  /** The day of a line that is not one of many such. */
  private Optional<String> own(Line line) {
    return shown(line).or(() -> leading(line)).filter(day -> !others.isInList(line));
  }

  /**
   * Whether the line tells when it was shown or printed, or since when its readers are counted,
   * which says nothing of the article.
   */
  static boolean isOfReader(String line) {
    return OF_READER.matcher(line).lookingAt() || SINCE.matcher(line).lookingAt();
  }

  private Optional<String> leading(Line line) {
    return line.text().length() > LONGEST_LINE && isOfArticle(line)
        ? VisibleDate.leading(line.text())
        : Optional.empty();
  }

  private Optional<String> shown(Line line) {
    return isLooked(line.text())
        ? ownDay(line.text())
            .filter(day -> isOfArticle(line) && !OtherDays.isTold(line.text(), day))
            .map(day -> precise(line.at(), day))
        : Optional.empty();
  }

  private boolean isLooked(String line) {
    return line.length() <= LONGEST_LINE
        && !isOfReader(line)
        && (!notice || ClosingDay.isDateLine(line));
  }

  /** The day before one of a change or a deadline, else that behind a label of its own. */
  private static Optional<String> ownDay(String line) {
    String before = beforeDeadline(before(CHANGED, line));
    return VisibleDate.in(before)
        .or(() -> {
          Matcher label = LABEL.matcher(line);
          return before.length() < line.length()
                  && label.lookingAt()
                  && !isOfDeadline(line.substring(0, label.end()))
              ? VisibleDate.in(line.substring(label.end()))
              : Optional.empty();
        });
  }

  /** Whether the last words of the label, as in "Closing date:", name a deadline. */
  private static boolean isOfDeadline(String label) {
    return DEADLINE_AT_END.matcher(label).find();
  }

  /** The line up to the word that a deadline stands behind. */
  static String beforeDeadline(String line) {
    return before(DEADLINE, line);
  }

  /** What stands behind the word tells of something else; before it the own day may stand. */
  private static String before(Pattern word, String line) {
    Matcher found = word.matcher(line);
    return found.find() ? line.substring(0, found.start()) : line;
  }

  /** With the hour, where a {@code time} element tells it. */
  private static String precise(Element at, String day) {
    Element time = at.closest(Published.TIME);
    return Optional.ofNullable(time)
        .flatMap(element -> WrittenDate.iso(element.attr("datetime")))
        .filter(written -> written.startsWith(day))
        .orElse(day);
  }

  private boolean isOfArticle(Line line) {
    return !place.isBeside(line.at());
  }
}
