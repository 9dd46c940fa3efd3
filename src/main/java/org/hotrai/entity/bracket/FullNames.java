package org.hotrai.entity.bracket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.body.LatinBodies;
import org.hotrai.entity.body.LatinHeads;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.text.Abbreviation;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.LatinNames;
import org.hotrai.entity.text.ShortForm;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds bodies and treaties that are named in full before their other names. */
public final class FullNames {
  private static final Pattern STATE =
      Pattern.compile(
          " ?\\((?:องค์การมหาชน|Public Organi[sz]ation)\\)$| ในพระบรมราชูปถัมภ์(?:ฯ)?$");
  private static final String STATE_ENDS = ")์ฯ";
  private static final Pattern SHORT_FIRST = Pattern.compile("\\p{Lu}{2,}[ &]");
  private static final Pattern LATIN_LIST =
      Pattern.compile("(?:\\p{Lu}\\.\\p{Lu}\\. )?[\\p{IsLatin}\\p{N} '’&,–—-]+");
  private static final Pattern OWNER = Pattern.compile("(?: ?Plc)?['’]s$");
  private static final Pattern TREATY = Pattern.compile("ความตกลง|อนุสัญญา");

  /** What the short form of a treaty leaves out: the Treaty of Boats in Siam (TB). */
  private static final Pattern IN_PLACE =
      Pattern.compile(" in \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?$");

  /** A short form with the letters of a body before its own: SEABO CB. */
  private static final Pattern OF_BODY = Pattern.compile("\\p{Lu}{2,8} \\p{Lu}{2,8}");

  private static final String AND = "และ";
  private static final int FARTHEST = 140;
  private static final int TELLING = 3;
  private static final String COMPANY = "บริษัท";

  private final LatinHeads heads;
  private final ThaiBodies thai;
  private final NameFit fit;
  private final ThaiFullNames thaiNames;
  private final Treaties treaties;

  /** One that tells bodies by those. */
  public FullNames(ThaiBodies thai, LatinHeads heads) {
    this.heads = heads;
    this.thai = thai;
    this.fit = new NameFit(thai);
    this.thaiNames = new ThaiFullNames(thai, fit);
    this.treaties = new Treaties(thai);
  }

