package org.hotrai.entity.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.entity.body.LatinHeads;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.bracket.OtherNames;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.ShortForm;
import org.hotrai.text.Span;

/**
 * Reads the other names of meetings that brackets give, with the number before them and the year
 * behind: AMM, 58th AMM, APEC FMM, CAEXPO 2024.
 */
public final class MeetingNames {
  /** Behind a short form in a bracket: (CAEXPO 2024); a number behind it: (COP28). */
  private static final Pattern YEAR_BEHIND =
      Pattern.compile("(?<=\\p{Lu}) (?:19|20|25)\\d\\d$|(?<=\\p{Lu}{2})[ -]?\\d{2}$");

  /** Before one, where the name of the meeting has that number, too: (58th AMM). */
  private static final Pattern NUMBER_BEFORE =
      Pattern.compile("(?:[Tt]he )?\\p{Nd}{1,3}(?:st|nd|rd|th) (?=\\p{Lu})");

  /** Behind the short form of the body that holds it: APEC FMM. */
  private static final Pattern OF_BODY = Pattern.compile("\\p{Lu}{2,8} (\\p{Lu}{2,6})");

  private static final int SHORTEST_ALONE = 3;

  private final ThaiBodies bodies;
  private final LatinHeads heads;

  /** Reads them by those that tell what is the short form of a body, or of something else. */
  public MeetingNames(ThaiBodies bodies, LatinHeads heads) {
    this.bodies = bodies;
    this.heads = heads;
  }

  /** The names in a bracket, a year behind the last one in it, without the number before it. */
  List<Span> in(BlockText block, int start, int end) {
    Matcher number = NUMBER_BEFORE.matcher(block.text()).region(start, end);
    int first = number.lookingAt() ? number.end() : start;
    Matcher year = YEAR_BEHIND.matcher(block.text()).region(first, end).useAnchoringBounds(true);
    if (!year.find()) {
      return OtherNames.in(block, first, end);
    }
    List<Span> names = new ArrayList<>(OtherNames.in(block, first, year.start()));
    if (!names.isEmpty()) {
      names.addLast(new Span(names.removeLast().start(), end));
    }
    return names;
  }

  /** Whether there are only names in a bracket, of which a short form is the last. */
  static boolean areNames(String inside) {
    String bare = YEAR_BEHIND.matcher(inside).replaceAll("");
    List<Span> names = OtherNames.in(new BlockText(0, bare), 0, bare.length());
    return !names.isEmpty() && ShortForm.is(names.getLast().of(bare));
  }

  /** Whether it is a short form that means the meeting, wherever it stands. */
  boolean mayStandAlone(String text) {
    String name = YEAR_BEHIND.matcher(text).replaceAll("");
    Matcher ofBody = OF_BODY.matcher(name);
    String own = ofBody.matches() ? ofBody.group(1) : name;
    return name.length() >= SHORTEST_ALONE
        && ShortForm.isLatin(own)
        && bodies.isUnlisted(name)
        && !heads.isCommon(own);
  }
}
