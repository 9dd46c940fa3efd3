package org.hotrai.entity.person;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.body.EnglishRoles;
import org.hotrai.entity.body.LatinBodies;
import org.hotrai.entity.body.LatinHeads;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.CompanyForms;
import org.hotrai.entity.text.LatinNames;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons with a name in Latin letters by the role before or behind it, or by what they are
 * said to say; one name alone is a person's behind the post of a head of state, of a government or
 * of one of its parts.
 */
final class LatinPersons {
  private static final Set<String> SAYING = Set.copyOf(WordLists.lines("saying-verbs.txt"));

  /** Behind these a single name is one: President Carter, but not Governor House. */
  private static final Set<String> OF_ONE_NAME =
      Set.copyOf(WordLists.lines("roles-of-one-name.txt"));

  /** Behind a name and a comma small roles are many things'; these are persons'. */
  private static final Set<String> BEHIND_COMMA =
      Set.copyOf(WordLists.lines("roles-behind-comma.txt"));

  /** A verb or participle in a headline, but not Marcos or Abbas. */
  private static final Pattern NO_NAME =
      Pattern.compile("\\p{Lu}+|.*(?:ed|ing|es|ys|[b-df-hj-np-tv-z]s)");

  /** Behind a title or a role these begin what is no person. */
  private static final Set<String> NO_PERSONS = Set.copyOf(WordLists.lines("no-persons-latin.txt"));

  /** What no name that is said to say something begins with: Wall Street said. */
  private static final Set<String> NO_GIVEN = Set.copyOf(WordLists.lines("no-given-names.txt"));

  /** Initials alone, and what nobody can say before a word, are no name: JC Jr, DLT Renewal. */
  private static final Pattern LETTERS =
      Pattern.compile("(?:\\p{L}{1,2}(?: |$))+(?:Jr|Sr)?|[B-DF-HJ-NP-TV-XZ]{3,} .*\\p{Ll}.*");

  private static final Set<String> NO_SURNAMES = Set.copyOf(WordLists.lines("no-surnames.txt"));

  /** Bodies and places are said to say something, too: so the first word alone is no name. */
  static final double SAID = 0.74;

  /** Who, an age, or what one is known for behind the name of a person. */
  private static final Pattern OF_PERSON =
      Pattern.compile(
          ", (?:who |(?:1[6-9]|[2-9]\\d),|(?:the |an? )?(?:[\\p{L}-]+ ){0,4}?(?:"
              + String.join("|", WordLists.lines("occupations.txt"))
              + ")(?:[,.]| (?:who|whose|from|and|with)\\b))");

  /** Behind these stands where or when something was: at Wat Arun, an artist from … */
  private static final Set<String> BEFORE_PLACES =
      Set.of(
          "at", "in", "on", "near", "after", "during", "since", "outside", "inside", "around",
          "across", "off");

  private static final int SHORTEST = 3;

  /** With a full stop behind it so short a word is a title rather than a name: Gen. */
  private static final int LONGEST_TITLE = 4;

  private static final int LONGEST_POST = 90;
  private static final String MINISTER_OF = "Minister of ";

  private static final Set<String> PORTFOLIOS =
      Set.copyOf(WordLists.lines("english-portfolios.txt"));

  private final WordTable<Boolean> roles = WordLists.table("person-roles.txt");
  private final LatinHeads heads = new LatinHeads();

  /** The person whose name, or whose role before it, begins there; or null. */
  @Nullable Candidate byRole(BlockText block, int start) {
    int end = LatinNames.personEnd(block, start);
    String text = block.text().substring(start, end);
    int role = EnglishRoles.roleLength(text);
    int name = start + (role > 0 ? role : portfolioLength(block, start, text));
    boolean roleBefore = name > start;
    String bare = name < end ? block.text().substring(name, end) : "";
    int words = LatinNames.words(bare).size();
    if (words == 1 && role > 0) {
      boolean cut = block.charAt(end) == '.' && bare.length() <= LONGEST_TITLE;
      return isOneName(text, bare) && !cut ? person(block, name, end, 0.7) : null;
    }
    if (words < 2 || words > 5) {
      return null;
    }
    boolean company = CompanyForms.without(bare).length() < bare.length();
    boolean noName =
        company
            || (!roleBefore && LatinBodies.isNoFirst(firstWord(bare)))
            || PersonFinder.isNoName(bare)
            || LETTERS.matcher(bare).matches()
            || heads.isCommon(firstWord(bare));
    if (noName || LatinBodies.isBody(roleBefore ? bare : text)) {
      return null;
    }
    if (roleBefore) {
      return person(block, name, end, 0.8);
    }
    int behind = block.skipSpace(block.charAt(end) == ',' ? end + 1 : end);
    boolean thaiRole =
        block.isThai(behind) && roles.longestAt(block.beginnings(), behind) != null && behind > end;
    boolean told =
        thaiRole
            || isRole(block, behind)
            || isBehindThaiRole(block, start)
            || isBehindSmallRole(block, start);
    if (told) {
      return person(block, start, end, 0.75);
    }
    boolean body =
        isBehindArticle(block, start)
            || SaidPersons.isOwner(firstWord(text))
            || PersonFinder.isNoName(text);
    boolean person = SAYING.contains(wordAt(block, behind)) || isToldBehind(block, start, end);
    return !body && person ? person(block, start, end, SAID) : null;
  }

