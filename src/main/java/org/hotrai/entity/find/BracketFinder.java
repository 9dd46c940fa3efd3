package org.hotrai.entity.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies and treaties that are named in full with other names in brackets: a Thai name with
 * its English name, its short form, or both; and short forms with the full name in brackets. All
 * become mentions joined under the full name.
 */
public final class BracketFinder implements Finder {
  private static final Pattern BRACKET = Pattern.compile("\\(([^()\n]{2,160})\\)");
  private static final Pattern STATE =
      Pattern.compile(" ?\\((?:องค์การมหาชน|Public Organi[sz]ation)\\)$");
  private static final Pattern SHORT_BEFORE =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}.-])(?:\\p{Lu}{2,9}|(?:[ก-ฮ]\\.?){2,6}\\.)(?= ?\\z)");
  private static final Pattern SHORT_FIRST = Pattern.compile("\\p{Lu}{2,}[ &]");
  private static final Pattern LATIN_LIST = Pattern.compile("[\\p{IsLatin}\\p{N} '’&,–—-]+");
  private static final int FARTHEST = 140;
  private static final int MOST_BLANKS = 4;
  private static final int LONGEST_SHORT = 14;

  private final WordTable<Boolean> clauses = WordLists.table("body-clauses.txt");
  private final LatinHeads heads = new LatinHeads();
  private final ThaiBodies thai;
  private final NameFit fit;
  private final Treaties treaties;

  public BracketFinder(ThaiBodies thai) {
    this.thai = thai;
    this.fit = new NameFit(thai);
    this.treaties = new Treaties(thai);
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(block.text());
    int open = block.text().indexOf('(');
    while (open >= 0 && bracket.find(open)) {
      List<Span> names = OtherNames.in(block, bracket.start(1), bracket.end(1));
      List<Candidate> named = named(block, bracket.start(), names, Candidate.CERTAIN);
      found.addAll(named);
      if (named.isEmpty()) {
        addInside(found, block, names);
        addShortFirst(found, block, bracket.start(), block.trim(bracket.start(1), bracket.end(1)));
      }
      open = block.text().indexOf('(', bracket.end());
    }
    return found;
  }

  /**
   * What is named in full before that index, with the other names that it has behind it; empty if
   * nothing there can have them.
   */
  List<Candidate> named(BlockText block, int end, List<Span> names, double confidence) {
    List<String> texts = texts(block, names);
    Optional<EntityType> told = heads.kind(texts);
    if (names.isEmpty() || told.isEmpty() || told.get() == EntityType.PLACE) {
      return List.of();
    }
    boolean treaty = told.get() == EntityType.LAW;
    Span body = treaty ? null : before(block, end, names);
    Span full = body == null ? treaty(block, end, texts) : body;
    if (full == null) {
      return List.of();
    }
    String name = full.of(block.text());
    if (name.charAt(0) < 'ก') {
      texts.add(name);
    }
    List<Candidate> found = new ArrayList<>();
    Optional<EntityType> kind = body == null ? Optional.of(EntityType.LAW) : heads.kind(texts);
    kind.ifPresent(type -> {
      found.add(Candidate.byRule(block, full, type, name, confidence));
      names.forEach(span -> found.add(Candidate.byRule(block, span, type, name, confidence)));
    });
    return found;
  }

  private static List<String> texts(BlockText block, List<Span> names) {
    List<String> texts = new ArrayList<>();
    names.forEach(name -> texts.add(name.of(block.text())));
    return texts;
  }

  /** The treaty before that index, if all its other names are in Latin letters; else null. */
  private @Nullable Span treaty(BlockText block, int end, List<String> names) {
    Span text = block.trim(Math.max(0, end - FARTHEST), end);
    boolean latin = names.stream().allMatch(name -> name.charAt(0) < 'ก' && thai.isUnlisted(name));
    Span full = latin ? treaties.before(block, text.start(), text.end()) : null;
    return full != null && !isClause(block, full.start(), full.end()) ? full : null;
  }

  /**
   * (European Economic Community: EEC), whatever stands before: a body's name in full with its
   * short form, told by a head word, or by a short form that the lists have for something else.
   */
  private void addInside(List<Candidate> found, BlockText block, List<Span> names) {
    List<String> texts = texts(block, names);
    if (names.size() != 2 || OtherNames.isShort(texts.getFirst()) || heads.isDoubtful(texts)) {
      return;
    }
    String full = texts.getFirst();
    String shortForm = texts.getLast();
    boolean told =
        LatinBodies.isBody(full) || (thai.isUnlisted(full) && !thai.isUnlisted(shortForm));
    boolean body = heads.kind(texts).filter(EntityType.ORGANISATION::equals).isPresent();
    if (told && body && Abbreviation.fits(shortForm, full)) {
      names.forEach(span ->
          found.add(
              Candidate.byRule(block, span, EntityType.ORGANISATION, full, Candidate.CERTAIN)));
    }
  }

  /** กกต. (คณะกรรมการการเลือกตั้ง): the letters of the short form begin the full name. */
  private void addShortFirst(List<Candidate> found, BlockText block, int open, Span inside) {
    Matcher before = SHORT_BEFORE.matcher(block.text());
    boolean isShort = before.region(Math.max(0, open - LONGEST_SHORT), open).find();
    String full = inside.of(block.text());
    if (!isShort || full.length() <= before.group().length()) {
      return;
    }
    boolean latin = full.charAt(0) < 'ก';
    boolean named =
        latin
            ? Abbreviation.fits(before.group(), full)
                && isList(full)
                && !heads.isDoubtful(List.of(full))
            : thai.headLength(block, inside.start(), true) > 0
                && thai.nameEnd(block, inside.start()) == inside.end()
                && Abbreviation.beginsThai(before.group(), full);
    Optional<EntityType> kind =
        named ? heads.kind(List.of(before.group(), full)) : Optional.empty();
    Span shortForm = new Span(before.start(), before.end());
    kind.ifPresent(type -> {
      found.add(Candidate.byRule(block, inside, type, full, Candidate.CERTAIN));
      found.add(Candidate.byRule(block, shortForm, type, full, Candidate.CERTAIN));
    });
  }

  /** The full name of a body before that index, or null. */
  private @Nullable Span before(BlockText block, int bracket, List<Span> names) {
    Span text = block.trim(Math.max(0, bracket - FARTHEST), bracket);
    Matcher state = STATE.matcher(text.of(block.text()));
    int end = state.find() ? text.start() + state.start() : text.end();
    int company = thai.companyStart(block, text.start(), end);
    if (company < end) {
      return shortened(block, new Span(company, end), names);
    }
    Span bare =
        block.isThai(end - 1)
            ? thaiBefore(block, text.start(), end, names)
            : block.isLatin(end - 1) ? latinBefore(block, text.start(), end, names) : null;
    return bare == null ? null : shortened(block, new Span(bare.start(), text.end()), names);
  }

  /** The full name, if all the names can be its; else null. */
  private @Nullable Span shortened(BlockText block, Span full, List<Span> names) {
    List<String> texts = texts(block, names);
    String name = full.of(block.text());
    boolean doubtful = heads.isDoubtful(texts) || heads.isDoubtful(List.of(name));
    boolean named =
        doubtful
            ? thai.isWhole(block, full)
            : texts.size() > 1 || mayBeBody(texts.getFirst(), name);
    return named && fit.fitAll(texts, name) ? full : null;
  }

  /** A phrase in Latin letters alone needs a head word or a short form first, save a company's. */
  private boolean mayBeBody(String first, String full) {
    return first.charAt(0) >= 'ก'
        || OtherNames.isShort(first)
        || SHORT_FIRST.matcher(first).lookingAt()
        || LatinBodies.isBody(first)
        || full.startsWith("บริษัท")
        || thai.isSameListed(first, full);
  }

  /**
   * From the last head word in the clause and the head words right before it, or one before that,
   * with which a Thai short form begins; or the longest listed name, unless ของ or แห่ง makes it
   * the last part of a longer one. A name goes over blanks only where และ joins its last part to
   * others, and a Thai short form tells it.
   */
  private @Nullable Span thaiBefore(BlockText block, int earliest, int end, List<Span> names) {
    int start = end;
    int told = end;
    int listed = end;
    int blanks = 0;
    for (int at = end - 1; at >= earliest; at--) {
      boolean blank =
          block.charAt(at) == ' ' && block.isThai(at - 1) && thai.mayGoOn(block, at + 1);
      if (blank && (start < end || listed < end || ++blanks > mostBlanks(block, at, end, names))) {
        break;
      }
      if (!blank && !block.isThai(at)) {
        break;
      }
      int head = blank ? 0 : thai.headLength(block, at, true);
      if (head > 0 && at + head < end && (start == end || at + head == start)) {
        start = at;
      }
      if (head > 0 && told == end && begins(block, names, at, end)) {
        told = at;
      }
      if (!blank && thai.listedEnd(block, at) == end && !isOwner(block, at)) {
        listed = at;
      }
    }
    if (listed < end
        && (listed <= start || isClause(block, start, end) || isOf(block, listed, end, names))) {
      Span span = new Span(listed, end);
      String full = span.of(block.text());
      return names.stream().allMatch(name -> fit.isListedFor(name.of(block.text()), full))
          ? span
          : null;
    }
    start = told < start && !begins(block, names, start, end) ? told : start;
    Span span = new Span(start, end);
    boolean named = start < end && ThaiBodies.isName(span.of(block.text()));
    return named && !isClause(block, start, end) ? span : null;
  }

  /** Whether the first of the names is a Thai short form that begins with the head word there. */
  private static boolean begins(BlockText block, List<Span> names, int start, int end) {
    String shortForm = names.getFirst().of(block.text());
    boolean thai = OtherNames.SHORT_THAI.matcher(shortForm).matches();
    return thai && Abbreviation.beginsThai(shortForm, block.text().substring(start, end));
  }

  /** Whether the list has one of the names for the listed body there. */
  private boolean isOf(BlockText block, int listed, int end, List<Span> names) {
    String full = block.text().substring(listed, end);
    return names.stream().anyMatch(name -> thai.isSameListed(name.of(block.text()), full));
  }

  /** Whether a sentence goes on there behind the head word and what stands right behind that. */
  private boolean isClause(BlockText block, int start, int end) {
    int from = start + Math.max(1, thai.headLength(block, start, true)) + 1;
    for (int at = from; at < end; at++) {
      Entry<Boolean> word = block.isWordBoundary(at) ? clauses.longestAt(block.text(), at) : null;
      if (word != null && block.isWordBoundary(at + word.word().length())) {
        return true;
      }
    }
    return false;
  }

  private static int mostBlanks(BlockText block, int blank, int end, List<Span> names) {
    boolean told =
        block.text().substring(blank, end).contains("และ")
            && OtherNames.SHORT_THAI.matcher(names.getFirst().of(block.text())).matches();
    return told ? MOST_BLANKS : 0;
  }

  private static boolean isOwner(BlockText block, int at) {
    String text = block.text();
    return text.startsWith("ของ", at - 3) || text.startsWith("แห่ง", at - 4);
  }

  /** Whether a name of several runs stands there; commas are inside names of bodies alone. */
  private static boolean isList(String name) {
    return LATIN_LIST.matcher(name).matches()
        && (name.indexOf(',') < 0 || LatinBodies.isBody(name));
  }

  /** A Latin name whose letters give the short form in the bracket. */
  private static @Nullable Span latinBefore(
      BlockText block, int earliest, int end, List<Span> names) {
    String shortForm = names.getFirst().of(block.text());
    if (names.size() > 1 || !OtherNames.isShort(shortForm)) {
      return null;
    }
    for (int at = end - 1; at >= earliest; at--) {
      if (LatinNames.isCapital(block, at)) {
        String name = block.text().substring(at, end);
        boolean run = LatinNames.bodyEnd(block, at) == end;
        boolean list = shortForm.length() > 2 && isList(name);
        boolean fits =
            run
                ? Abbreviation.fitsBeside(shortForm, name)
                : list && Abbreviation.fits(shortForm, name);
        if (fits) {
          return new Span(at, end);
        }
      }
    }
    return null;
  }
}
