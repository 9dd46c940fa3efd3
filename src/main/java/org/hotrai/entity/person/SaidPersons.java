package org.hotrai.entity.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.body.EnglishRoles;
import org.hotrai.entity.body.LatinBodies;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.LatinNames;
import org.hotrai.text.Span;

/**
 * Finds persons whom only the whole article shows to be some: a word alone is said to say something
 * in it, and stands elsewhere behind a first name: Anna Carter came. “Boats,” said Carter.
 */
public final class SaidPersons {
  /** Words that begin sentences, or titles of articles, and no name. */
  private static final Set<String> NO_FIRST_NAMES =
      Set.copyOf(WordLists.lines("no-first-names.txt"));

  /** What may follow on a name behind its verb: said Carter in a letter. */
  private static final Set<String> BEHIND_SAID =
      Set.of("in", "at", "on", "of", "with", "during", "after", "who", "as", "from");

  private static final Pattern SURNAME = Pattern.compile("\\p{Lu}[\\p{L}’'-]*\\p{Ll}");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{Ll}’'-]+(?:-\\p{Lu}\\p{Ll}+)?(?: \\p{L}[\\p{L}’'.-]*){1,3}");
  private static final int SHORTEST = 3;
  private static final int MOST_SURNAMES = 200;

  /** More persons of one surname are in no article that somebody wrote. */
  private static final int MOST_ALIKE = 20;

  private static final int LONGEST_HEADLINE = 150;
  private static final int LONGEST_BEGINNING = 1500;

  /** Before a word that begins a sentence, or stands in a row of capitals. */
  private static final String ENDS = ".!?:\n“\"‘•|–—";

  private final List<BlockText> blocks;
  private final List<Integer> starts = new ArrayList<>();
  private final Set<String> saying = new HashSet<>();

  /** Where each of those words is first by itself. */
  private final Map<String, Integer> alone = new HashMap<>();

  private final Map<String, Boolean> words = new HashMap<>();

  /** By their last word, the runs of words that may be names, each where it is first. */
  private final Map<String, Map<String, Candidate>> names = new LinkedHashMap<>();

  private SaidPersons(List<BlockText> blocks) {
    this.blocks = blocks;
    int start = 0;
    for (BlockText text : blocks) {
      starts.add(start);
      start += text.length();
    }
  }

  /** Those of an article in whose blocks that was found. */
  public static List<Candidate> in(List<BlockText> blocks, List<Candidate> found) {
    SaidPersons persons = new SaidPersons(blocks);
    blocks.forEach(persons::addSaying);
    if (persons.saying.isEmpty() || persons.saying.size() > MOST_SURNAMES) {
      return List.of();
    }
    persons.saying.removeIf(persons::isWord);
    blocks.forEach(persons::addNames);
    persons.removeOthers(found);
    persons.names.values().forEach(SaidPersons::removeLonger);
    List<Candidate> all = new ArrayList<>();
    persons.names.values().forEach(alike -> all.addAll(alike.values()));
    return all;
  }

  private void addSaying(BlockText block) {
    int at = block.firstCapital();
    while (at < block.length()) {
      if (!LatinNames.isCapital(block, at)) {
        at++;
        continue;
      }
      int end = LatinNames.personEnd(block, at);
      if ((isSaying(block, end) || isSaid(block, at, end))
          && isSurname(block.text().substring(at, end))) {
        saying.add(block.text().substring(at, end));
      }
      at = Math.max(at + 1, end);
    }
  }

  private static boolean isSurname(String word) {
    return word.length() >= SHORTEST
        && SURNAME.matcher(word).matches()
        && !NO_FIRST_NAMES.contains(word)
        && !LatinBodies.isNoFirst(word)
        && !LatinBodies.hasHead(word)
        && !EnglishRoles.isPost(word)
        && !LatinPersons.isNoSurname(word)
        && !LatinNames.isDayOrMonth(word);
  }

  private static boolean isSaying(BlockText block, int end) {
    int verb = block.charAt(end) == ' ' ? end + 1 : end;
    return verb > end && LatinPersons.isSaying(wordAt(block, verb));
  }

  private static boolean isSaid(BlockText block, int start, int end) {
    int last = start - 1;
    int first = last;
    while (block.isLatin(first - 1)) {
      first--;
    }
    return first < last
        && block.charAt(last) == ' '
        && LatinPersons.isSaying(block.text().substring(first, last))
        && endsSaying(block, end);
  }

  /** Whether no clause follows, of what somebody else says of it: said Carter was late. */
  private static boolean endsSaying(BlockText block, int end) {
    return block.charAt(end) != ' '
        ? !Character.isLetterOrDigit(block.charAt(end)) && "’'".indexOf(block.charAt(end)) < 0
        : BEHIND_SAID.contains(wordAt(block, end + 1));
  }

  private static String wordAt(BlockText block, int at) {
    return block.text().substring(at, LatinNames.wordEnd(block, at));
  }

  private void addNames(BlockText block) {
    int at = block.firstCapital();
    while (at < block.length()) {
      if (!LatinNames.isCapital(block, at)) {
        at++;
        continue;
      }
      int end = LatinNames.personEnd(block, at);
      int start = nameStart(block, at, end);
      String name = start < end ? block.text().substring(start, end) : "";
      String last = name.substring(name.lastIndexOf(' ') + 1);
      if (saying.contains(last) && name.equals(last)) {
        alone.putIfAbsent(last, place(block, start));
      } else if (saying.contains(last)
          && isName(block, start, name)
          && isFirst(block, start, last)) {
        Candidate person =
            Candidate.byRule(
                block, new Span(start, end), EntityType.PERSON, name, LatinPersons.SAID);
        Map<String, Candidate> alike = names.computeIfAbsent(last, none -> new LinkedHashMap<>());
        if (alike.size() < MOST_ALIKE) {
          alike.putIfAbsent(name, person);
        }
      }
      at = Math.max(at + 1, end);
    }
  }

  /** Behind what begins the sentence, and behind a role: Now President | Anna Carter. */
  private static int nameStart(BlockText block, int at, int end) {
    int start = at;
    int next = block.text().indexOf(' ', start) + 1;
    while (next > start && next < end && isNoFirst(block.text().substring(start, next - 1))) {
      start = next;
      next = block.text().indexOf(' ', start) + 1;
    }
    return start + EnglishRoles.roleLength(block.text().substring(start, end));
  }

  static boolean isNoFirst(String word) {
    return NO_FIRST_NAMES.contains(word) || (LatinBodies.isNoFirst(word) && !isArticle(word));
  }

  private static boolean isArticle(String word) {
    return word.equals("The") || word.equals("A") || word.equals("An");
  }

  /**
   * Whether the article does not have the surname alone before: who bears it is named in full
   * first, if not in the headline.
   */
  private boolean isFirst(BlockText block, int start, String surname) {
    Integer first = alone.get(surname);
    boolean early = place(block, start) <= LONGEST_BEGINNING && !names.containsKey(surname);
    return first == null || (first <= LONGEST_HEADLINE && early);
  }

  private int place(BlockText block, int start) {
    return starts.get(block.index()) + start;
  }

  private boolean isName(BlockText block, int start, String name) {
    String first = name.substring(0, Math.max(0, name.indexOf(' ')));
    boolean begins = start == 0 || ENDS.indexOf(block.charAt(block.skipBack(start) - 1)) >= 0;
    return NAME.matcher(name).matches()
        && !NO_FIRST_NAMES.contains(first)
        && !LatinBodies.isNoFirst(first)
        && !LatinNames.isDayOrMonth(first)
        && !EnglishRoles.isSmallRole(small(first))
        && !LatinPersons.isNoPerson(first)
        && !LatinPersons.isNoGiven(first)
        && !LatinBodies.hasHead(name)
        && !LatinPersons.isNoSurname(name.substring(name.lastIndexOf(' ') + 1))
        && !isOwner(first)
        && !(begins && isWord(first));
  }

  static boolean isOwner(String word) {
    return word.endsWith("’s") || word.endsWith("'s") || word.endsWith("s’") || word.endsWith("s'");
  }

  private static String small(String word) {
    return Character.toLowerCase(word.charAt(0)) + word.substring(1);
  }

  /** Whether the article has it in small letters, too. */
  private boolean isWord(String name) {
    return words.computeIfAbsent(small(name), this::stands);
  }

  private boolean stands(String word) {
    for (BlockText block : blocks) {
      int at = block.text().indexOf(word);
      while (at >= 0) {
        if (!block.isLatin(at - 1) && !block.isLatin(at + word.length())) {
          return true;
        }
        at = block.text().indexOf(word, at + word.length());
      }
    }
    return false;
  }

  /** Leaves out what is something else by other evidence. */
  private void removeOthers(List<Candidate> found) {
    for (Candidate other : found) {
      if (other.type() != EntityType.PERSON && other.type() != EntityType.DATE) {
        names.remove(other.span().of(blocks.get(other.block()).text()));
        for (Map<String, Candidate> alike : names.values()) {
          alike.values().removeIf(name -> overlaps(name, other));
        }
      }
    }
  }

  /** Leaves out what has another name at its end: Rabbi Anna Carter. */
  private static void removeLonger(Map<String, Candidate> alike) {
    Set<String> each = Set.copyOf(alike.keySet());
    alike.keySet().removeIf(name -> each.stream().anyMatch(other -> name.endsWith(" " + other)));
  }

  private static boolean overlaps(Candidate one, Candidate other) {
    return one.block() == other.block()
        && one.span().start() < other.span().end()
        && other.span().start() < one.span().end();
  }
}
