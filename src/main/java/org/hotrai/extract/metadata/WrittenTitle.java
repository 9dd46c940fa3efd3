package org.hotrai.extract.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotrai.extract.metadata.VisibleLines.Line;
import org.hotrai.text.BareText;

/** Finds the title on old pages, which set it in bold or large letters, in no heading. */
final class WrittenTitle {
  /** In letters; what is shorter may be a word of a menu. */
  private static final int SHORTEST = 10;

  private static final int LONGEST = 200;

  private final VisibleLines lines;
  private final TabTitle tab;

  WrittenTitle(VisibleLines lines, TabTitle tab) {
    this.lines = lines;
    this.tab = tab;
  }

  /** The line of the page that the tab shows too. */
  Optional<Line> asOnTab() {
    Set<String> parts =
        TabTitle.parts(List.of(tab.whole())).stream()
            .filter(part -> !tab.isSite(part))
            .map(BareText::of)
            .filter(key -> key.length() >= SHORTEST)
            .collect(Collectors.toSet());
    return parts.isEmpty()
        ? Optional.empty()
        : lines.all().stream()
            .filter(line -> line.at().closest(NameLines.LINK) == null)
            .filter(line -> parts.contains(BareText.of(line.text())))
            .findFirst();
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
      boolean plausible =
          line.strong()
              && line.text().length() <= LONGEST
              && line.at().closest(NameLines.LINK) == null
              && VisibleDate.in(line.text()).isEmpty();
      if (plausible && BareText.of(line.text()).length() >= SHORTEST) {
        last = last == null ? line : last;
      }
    }
    return Optional.ofNullable(last)
        .filter(line -> BareText.of(line.text()).length() > BareText.of(tab.whole()).length());
  }
}
