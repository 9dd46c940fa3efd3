package org.hotrai.extract.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hotrai.extract.metadata.VisibleLines.Line;
import org.hotrai.text.BareText;
import org.jsoup.nodes.Element;

/** Finds the title on old pages, which set it in bold or large letters, in no heading. */
final class WrittenTitle {
  /** In letters; what is shorter may be a word of a menu. */
  private static final int SHORTEST = 10;

  private static final int LONGEST = 200;

  /** In characters; a line of the day says who reported it, and how many have read it. */
  private static final int LONGEST_DAY = 90;

  private static final int LONGEST_STRONG = 250;

  /** A shorter line with a day in it tells little else. */
  private static final int SHORTEST_DATED = 45;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:หัวข้อ(?:ข่าว|เรื่อง|ประกาศ)?|หัวเรื่อง|ชื่อ(?:เรื่อง|ข่าว|ประกาศ|บทความ)"
              + "|(?:เรื่อง|title|subject|headline)(?=\\s*(?:[:：]|$)))(?:\\s*[:：]\\s*|\\s*$)");

  /** What the Royal Gazette has over each law: its volume, its own name. */
  private static final Pattern GAZETTE =
      Pattern.compile(
          "(?:หน้า|เล่ม(?:ที่)?) ?[0-9๐-๙]+(?: .*)?|ตอน(?:ที่|พิเศษ) ?.*|ราชกิจจานุเบกษา");

  private final VisibleLines lines;
  private final TabTitle tab;

  WrittenTitle(VisibleLines lines, TabTitle tab) {
    this.lines = lines;
    this.tab = tab;
  }

  /** The line of the page that the tab shows too. */
  Optional<Line> asOnTab() {
    Set<String> parts =
        TabTitle.parts(List.of(tab.whole(), tab.withoutSite(tab.whole()))).stream()
            .filter(part -> !tab.isSite(part) && !isSiteAtEnd(part))
            .map(BareText::of)
            .filter(key -> key.length() >= SHORTEST)
            .collect(Collectors.toSet());
    return parts.isEmpty()
        ? Optional.empty()
        : lines.all().stream()
            .filter(line -> line.at().closest(NameLines.LINK) == null)
            .filter(line -> !Heading.isInSiteMark(line.at()) && !Sections.isName(line.text()))
            .filter(line -> !Sections.isKind(line.text()))
            .filter(line -> parts.contains(BareText.of(line.text())))
            .findFirst();
  }

  /** Whether the part only says whose page it is, behind the title. */
  private boolean isSiteAtEnd(String part) {
    String title = tab.withoutSite(tab.whole());
    return tab.whole().endsWith(part)
        && !title.equals(tab.whole())
        && !part.equals(tab.whole())
        && !title.contains(part);
  }

  /** The line behind a word that says that the title follows, in that line or the next. */
  Optional<Line> labelled() {
    List<Line> all = lines.all();
    for (int i = 0; i < Math.min(all.size(), lines.firstLong()); i++) {
      String text = all.get(i).text();
      if (text.length() <= LONGEST && LABEL.matcher(text).lookingAt()) {
        String rest = withoutLabel(text);
        Line title = rest.isEmpty() && i + 1 < all.size() ? all.get(i + 1) : all.get(i);
        String next = i + 1 < all.size() ? all.get(i + 1).text() : "";
        String words = withoutLabel(title.text());
        boolean credit = words.contains("ภาพ :") || next.startsWith("ภาพ");
        if (!credit && BareText.of(words).length() >= SHORTEST && isPlausible(title)) {
          return Optional.of(title);
        }
      }
    }
    return Optional.empty();
  }

  /** The words behind the label. */
  static String withoutLabel(String line) {
    return LABEL.matcher(line).replaceFirst("").strip();
  }

  /** The line right over that of the day, in a cell of its own, where it says more than the tab. */
  Optional<Line> overDay() {
    List<Line> all = lines.all();
    for (int i = 0; i + 1 < Math.min(all.size(), lines.firstLong()); i++) {
      Line line = all.get(i);
      String next = all.get(i + 1).text();
      Element cell = line.at().closest("td");
      boolean over =
          next.length() <= LONGEST_DAY
              && BareText.of(line.text()).length() >= Math.max(SHORTEST, tabLength() + 1)
              && cell != null
              && !cell.equals(all.get(i + 1).at())
              && !all.get(i + 1).at().parents().contains(cell)
              && !line.text().endsWith(":")
              && isPlausible(line)
              && VisibleDate.in(next).isPresent();
      if (over) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** A strong line may be longer, and tell a day besides. */
  private static boolean mayBeStrong(Line line) {
    int length = line.text().length();
    return length <= LONGEST_STRONG
        && line.at().closest(NameLines.LINK) == null
        && !Sections.isKind(line.text())
        && !GAZETTE.matcher(line.text()).matches()
        && (length >= SHORTEST_DATED || VisibleDate.in(line.text()).isEmpty());
  }

  private static boolean isPlausible(Line line) {
    return line.text().length() <= LONGEST
        && line.at().closest(NameLines.LINK) == null
        && VisibleDate.in(line.text()).isEmpty();
  }

  private int tabLength() {
    return BareText.of(tab.whole()).length();
  }

  /**
   * A strong line above the first long one that says more than the tab, which may name the site.
   */
  Optional<Line> strong() {
    Line last = null;
    for (Line line : lines.all()) {
      if (line.isLong()) {
        break;
      }
      if (line.strong() && mayBeStrong(line) && BareText.of(line.text()).length() >= SHORTEST) {
        last = last == null ? line : last;
      }
    }
    return Optional.ofNullable(last)
        .filter(line -> BareText.of(line.text()).length() > tabLength());
  }
}
