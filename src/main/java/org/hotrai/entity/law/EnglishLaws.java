package org.hotrai.entity.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hotrai.article.EntityType;
import org.hotrai.entity.body.LatinBodies;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
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
  private static final String TREATY_OF = "Treaty of ";

  /** What a code is of that is a law; other codes are of much else. */
  private static final Set<String> CODES = Set.copyOf(WordLists.lines("law-codes.txt"));

  private static final String ACT = " Act";
  private static final String BETWEEN_ACTS = " and ";
  private static final Set<String> OF_ANY_LAW =
      Set.of(
          "Act", "Decree", "Draft", "Royal", "Emergency", "New", "This", "Said", "Executive", "An");
  private static final String CONVENTION = " Convention";

  /**
   * Words before Act and Convention in what is done or met for: a Balancing Act, a Comic
   * Convention.
   */
  private static final Set<String> OTHER_ACTS = Set.copyOf(WordLists.lines("no-law-acts.txt"));

  private static final Set<String> OTHER_CONVENTIONS =
      Set.copyOf(WordLists.lines("no-treaty-conventions.txt"));
  private static final Pattern ACT_ON = Pattern.compile(".* (?:Act|Decree) on .*");
  private static final Pattern CODE_OF =
      Pattern.compile("(?:.* )?Code of (?:Civil|Criminal) Procedure");
  private static final Pattern ERA = Pattern.compile(",? B\\.?E$");
  private static final Pattern YEAR =
      Pattern.compile(
          "(?: \\(No\\.? ?\\d{1,2}\\))?(?:,? ?B\\.? ?E\\.? ?\\d{4}(?: ?\\(\\d{4}\\))?"
              + "|(?: of)? (?:19|20)\\d\\d(?![\\p{N}-]))");

  /** The section behind a law: Boats Act, Section 17(1). */
  private static final Pattern SECTION_BEHIND =
      Pattern.compile(
          ", (?:[Ss]ections?|[Aa]rticles?) \\d{1,4}[A-Z]?(?:/\\d{1,2})?"
              + "(?: ?\\((?:\\d{1,2}|\\p{Ll})\\))*(?![\\p{L}\\p{N}])(?! of (?:the )?\\p{Lu})");

  private static final Pattern LAW =
      Pattern.compile("(?<name>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,4}? Law)(?: and | or |$)");

  private static final int YEAR_LENGTH = "1982 ".length();
  private static final Pattern YEAR_BEFORE = Pattern.compile("(?:19|20)\\d\\d ");

  /** What tells that a law is one of its own, and no branch: the 1982 Boat Law. */
  private static final Pattern OWN_LAW =
      Pattern.compile("(?:[Ss]ections? \\d{1,4}(?:\\(\\w\\))* of the |\\b(?:19|20)\\d\\d )$");

  private static final Pattern SECTION =
      Pattern.compile(
          "\\b(?:[Ss]ections?|[Aa]rticles?) \\d{1,4}[A-Z]?(?:/\\d{1,2})?"
              + "(?: ?\\((?:\\d{1,2}|\\p{Ll})\\))*"
              + "(?:(?:, and |, | and | or )\\d{1,4}[A-Z]?)* of (?:the )?\\z");
  private static final int LONGEST_SECTION = 60;

  /** Whether each head word of treaties may stand behind small words in a name. */
  private static final Map<String, Boolean> TREATIES =
      WordLists.lines("treaty-heads.tsv").stream()
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1].equals("INSIDE")));

  /** All words that names of laws and treaties have. */
  private static final WordTable<Boolean> HEADS = heads();

  private static final Pattern AND =
      Pattern.compile("(?<= (?:" + String.join("|", TREATIES.keySet()) + ")) and ");

  /**
   * What has the name of a treaty before it: Covenant on Boats | Fifth Report of the Government.
   */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?: (?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Initial|Combined|Annual|Final))?(?:"
              + " Periodic)?"
              + " (?:Report|Review|Article|Section|Claim|Settlement|Negotiation|Principle)s?\\b");

  private static final Pattern PART_OF =
      Pattern.compile(
          "((?!(?:.* )?(?:Convention|Treaty|Agreement|Protocol|Charter|Covenant) ).* (?<!Law )of"
              + " the ).*");

  /** Words that titles write large, and that no name ends with. */
  private static final Pattern SMALL_AT_END =
      Pattern.compile("(?: (?:Between|Of|On|In|To|And|For|With|By|Under|From|The|At))+$");

  private static final Pattern MEETING =
      Pattern.compile("\\b(?:Summit|Conference|Meeting|Session|Parties|Members?|States Party)\\b");

  /** How programs speak with each other: SPDY Protocol, Hypertext Transfer Protocol. */
  private static final String PROTOCOL = " Protocol";

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}+");
  private static final Set<String> OF_NETWORKS =
      Set.copyOf(WordLists.lines("network-protocols.txt"));

  /** Before the name of a law that the article means in another version. */
  private static final Set<String> OTHER = Set.copyOf(WordLists.lines("law-versions.txt"));

  private static final String IN = " in ";
  private static final List<String> INSIDE = List.of(IN, " to ");
  private static final String THE = "The ";
  private static final String ARTICLE = " The ";
  private static final String A = "A ";

  /** With this behind its name what seemed a treaty is the beginning of the name of a body. */
  private static final Pattern GOES_ON = Pattern.compile(" & \\p{Lu}");

  /** What any agreement may be: what has only these words has no name of its own. */
  private static final Set<String> OF_ANY = Set.copyOf(WordLists.lines("no-treaties.txt"));

  private static WordTable<Boolean> heads() {
    Set<String> heads = new HashSet<>(TREATIES.keySet());
    heads.addAll(List.of("Act", "Code", "Decree", "Constitution", "Treaty", "Law"));
    return WordTable.of(heads);
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    int at = hasHead(block) ? block.firstCapital() : block.length();
    while (at < block.length()) {
      int end = LatinNames.isCapital(block, at) ? LatinNames.bodyEnd(block, at) : at;
      if (end > at) {
        end = add(found, block, nameStart(block, at), end);
      }
      at = Math.max(at + 1, end);
    }
    return found;
  }

  /** Whether a word stands there without which there is no law, as in most blocks none does. */
  private static boolean hasHead(BlockText block) {
    int at = HEADS.next(block.beginnings(), block.firstCapital());
    while (at < block.length() && HEADS.longestAt(block.beginnings(), at) == null) {
      at = HEADS.next(block.beginnings(), at + 1);
    }
    return at < block.length();
  }

  /** Behind the article, and behind what tells that another version is meant. */
  private static int nameStart(BlockText block, int at) {
    String article = block.text().startsWith(THE, at) ? THE : A;
    int start = block.text().startsWith(article, at) ? at + article.length() : at;
    int blank = block.text().indexOf(' ', start);
    boolean other = blank > 0 && OTHER.contains(block.text().substring(start, blank));
    return other ? blank + 1 : start;
  }

  /**
   * Behind what is said of a treaty, and what ends before an article: the Parties of the | Boat…
   */
  private static int behindPart(String run) {
    Matcher part = PART_OF.matcher(run);
    int behind = part.matches() && TREATIES.containsKey(lastWord(run)) ? part.end(1) : 0;
    int article = run.lastIndexOf(ARTICLE);
    return Math.max(behind, article < 0 ? 0 : article + ARTICLE.length());
  }

  private static String run(BlockText block, int start, int end) {
    String run = ERA.matcher(block.text().substring(start, end)).replaceAll("");
    return SMALL_AT_END.matcher(run).replaceAll("");
  }

  /** Adds the law that begins there, and tells where it ends. */
  private static int add(List<Candidate> found, BlockText block, int begin, int end) {
    int blank = block.text().indexOf(' ', begin);
    if (blank < 0 || blank >= end) {
      // No law has a name of one word.
      return end;
    }
    int start = begin + behindPart(run(block, begin, end));
    int own = ownLawEnd(block, start, end);
    if (own > start) {
      Matcher year =
          YEAR_BEFORE.matcher(block.text()).region(Math.max(0, start - YEAR_LENGTH), start);
      return add(found, block, new Span(year.matches() ? start - YEAR_LENGTH : start, own));
    }
    int last = lawEnd(block, start, end);
    if (last == start || GOES_ON.matcher(block.text()).region(last, block.length()).lookingAt()) {
      return end;
    }
    Matcher year = YEAR.matcher(block.text()).region(last, block.length());
    return add(found, block, new Span(start, year.lookingAt() ? year.end() : last));
  }

  /** Adds the law of that name with its section, and tells where that ends. */
  private static int add(List<Candidate> found, BlockText block, Span law) {
    int start = law.start();
    int whole = law.end();
    int earliest = Math.max(0, start - LONGEST_SECTION);
    Matcher section = SECTION.matcher(block.text()).region(earliest, start);
    Matcher behind = SECTION_BEHIND.matcher(block.text()).region(whole, block.length());
    int spanEnd = behind.lookingAt() ? behind.end() : whole;
    Span span = new Span(section.find() ? section.start() : start, spanEnd);
    String name = EnglishCodes.name(block.text().substring(start, whole));
    found.add(Candidate.byRule(block, span, EntityType.LAW, name, 0.8));
    return spanEnd;
  }

  /** Where the law ends that is one of its own by its year or section; the start if none is. */
  private static int ownLawEnd(BlockText block, int start, int end) {
    Matcher law = LAW.matcher(block.text()).region(Math.min(start, end), end);
    return law.lookingAt()
            && OWN_LAW
                .matcher(block.text().substring(Math.max(0, start - LONGEST_SECTION), start))
                .find()
        ? law.end("name")
        : start;
  }

  /** Where the law ends that a run of capitalised words begins with; the start if it is none. */
  private static int lawEnd(BlockText block, int start, int end) {
    if (start >= end) {
      return start;
    }
    String run = first(run(block, start, end));
    if (isLaw(run) || isTreaty(run)) {
      return ACT_ON.matcher(run).matches()
          ? withPlace(block, start + run.length())
          : start + run.length();
    }
    for (String word : INSIDE) {
      int next = end + word.length();
      boolean several = run.indexOf(' ') > 0;
      if (several && block.text().startsWith(word, end) && LatinNames.isCapital(block, next)) {
        int last = LatinNames.bodyEnd(block, next);
        String first = firstInside(block.text().substring(next, last));
        if (!hasHeadBeforeAnd(run) && TREATIES.getOrDefault(lastWord(first), false)) {
          return next + first.length();
        }
      }
    }
    return start;
  }

  /** Behind where it is, if the year follows that: Decree on Boats | in Open Waters B.E. 2548. */
  private static int withPlace(BlockText block, int end) {
    int next = end + IN.length();
    if (!block.text().startsWith(IN, end) || !LatinNames.isCapital(block, next)) {
      return end;
    }
    int last = LatinNames.bodyEnd(block, next);
    int behind = next + run(block, next, last).length();
    return YEAR.matcher(block.text()).region(behind, block.length()).lookingAt() ? behind : end;
  }

  /** The first of two agreements, Boats Agreement | and Lake-Sea Trade, behind a small word. */
  private static String firstInside(String run) {
    Matcher and = AND.matcher(run);
    return and.find() ? run.substring(0, and.start()) : first(run);
  }

  private static boolean hasHeadBeforeAnd(String run) {
    return AND.matcher(run).find();
  }

  /**
   * The first of two treaties, Boat Convention | and Sail Protocol, or acts, Boat Act | and Sail
   * Act, before what is said of it.
   */
  private static String first(String run) {
    Matcher behind = BEHIND.matcher(run);
    String whole =
        behind.find() && isNamed(run.substring(0, behind.start()))
            ? run.substring(0, behind.start())
            : run;
    Matcher and = AND.matcher(whole);
    return and.find() && isTreaty(whole.substring(and.end()))
        ? whole.substring(0, and.start())
        : firstAct(whole);
  }

  private static String firstAct(String run) {
    int and = run.indexOf(BETWEEN_ACTS);
    while (and > 0) {
      if (isLaw(run.substring(0, and)) && isLaw(run.substring(and + BETWEEN_ACTS.length()))) {
        return run.substring(0, and);
      }
      and = run.indexOf(BETWEEN_ACTS, and + 1);
    }
    return run;
  }

  private static boolean isNamed(String run) {
    return run.startsWith(TREATY_OF) || isTreaty(run);
  }

  private static boolean isLaw(String run) {
    boolean code = run.endsWith(CODE) && CODES.contains(lastWord(before(run, CODE)));
    boolean act = run.endsWith(ACT) && !OTHER_ACTS.contains(lastWord(before(run, ACT)));
    return code
        || EnglishCodes.isOfCountry(run)
        || (act && !isOfNoName(run))
        || (run.endsWith(" Decree") && !isOfNoName(run))
        || run.startsWith("Constitution of ")
        || run.startsWith(TREATY_OF)
        || ACT_ON.matcher(run).matches()
        || CODE_OF.matcher(run).matches();
  }

  /** The Boatland Convention, a Convention on Boats; an Agreement alone is of many. */
  private static boolean isTreaty(String run) {
    List<String> words = LatinNames.words(run);
    boolean last = words.size() > 1 && TREATIES.containsKey(words.getLast());
    boolean on = false;
    for (int i = 0; i + 2 < words.size(); i++) {
      boolean behind = words.get(i + 1).equals("on") || words.get(i + 1).equals("against");
      on |= TREATIES.containsKey(words.get(i)) && behind;
    }
    if (!last && !on) {
      return false;
    }
    boolean other =
        LatinBodies.hasHead(run)
            || isOfNetworks(run)
            || isGathering(run)
            || MEETING.matcher(run).find();
    return !other && !OF_ANY.containsAll(words);
  }

  /** Whether nothing tells which act or decree it is: the Draft Royal Decree. */
  private static boolean isOfNoName(String run) {
    return OF_ANY_LAW.containsAll(LatinNames.words(run));
  }

  private static boolean isGathering(String run) {
    return run.endsWith(CONVENTION)
        && OTHER_CONVENTIONS.contains(lastWord(before(run, CONVENTION)));
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
