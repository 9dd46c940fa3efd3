package org.hotrai.extract.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.extract.metadata.PageLines.Line;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The days that a page shows to its readers. */
final class ShownDates {
  private static final int LONGEST_LINE = 120;

  /** So many lines around the title are looked at: standfirst, pictures and the like between. */
  private static final int BEHIND = 12;

  private static final int BEFORE = 4;
  private static final int LONG_LINES = 2;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:^|.*[\\s|·•(])(?:published|posted|(?:article )?date|created|submitted|first"
              + " aired|erschienen|veröffentlicht|erstellt|datum|gespeichert|publié|mise? en"
              + " ligne|publicado|fecha|pubblicato|gepubliceerd|diterbitkan|ngày đăng|đăng"
              + " (?:lúc|ngày)|เผยแพร่(?:เมื่อ|วันที่)?|ลงวันที่|วันที่(?:เผยแพร่|ประกาศ|ลงข่าว)|"
              + "(?:โพสต์|ประกาศ|สร้าง|ลงข่าว)เมื่อ)(?=[\\s:]|\\p{InThai}|\\p{Nd}|$)[^\\d๐-๙]{0,40}");
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i).*(?:updated?|modified|changed|aktualisiert|geändert|änderung|stand\\s*:|mis à"
              + " jour|modifié|actualizado|diperbarui|cập nhật|แก้ไข|ปรับปรุง|อัปเดต|อัพเดท).*");

  private final PageLines lines;
  private final Place place;

  ShownDates(PageLines lines, Place place) {
    this.lines = lines;
    this.place = place;
  }

  /** The day in a short line close behind the title, else close before it, else further behind. */
  Optional<String> near(@Nullable Element heading) {
    return lines
        .indexOf(heading)
        .flatMap(at ->
            behind(at + 1, at + 1 + BEFORE)
                .or(() -> before(at - 1))
                .or(() -> behind(at + 1 + BEFORE, at + 1 + BEHIND)));
  }

  private Optional<String> behind(int from, int to) {
    List<Line> all = lines.all();
    int longLines = 0;
    for (int i = from; i < Math.min(to, all.size()) && longLines < LONG_LINES; i++) {
      Line line = all.get(i);
      Optional<String> day = shown(line).or(() -> leading(line));
      if (day.isPresent()) {
        return day;
      }
      longLines += all.get(i).isLong() ? 1 : 0;
    }
    return Optional.empty();
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
      if (text.length() <= LONGEST_LINE && label.lookingAt() && isOfArticle(all.get(i))) {
        Optional<String> day = VisibleDate.in(text.substring(label.end()));
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

  /** The first day in a short line of the article, or at the very start of a long one. */
  Optional<String> first() {
    for (Line line : lines.all()) {
      Optional<String> day = shown(line).or(() -> leading(line));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private Optional<String> leading(Line line) {
    return line.text().length() > LONGEST_LINE && isOfArticle(line)
        ? VisibleDate.leading(line.text())
        : Optional.empty();
  }

  private Optional<String> shown(Line line) {
    boolean looked =
        line.text().length() <= LONGEST_LINE && !CHANGED.matcher(line.text()).matches();
    return looked
        ? VisibleDate.in(line.text())
            .filter(day -> isOfArticle(line))
            .map(day -> precise(line.at(), day))
        : Optional.empty();
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