  /**
   * What is named in full before that index, with the other names that it has behind it; empty if
   * nothing there can have them.
   */
  public List<Candidate> find(BlockText block, int end, List<Span> names, double confidence) {
    List<String> texts = OtherNames.texts(block, names);
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

  /** The treaty before that index, if all its other names are in Latin letters; else null. */
  private @Nullable Span treaty(BlockText block, int end, List<String> names) {
    Span text = block.trim(Math.max(0, end - FARTHEST), end);
    boolean latin = names.stream().allMatch(name -> name.charAt(0) < 'ก' && thai.isUnlisted(name));
    Span full = latin ? treaties.before(block, text.start(), text.end(), names) : null;
    return full != null && !thaiNames.isClause(block, full.start(), full.end()) ? full : null;
  }

  /** The full name of a body before that index, or null. */
  private @Nullable Span before(BlockText block, int bracket, List<Span> names) {
    Span text = block.trim(Math.max(0, bracket - FARTHEST), bracket);
    char last = block.charAt(text.end() - 1);
    int whole = last == 's' ? startAtEnd(OWNER, block, text) : text.end();
    int end = STATE_ENDS.indexOf(last) < 0 ? whole : startAtEnd(STATE, block, text);
    int company = thai.companyStart(block, text.start(), end);
    if (company < end) {
      return shortened(block, new Span(company, end), names);
    }
    int unlimited = unlimitedStart(block, text.start(), end, names);
    if (unlimited < end) {
      return shortened(block, new Span(unlimited, end), names);
    }
    Span bare =
        block.isThai(end - 1) || Character.isDigit(block.charAt(end - 1))
            ? thaiNames.before(block, text.start(), end, names)
            : block.isLatin(end - 1) ? latinBefore(block, text.start(), end, names) : null;
    return bare == null || isPlace(bare.of(block.text()))
        ? null
        : shortened(block, new Span(bare.start(), whole), names);
  }

  /** Whether it is a place, or a body and a place: กรมเรือ และกรุงเทพมหานคร. */
  private boolean isPlace(String name) {
    int and = name.lastIndexOf(AND);
    return thai.isPlace(name) || (and > 0 && thai.isPlace(name.substring(and + AND.length())));
  }

  /** Where what the text ends with begins; its end if it ends with nothing of the kind. */
  private static int startAtEnd(Pattern pattern, BlockText block, Span text) {
    Matcher end = pattern.matcher(text.of(block.text()));
    return end.find() ? text.start() + end.start() : text.end();
  }

  /** Where a company's name begins that only Latin names behind it show to be whole. */
  private int unlimitedStart(BlockText block, int earliest, int end, List<Span> names) {
    boolean latin = names.stream().allMatch(name -> block.isLatin(name.start()));
    return latin ? thai.unlimitedStart(block, earliest, end) : end;
  }

  /** The full name, if all the names can be its; else null. */
  private @Nullable Span shortened(BlockText block, Span full, List<Span> names) {
    List<String> texts = OtherNames.texts(block, names);
    String name = full.of(block.text());
    boolean doubtful = heads.isDoubtful(texts) || heads.isDoubtful(List.of(name));
    boolean named =
        doubtful
            ? name.startsWith(COMPANY) || thai.isWhole(block, full)
            : texts.size() > 1 || mayBeBody(texts.getFirst(), name);
    boolean fits =
        fit.fitAll(texts, ThaiBodies.withoutForm(name))
            || (isTreaty(name) && fit.fitAll(texts, treatyCore(name)))
            || areOfOneBody(name, texts)
            || isOfWhole(block, full, texts);
    return named && fits ? full : null;
  }

  /**
   * Whether the only other name of what is clearly a body is a short form in Latin letters, though
   * none that its Thai words tell: องค์กรความร่วมมือระหว่างประเทศของเยอรมัน (GIZ).
   */
  private boolean isOfWhole(BlockText block, Span full, List<String> names) {
    String name = full.of(block.text());
    String shortForm = names.getFirst();
    return names.size() == 1
        && shortForm.length() >= TELLING
        && ShortForm.isLatin(shortForm)
        && !shortForm.endsWith("s")
        && thai.isUnlisted(shortForm)
        && thai.isUnlisted(name)
        && !TREATY.matcher(name).find()
        && thai.isWholeOf(block, full);
  }

  /** A phrase in Latin letters alone needs a head word or a short form first, save a company's. */
  private boolean mayBeBody(String first, String full) {
    return first.charAt(0) >= 'ก'
        || ShortForm.is(first)
        || SHORT_FIRST.matcher(first).lookingAt()
        || LatinBodies.isBody(first)
        || full.startsWith(COMPANY)
        || thai.isSameListed(first, full);
  }

  /** Whether a name of several runs stands there; commas are inside names of bodies alone. */
  static boolean isList(String name) {
    return LATIN_LIST.matcher(name).matches()
        && (name.indexOf(',') < 0 || LatinBodies.isBody(name));
  }

  /** A Latin name whose letters give the short form in the bracket. */
  private @Nullable Span latinBefore(BlockText block, int earliest, int end, List<Span> names) {
    String shortForm = names.getFirst().of(block.text());
    if (names.size() == 1 && OF_BODY.matcher(shortForm).matches()) {
      return ofSameBody(block, earliest, end, shortForm);
    }
    if (names.size() > 1 || !ShortForm.is(shortForm)) {
      return null;
    }
    Span whole = null;
    for (int at = end - 1; at >= earliest; at--) {
      if (LatinNames.isCapital(block, at)) {
        String name = block.text().substring(at, end);
        boolean run = LatinNames.bodyEnd(block, at) == end;
        whole = run && Abbreviation.isOfBeginnings(shortForm, name) ? new Span(at, end) : whole;
        boolean list = shortForm.length() > 2 && isList(name);
        boolean fits =
            run ? Abbreviation.fitsBeside(shortForm, name) : list && fitsList(shortForm, name);
        if (fits) {
          return new Span(isTreaty(name) ? Parties.start(block, at) : at, end);
        }
      }
    }
    return whole;
  }

  /** SEABO Centre for Boats (SEABO CB): the name and its short form begin with the same body. */
  private static @Nullable Span ofSameBody(
      BlockText block, int earliest, int end, String shortForm) {
    String body = shortForm.substring(0, shortForm.indexOf(' ') + 1);
    int at = block.text().lastIndexOf(body, end - 1);
    boolean name =
        at >= earliest
            && LatinNames.isCapital(block, at)
            && LatinNames.bodyEnd(block, at) == end
            && LatinBodies.isBody(block.text().substring(at, end));
    return name ? new Span(at, end) : null;
  }

  private static boolean areOfOneBody(String name, List<String> others) {
    String other = others.getFirst();
    return others.size() == 1
        && OF_BODY.matcher(other).matches()
        && name.startsWith(other.substring(0, other.indexOf(' ') + 1));
  }

  private boolean fitsList(String shortForm, String name) {
    return Abbreviation.fits(shortForm, name)
        || (isTreaty(name) && Abbreviation.fits(shortForm, treatyCore(name)));
  }

  private static String treatyCore(String name) {
    return IN_PLACE.matcher(name.substring(Parties.length(name))).replaceAll("");
  }

  private boolean isTreaty(String name) {
    return heads.kind(List.of(name)).filter(EntityType.LAW::equals).isPresent();
  }
}
