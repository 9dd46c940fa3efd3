package org.hotrai.extract.metadata;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.extract.metadata.VisibleLines.Line;

/** Lines that say where the text is from, on pages that name no author. */
final class CreditLines {
  /** Who signs for a house that keeps its writers' names short: "Source: House/ab". */
  private static final Pattern DESK =
      Pattern.compile("(?:Quelle|Source|ที่มา)\\s*[:：]\\s*(\\p{Lu}?[^()/]{2,40}/\\p{Ll}{2,4})");

  /** Agencies put their name between the place and the text. */
  private static final Pattern AGENCY =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M} ./,-]{1,40} \\(((?:dpa|AP|AFP|APA|Reuters|epd|KNA|SID|EFE|ANSA|PTI"
              + "|ANI|IANS|Xinhua|Kyodo|Jiji|TNA|Bernama|Antara|VNA|AKP)(?:/\\p{L}{2,6})*)\\)\\s?"
              + "[-–—].*");

  private static final Pattern OWNER =
      Pattern.compile(
          "(?i:.*(?:©|\\(c\\)|copyright|creative commons).{0,20}\\d{4})\\s*(?:[Bb]y|von)\\s+("
              + "\\p{Lu}\\.\\p{Lu}\\p{L}+|"
              + NameLines.FULL_NAME
              + ")(?:\\s*[.|,(–-].*|\\s+All(?i:e rechte| rights).*)?");

  private final List<Line> lines;

  CreditLines(VisibleLines lines) {
    this.lines = lines.all();
  }

  /** The house and the letters that sign for the writer. */
  List<String> desk() {
    return told(
        DESK,
        text -> text.startsWith("Quelle") || text.startsWith("Source") || text.startsWith("ที่มา"));
  }

  /** The news agency that the text begins with. */
  List<String> agency() {
    return told(AGENCY, text -> text.contains(" ("));
  }

  /** The person whose work the page is said to be. */
  List<String> owner() {
    return told(OWNER, text -> text.contains("y ") || text.contains("von ")).stream()
        .flatMap(name -> Names.in(name).stream())
        .toList();
  }

  /** Most lines of a page are told by what every line of the kind has. */
  private List<String> told(Pattern pattern, Predicate<String> mayFit) {
    for (Line line : lines) {
      if (mayFit.test(line.text())) {
        Matcher matcher = pattern.matcher(line.text());
        if (matcher.matches()) {
          return List.of(matcher.group(1));
        }
      }
    }
    return List.of();
  }
}
