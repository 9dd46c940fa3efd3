package org.hotrai.entity.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.CompanyForms;
import org.hotrai.entity.text.Finder;
import org.hotrai.entity.text.LatinNames;
import org.hotrai.text.Span;

/** Finds bodies with a name in Latin letters by the head words of such names. */
public final class LatinBodies implements Finder {
  private static final Set<String> HEADS =
      Set.of(
          "Ministry",
          "Department",
          "Departments",
          "Office",
          "Court",
          "Council",
          "Institute",
          "Commission",
          "Committee",
          "Agency",
          "Association",
          "Organization",
          "Organisation",
          "University",
          "College",
          "Bank",
          "Authority",
          "Secretariat",
          "Foundation",
          "Federation",
          "Parliament",
          "Senate",
          "Assembly",
          "Registry",
          "Bureau",
          "Centre",
          "Center",
          "Company",
          "Corporation",
          "Party",
          "Union",
          "Army",
          "Navy",
          "Police",
          "Embassy",
          "Hospital",
          "School",
          "Fund",
          "Tribunal",
          "Programme",
          "Network",
          "Airlines",
          "Airways");
  private static final Set<String> NO_FIRST =
      Set.of(
          "The", "A", "An", "This", "That", "In", "On", "At", "For", "And", "But", "If", "As",
          "From", "By", "To", "With", "Under", "After", "Before", "When", "While", "His", "Her",
          "Its", "Our", "Their", "These", "Each", "Every", "Another", "Both");
  private static final Set<String> COMMON =
      Set.of(
          "Call Center",
          "Call Centre",
          "Contact Center",
          "Contact Centre",
          "Data Center",
          "Data Centre",
          "Social Network",
          "Smart School",
          "Smart Hospital",
          "Special Task Force",
          "Joint Task Force");

  private static final List<String> HOTLINES =
      List.of(" Call Center", " Call Centre", " Contact Center", " Contact Centre");

  /** Of these the last word alone is a head word of much else: Boat Task | Force. */
  private static final String TASK_FORCE = " Task Force";

  private static final String AND = " and ";
  private static final String OF = " of ";
  private static final String OF_THE = " of the ";

  /** What ends with one of these is a whole name: Boat University | and Boatland. */
  private static final Set<String> LAST =
      Set.of(
          "University",
          "Hospital",
          "Party",
          "Parliament",
          "Senate",
          "Embassy",
          "Court",
          "Army",
          "Navy",
          "Airlines",
          "Airways");

  /** Whose or what a body is: SET-listed | Boat Plc. */
  private static final Pattern TELLING =
      Pattern.compile("\\p{L}+-(?:listed|based|owned|led|backed|linked|run|controlled|funded)");

  private static final Pattern TITLE =
      Pattern.compile("(?<![\\p{L}.])(?:Mr|Mrs|Ms|Miss|Dr|Prof|Gen|Col|Sir)\\.? \\z");
  private static final int LONGEST_TITLE = 6;

  /** What begins so is made by a body, and is none. */
  private static final Pattern RULES =
      Pattern.compile("(?:Acts?|Regulations?|Announcements?|Notifications?|Draft) (?:on|of) ");

  private static final List<String> OFFICES = List.of("'s Office", "’s Office");

  /** What is no minister behind an office, but a part of it: the Sheriff's Office Boat Unit. */
  private static final Pattern UNIT =
      Pattern.compile(" (?:Unit|Division|Bureau|Section|Branch|Department)\\b");

  private static final List<String> POSSESSIVES = List.of("'s", "’s");
  private static final String THAILAND = "Thailand";

  private final Gazetteer gazetteer;

