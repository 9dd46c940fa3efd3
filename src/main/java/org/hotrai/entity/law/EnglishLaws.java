package org.hotrai.entity.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hotrai.article.EntityType;
import org.hotrai.entity.body.LatinBodies;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.entity.text.LatinNames;
import org.hotrai.text.Span;

/**
 * Finds acts, codes, decrees, constitutions and treaties with English names, with the year behind
 * and the section before them: section 9 of the River Boats Act B.E. 2550 (2007). A law is joined
 * under its name without section.
 */
public final class EnglishLaws implements Finder {
  private static final String CODE = " Code";
  private static final Set<String> OTHER_CODES = Set.copyOf(WordLists.lines("no-law-codes.txt"));
  private static final Pattern ACT_ON = Pattern.compile(".* (?:Act|Decree) on .*");
  private static final Pattern CODE_OF =
      Pattern.compile("(?:.* )?Code of (?:Civil|Criminal) Procedure");
  private static final Pattern ERA = Pattern.compile(",? B\\.?E$");
  private static final Pattern YEAR =
      Pattern.compile(",? ?B\\.? ?E\\.? ?\\d{4}(?: ?\\(\\d{4}\\))?| (?:19|20)\\d\\d(?!\\p{N})");
  private static final Pattern SECTION =
      Pattern.compile(
          "\\b(?:[Ss]ections?|[Aa]rticles?) \\d{1,4}(?:/\\d{1,2})?(?: ?\\(\\d{1,2}\\))*"
              + "(?:(?:, and |, | and | or )\\d{1,4})* of (?:the )?\\z");
  private static final int LONGEST_SECTION = 60;

  /** Whether each head word of treaties may stand behind small words in a name. */
  private static final Map<String, Boolean> TREATIES =
      WordLists.lines("treaty-heads.tsv").stream()
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1].equals("INSIDE")));

  private static final Pattern AND =
      Pattern.compile("(?<= (?:" + String.join("|", TREATIES.keySet()) + ")) and ");

  /**
   * What has the name of a treaty before it: Covenant on Boats | Fifth Report of the Government.
   */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?: (?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Initial"
              + "|Combined|Annual|Final))?(?: Periodic)? (?:Report|Review|Article|Section)s?\\b");

  private static final Pattern MEETING =
      Pattern.compile("\\b(?:Summit|Conference|Meeting|Session|Parties|Members?|States Party)\\b");

  /** How programs speak with each other: SPDY Protocol, Hypertext Transfer Protocol. */
  private static final String PROTOCOL = " Protocol";

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}+");
  private static final Set<String> OF_NETWORKS =
      Set.copyOf(WordLists.lines("network-protocols.txt"));

  /** Before the name of a law that the article means in another version. */
  private static final Set<String> OTHER = Set.copyOf(WordLists.lines("law-versions.txt"));

  private static final Pattern BLANKS = Pattern.compile("[ \u00A0]+");
  private static final List<String> INSIDE = List.of(" in ", " to ");
  private static final String THE = "The ";

  /** What any agreement may be: what has only these words has no name of its own. */
  private static final Set<String> OF_ANY = Set.copyOf(WordLists.lines("no-treaties.txt"));

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    int at = block.firstCapital();
    while (at < block.length()) {
      int end = LatinNames.isCapital(block, at) ? LatinNames.bodyEnd(block, at) : at;
      if (end > at) {
        end = add(found, block, nameStart(block, at), end);
      }
      at = Math.max(at + 1, end);
    }
    return found;
  }

  /** Behind the article, and behind what tells that another version is meant. */
  private static int nameStart(BlockText block, int at) {
    int start = block.text().startsWith(THE, at) ? at + THE.length() : at;
    int blank = block.text().indexOf(' ', start);
    boolean other = blank > 0 && OTHER.contains(block.text().substring(start, blank));
    return other ? blank + 1 : start;
  }

  /** Adds the law that begins there, and tells where it ends. */
  private static int add(List<Candidate> found, BlockText block, int start, int end) {
    int last = lawEnd(block, start, end);
    if (last == start) {
      return end;
    }
    Matcher year = YEAR.matcher(block.text()).region(last, block.length());
    int whole = year.lookingAt() ? year.end() : last;
    int earliest = Math.max(0, start - LONGEST_SECTION);
    Matcher section = SECTION.matcher(block.text()).region(earliest, start);
    Span span = new Span(section.find() ? section.start() : start, whole);
    String name = block.text().substring(start, whole);
    found.add(Candidate.byRule(block, span, EntityType.LAW, name, 0.8));
    return whole;
  }

  /** Where the law ends that a run of capitalised words begins with; the start if it is none. */
  private static int lawEnd(BlockText block, int start, int end) {
    if (start >= end) {
      return start;
    }
    String run = first(ERA.matcher(block.text().substring(start, end)).replaceAll(""));
    if (isLaw(run) || isTreaty(run)) {
      return start + run.length();
    }
    for (String word : INSIDE) {
      int next = end + word.length();
      boolean several = run.indexOf(' ') > 0;
      if (several && block.text().startsWith(word, end) && LatinNames.isCapital(block, next)) {
        int last = LatinNames.bodyEnd(block, next);
        String first = first(block.text().substring(next, last));
        if (TREATIES.getOrDefault(lastWord(first), false)) {
          return next + first.length();
        }
      }
    }
    return start;
  }

  /** The first of two treaties, Boat Convention | and Sail Protocol, before what is said of it. */
  private static String first(String run) {
    Matcher behind = BEHIND.matcher(run);
    String whole =
        behind.find() && isTreaty(run.substring(0, behind.start()))
            ? run.substring(0, behind.start())
            : run;
    Matcher and = AND.matcher(whole);
    return and.find() && isTreaty(whole.substring(and.end()))
        ? whole.substring(0, and.start())
        : whole;
  }

  private static boolean isLaw(String run) {
    boolean code = run.endsWith(CODE) && !OTHER_CODES.contains(lastWord(before(run, CODE)));
    return code
        || run.endsWith(" Act")
        || run.endsWith(" Decree")
        || run.startsWith("Constitution of ")
        || run.startsWith("Treaty of ")
        || ACT_ON.matcher(run).matches()
        || CODE_OF.matcher(run).matches();
  }

  /** The Boatland Convention, a Convention on Boats; an Agreement alone is of many. */
  private static boolean isTreaty(String run) {
    String[] words = BLANKS.split(run, -1);
    boolean last = words.length > 1 && TREATIES.containsKey(words[words.length - 1]);
    boolean on = false;
    for (int i = 0; i + 2 < words.length; i++) {
      boolean behind = words[i + 1].equals("on") || words[i + 1].equals("against");
      on |= TREATIES.containsKey(words[i]) && behind;
    }
    boolean other = LatinBodies.hasHead(run) || isOfNetworks(run) || MEETING.matcher(run).find();
    return (last || on) && !other && !OF_ANY.containsAll(Arrays.asList(words));
  }

  private static boolean isOfNetworks(String run) {
    String before = run.endsWith(PROTOCOL) ? before(run, PROTOCOL) : "";
    return CAPITALS.matcher(before).matches() || OF_NETWORKS.contains(lastWord(before));
  }

  private static String before(String run, String end) {
    return run.substring(0, run.length() - end.length());
  }

  private static String lastWord(String run) {
    return run.substring(run.lastIndexOf(' ') + 1);
  }
}