  private static String firstWord(String text) {
    int blank = text.indexOf(' ');
    return blank < 0 ? text : text.substring(0, blank);
  }

  private boolean isOneName(String run, String name) {
    String role = run.substring(0, run.length() - name.length()).strip();
    String last = role.substring(role.lastIndexOf(' ') + 1);
    return OF_ONE_NAME.contains(last)
        && name.length() >= SHORTEST
        && name.indexOf('-') < 0
        && name.indexOf('.') < 0
        && !NO_NAME.matcher(name).matches()
        && !isNoPerson(name)
        && !LatinBodies.hasHead(name)
        && heads.kind(List.of(name)).filter(EntityType.ORGANISATION::equals).isPresent();
  }

  /** Whether the word is a verb for what a person says. */
  static boolean isSaying(String word) {
    return SAYING.contains(word);
  }

  /** Whether a name that begins with that word is no person's: Premier League, Miss Universe. */
  static boolean isNoPerson(String word) {
    return NO_PERSONS.contains(word);
  }

  /** Whether what is said of persons alone follows: Anna Carter, who …; Anna Carter, 27, … */
  private static boolean isToldBehind(BlockText block, int start, int end) {
    return block.charAt(end) == ','
        && OF_PERSON.matcher(block.text()).region(end, block.length()).lookingAt()
        && !SaidPersons.isNoFirst(wordAt(block, start))
        && !BEFORE_PLACES.contains(wordBefore(block, start).toLowerCase(Locale.ROOT));
  }

  private static String wordBefore(BlockText block, int at) {
    return block.text().substring(wordStartBefore(block, at), at).strip();
  }

  /** Whether what begins with that word and says something is no person: Wall Street said. */
  static boolean isNoGiven(String word) {
    return NO_GIVEN.contains(word);
  }

  /** Whether what ends with that word is no person: Boat News said. */
  static boolean isNoSurname(String word) {
    return NO_SURNAMES.contains(word);
  }

  /** Whether an article stands before that word and the capitalised words before it. */
  private static boolean isBehindArticle(BlockText block, int start) {
    int first = start;
    int word = wordStartBefore(block, first);
    while (word < first && LatinNames.isLarge(block.charAt(word)) && !isThe(block, word)) {
      first = word;
      word = wordStartBefore(block, first);
    }
    return word < first && isThe(block, word);
  }

  private static boolean isThe(BlockText block, int word) {
    return block.text().startsWith("The ", word) || block.text().startsWith("the ", word);
  }

  private static int wordStartBefore(BlockText block, int at) {
    int first = at;
    if (block.charAt(at - 1) == ' ' && block.isLatin(at - 2)) {
      first = at - 1;
      while (block.isLatin(first - 1)) {
        first--;
      }
    }
    return first;
  }

  private static String wordAt(BlockText block, int at) {
    int end = LatinNames.wordEnd(block, at);
    return end > at ? block.text().substring(at, end) : "";
  }

  private static boolean isRole(BlockText block, int at) {
    int word = block.text().startsWith("the ", at) ? at + 4 : at;
    String text = wordAt(block, word);
    boolean comma = block.charAt(at - 2) == ',';
    return comma && (EnglishRoles.isRole(text) || isPostOf(block, word, word + text.length()));
  }

  /** The post of what follows; that of nothing may begin the sentence: at the Palace, the Prime… */
  private static boolean isPostOf(BlockText block, int start, int wordEnd) {
    int end =
        BEHIND_COMMA.contains(block.text().substring(Math.min(start, wordEnd), wordEnd))
            ? wordEnd
            : EnglishRoles.postEnd(block, start);
    return end > start && block.text().startsWith(" of ", end);
  }

  /** Length of what a minister is one of, before the name: Minister of | Public Health Anna. */
  private static int portfolioLength(BlockText block, int start, String run) {
    int earliest = Math.max(0, start - LONGEST_POST);
    String before = block.text().substring(earliest, start);
    int minister = before.lastIndexOf(MINISTER_OF);
    boolean of =
        minister >= 0
            && before.indexOf('.', minister) < 0
            && (before.endsWith(" of ") || before.endsWith(" and "));
    int length = 0;
    int blank = of ? run.indexOf(' ') : -1;
    while (blank > 0 && PORTFOLIOS.contains(run.substring(length, blank))) {
      length = blank + 1;
      blank = run.indexOf(' ', length);
    }
    return length;
  }

  /** Whether what stands between the last blank but one and the name begins with a role. */
  private boolean isBehindThaiRole(BlockText block, int start) {
    int roleEnd = start - 1;
    if (block.charAt(roleEnd) != ' ' || !block.isThai(roleEnd - 1)) {
      return false;
    }
    int at = roleEnd;
    while (block.isThai(at - 1)) {
      at--;
    }
    return roles.longestAt(block.beginnings(), at) != null;
  }

  /** Whether a role in small letters ends right before the name: party leader Anna Carter. */
  private static boolean isBehindSmallRole(BlockText block, int start) {
    int end = start - 1;
    if (block.charAt(end) != ' ') {
      return false;
    }
    int at = end;
    while (block.isLatin(at - 1) || block.charAt(at - 1) == '-') {
      at--;
    }
    return at < end && EnglishRoles.isSmallRole(block.text().substring(at, end));
  }

  private static Candidate person(BlockText block, int name, int end, double sure) {
    Span span = new Span(name, end);
    return Candidate.byRule(block, span, EntityType.PERSON, span.of(block.text()), sure);
  }
}