  /** One that knows the bodies of that gazetteer. */
  public LatinBodies(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    int at = block.firstCapital();
    while (at < block.length()) {
      if (!LatinNames.isCapital(block, at)) {
        at++;
        continue;
      }
      int end = beforePost(block, at, LatinNames.bodyEnd(block, at));
      int start = behindNoFirst(block, at, end);
      start = behindOwner(block, behindPerson(block, start, end), end);
      end = beforeAnother(block, start, beforeHotline(block, start, end));
      end = behindOffice(block, start, end);
      if (start < end
          && isBody(block.text().substring(start, end))
          && !RULES.matcher(block.text()).region(start, end).lookingAt()) {
        Span span = new Span(start, end);
        String name = span.of(block.text());
        found.add(Candidate.byRule(block, span, EntityType.ORGANISATION, name, 0.7));
      }
      at = end;
    }
    return found;
  }

  /** Whether what is answered by telephone goes on there: Boat Bank | Call Center. */
  public static boolean isHotlineAt(BlockText block, int end) {
    return HOTLINES.stream().anyMatch(hotline -> block.text().startsWith(hotline, end));
  }

  /** Where the body ends whose telephone stands there: Boat Bank | Call Center. */
  private static int beforeHotline(BlockText block, int start, int end) {
    for (String hotline : HOTLINES) {
      int last = end - hotline.length();
      if (last > start && block.text().startsWith(hotline, last)) {
        String name = block.text().substring(start, last);
        return name.indexOf(' ') < 0 || isBody(name) ? last : end;
      }
    }
    return end;
  }

  /**
   * Where the body begins whose member stands before it: Anna Carter of the | Boat Party. Its own
   * name has a head word there: Bank of the Boat Union.
   */
  private static int behindPerson(BlockText block, int start, int end) {
    int of = block.text().indexOf(OF_THE, start, end);
    int behind = of + OF_THE.length();
    if (of <= start || behind >= end) {
      return start;
    }
    String before = block.text().substring(start, of);
    int words = LatinNames.words(before).size();
    boolean named = words > 1 && before.chars().noneMatch(c -> c == '-') && isNames(before);
    boolean titled =
        words == 1
            && TITLE
                .matcher(block.text())
                .region(Math.max(0, start - LONGEST_TITLE), start)
                .useTransparentBounds(true)
                .find();
    return (named || titled) && !hasHead(before) && isBody(block.text().substring(behind, end))
        ? behind
        : start;
  }

  /**
   * Where the body begins whose owner stands before it: Anna’s | Boat Party, if the text has Anna
   * Carter, too, and Thailand’s | Ministry of Boats.
   */
  private static int behindOwner(BlockText block, int start, int end) {
    int wordEnd = LatinNames.wordEnd(block, start);
    int behind = block.skipSpace(wordEnd);
    for (String possessive : POSSESSIVES) {
      if (behind < end && block.text().startsWith(possessive, wordEnd - possessive.length())) {
        String owner = block.text().substring(start, wordEnd - possessive.length());
        boolean told = owner.equals(THAILAND) || isNamed(block, owner);
        return told && isBody(block.text().substring(behind, end)) ? behind : start;
      }
    }
    return start;
  }

  /** Whether that word is elsewhere the first of the name of a person. */
  private static boolean isNamed(BlockText block, String word) {
    int at = block.text().indexOf(word + " ");
    while (at >= 0) {
      int end = LatinNames.isCapital(block, at) ? LatinNames.personEnd(block, at) : at;
      String name = block.text().substring(at, Math.max(at, end));
      if (name.indexOf(' ') > 0 && !hasHead(name)) {
        return true;
      }
      at = block.text().indexOf(word + " ", at + 1);
    }
    return false;
  }

  /** Where an office ends before its minister: the Prime Minister’s Office | Anna Carter. */
  private static int behindOffice(BlockText block, int start, int end) {
    for (String office : OFFICES) {
      int at = block.text().indexOf(office + " ", start);
      if (at > start && at + office.length() < end) {
        int behind = at + office.length();
        return LatinNames.isCapital(block, behind + 1)
                && !UNIT.matcher(block.text()).region(behind, end).find()
            ? behind
            : end;
      }
    }
    return end;
  }

