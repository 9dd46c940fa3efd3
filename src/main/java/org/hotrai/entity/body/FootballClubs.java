package org.hotrai.entity.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.text.Span;

/** Finds football clubs by the letters behind their names, be these places: Boatville United FC. */
public final class FootballClubs implements Finder {
  private static final List<String> FORMS = List.of(" FC", " F.C.", " AFC", " Football Club");

  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?!(?:The|A|An|This|That|Every|No|Our|Their|My|Your|His|Her|Its) )"
              + "\\p{Lu}\\p{Ll}[\\p{L}'’&-]*(?: \\p{Lu}\\p{Ll}[\\p{L}'’&-]*){0,2}\\z");

  private static final int LONGEST = 40;
  private static final double SURE = 0.8;

  @Override
  public List<Candidate> find(BlockText block) {
    if (block.firstCapital() == block.length()) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>(0);
    for (String form : FORMS) {
      int at = block.text().indexOf(form);
      while (at >= 0) {
        int end = at + form.length();
        int earliest = Math.max(0, at - LONGEST);
        Matcher name = NAME.matcher(block.text()).region(earliest, at);
        if (!Character.isLetterOrDigit(block.charAt(end))
            && name.useTransparentBounds(true).find()) {
          Span span = new Span(name.start(), end);
          String club = span.of(block.text());
          found.add(Candidate.byRule(block, span, EntityType.ORGANISATION, club, SURE));
        }
        at = block.text().indexOf(form, end);
      }
    }
    return found;
  }
}
