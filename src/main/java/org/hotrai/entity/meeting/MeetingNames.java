package org.hotrai.entity.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
  /** Behind a name: CAEXPO 2024, ASEM 13, COP26, Book Expo Siam 2024. */
  private static final Pattern NUMBER_BEHIND = Pattern.compile("(?<=\\p{L}) ?\\p{Nd}{1,4}$");

  /** Before one, where the name of the meeting has that number, too: (58th AMM). */
  private static final Pattern NUMBER_BEFORE =
      Pattern.compile("(?:[Tt]he )?\\p{Nd}{1,3}(?:st|nd|rd|th) (?=\\p{Lu})");

  /** Behind the short form of the body that holds it: APEC FMM. */
  private static final Pattern OF_BODY = Pattern.compile("\\p{Lu}{2,8} (\\p{Lu}{2,6})");

  /** What meetings and fairs are called in English. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          ".* (?:Summit|Meeting|Conference|Dialogue|Forum|Congress|Session)(?: (?:on|of|for) .*)?"
              + "|(?:.* )?(?:Expo|Fair|Festival|Exhibition|Games)(?: .*)?");

  /** How people meet, before the name of what they meet for: (Webinar: Boat Seminar). */
  private static final Set<String> WAYS = Set.of("Webinar", "Seminar", "Workshop");

  private static final int SHORTEST_ALONE = 3;

  private final ThaiBodies bodies;
  private final LatinHeads heads;

  /** Reads them by those that tell what is the short form of a body, or of something else. */
  public MeetingNames(ThaiBodies bodies, LatinHeads heads) {
    this.bodies = bodies;
    this.heads = heads;
  }

  /**
   * The names in a bracket, with the number or year behind them and without the number before them;
   * none if one of its parts is no name.
   */
  List<Span> in(BlockText block, int start, int end) {
    List<Span> names = new ArrayList<>();
    List<Span> parts = OtherNames.parts(block, start, end);
    boolean way = parts.size() > 1 && WAYS.contains(parts.getFirst().of(block.text()));
    for (Span part : way ? parts.subList(1, parts.size()) : parts) {
      Matcher number = NUMBER_BEFORE.matcher(block.text()).region(part.start(), part.end());
      Span name = number.lookingAt() ? new Span(number.end(), part.end()) : part;
      if (name.start() == name.end() || !OtherNames.isName(unnumbered(name.of(block.text())))) {
        return List.of();
      }
      names.add(name);
    }
    return names;
  }

  /** Whether it is a short form with the number or year of one meeting: COP26, CAEXPO 2024. */
  static boolean isNumbered(String name) {
    String bare = unnumbered(name);
    return bare.length() < name.length() && bare.length() > 1 && ShortForm.isLatin(bare);
  }

  /** Whether it is the English name of a meeting or fair, with its year or without. */
  static boolean isEnglish(String name) {
    return ENGLISH.matcher(unnumbered(name)).matches();
  }

  private static String unnumbered(String name) {
    return NUMBER_BEHIND.matcher(name).replaceAll("");
  }

  /** Whether there are only names in a bracket, of which a short form is the last. */
  static boolean areNames(String inside) {
    String bare = unnumbered(inside);
    List<Span> names = OtherNames.in(new BlockText(0, bare), 0, bare.length());
    return !names.isEmpty() && ShortForm.is(names.getLast().of(bare));
  }

  /** Whether it is a short form that means the meeting, wherever it stands. */
  boolean mayStandAlone(String text) {
    String name = unnumbered(text);
    Matcher ofBody = OF_BODY.matcher(name);
    String own = ofBody.matches() ? ofBody.group(1) : name;
    return name.length() >= SHORTEST_ALONE
        && ShortForm.isLatin(own)
        && bodies.isUnlisted(name)
        && !heads.isCommon(own);
  }
}