  /** Whether each word begins with a large letter, as in the name of a person, and is no plural. */
  private static boolean isNames(String words) {
    return LatinNames.words(words).stream()
        .allMatch(word -> LatinNames.isLarge(word.charAt(0)) && !word.endsWith("s"));
  }

  /**
   * Where a name ends before a listed one or a listed one before a name, and a whole name before a
   * place, a person or another whole name: Boat University | and Boatland, Boat University | and
   * Sail Hospital.
   */
  private int beforeAnother(BlockText block, int start, int end) {
    int and = start < end ? block.text().indexOf(AND, start, end) : -1;
    if (and < 0) {
      return end;
    }
    String name = block.text().substring(start, and);
    String rest = block.text().substring(and + AND.length(), end);
    boolean listed =
        gazetteer.named(EntityType.ORGANISATION, rest).isPresent()
            || (hasHead(rest) && gazetteer.named(EntityType.ORGANISATION, name).isPresent());
    return listed || (isWhole(name) && (!hasHead(rest) || isWhole(rest))) ? and : end;
  }

  private static boolean isWhole(String name) {
    return LAST.contains(name.substring(name.lastIndexOf(' ') + 1)) && isBody(name);
  }

  /** Whether a run of capitalised words names a body: a head word and at least one more. */
  public static boolean isBody(String run) {
    if (COMMON.contains(run) || CompanyForms.isForm(run)) {
      return false;
    }
    List<String> words = LatinNames.words(run);
    int capitalised = 0;
    boolean head = false;
    for (String word : words) {
      capitalised += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      head |= HEADS.contains(word);
    }
    return capitalised >= 2
        && (head || run.endsWith(TASK_FORCE) || CompanyForms.isLimited(words.getLast()));
  }

  /**
   * Where a body's name ends before the post of somebody in it, or of its head in another: Boat
   * Office | Director, Boat Office | and Director of.
   */
  private static int beforePost(BlockText block, int start, int end) {
    boolean headed = false;
    int behind = start;
    for (int at = start; at < end; at = block.skipSpace(behind)) {
      boolean large = LatinNames.isLarge(block.charAt(at));
      boolean afterLarge =
          at == block.skipSpace(behind) && LatinNames.isLarge(wordBefore(block, at));
      int post = headed && large ? EnglishRoles.postEnd(block, at) : at;
      if (post > at) {
        int and = at - AND.length();
        boolean another = block.text().startsWith(AND, and) && block.text().startsWith(OF, post);
        return afterLarge ? behind : another ? and : end;
      }
      behind = Math.max(at + 1, LatinNames.wordEnd(block, at));
      headed |= HEADS.contains(block.text().substring(at, Math.min(behind, end)));
    }
    return end;
  }

  /** The first letter of the word before that index. */
  private static char wordBefore(BlockText block, int at) {
    int first = at - 1;
    while (first > 0 && block.charAt(first - 1) != ' ') {
      first--;
    }
    return block.charAt(first);
  }

  /** Whether no name begins with that word: The. */
  public static boolean isNoFirst(String word) {
    return NO_FIRST.contains(word);
  }

  /** Whether one of the words heads names of bodies. */
  public static boolean hasHead(String run) {
    for (String word : LatinNames.words(run)) {
      if (HEADS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Behind words such as The, and behind the role of a person: Chairman of the. */
  private static int behindNoFirst(BlockText block, int start, int end) {
    int at = start;
    while (at < end) {
      int wordEnd = LatinNames.wordEnd(block, at);
      String word = block.text().substring(at, wordEnd);
      if (!NO_FIRST.contains(word) && !TELLING.matcher(word).matches()) {
        return EnglishRoles.behindRoleOf(block, at, end);
      }
      at = block.skipSpace(wordEnd);
    }
    return end;
  }
}
