package org.hotrai.entity.echo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention.Origin;
import org.hotrai.entity.body.EnglishRoles;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.list.WordTable.Entry;
import org.hotrai.entity.meeting.MeetingEchoes;
import org.hotrai.entity.person.FirstNames;
import org.hotrai.entity.person.ForeignSurnames;
import org.hotrai.entity.person.NameParts;
import org.hotrai.entity.person.SaidPersons;
import org.hotrai.entity.person.TitledFirstNames;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.CompanyForms;
import org.hotrai.entity.text.Finder;
import org.hotrai.entity.text.LatinNames;
import org.hotrai.entity.text.ListFinder;
import org.hotrai.entity.text.SpelledLetters;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds again, anywhere in an article, what other evidence has found in it: full names without
 * their title or bracket, short forms, names of treaties, a Latin surname alone, a Thai first name
 * in quotation marks or behind a role, and short forms that the letters of a full Latin name give.
 * A part of a name is looked for only if it is a part of one name.
 */
public final class EchoFinder implements Finder {
  /** Right before the name of a company they make the name of something else. */
  private static final List<String> CALLED_AFTER =
      List.of(
          "บ้าน",
          "โครงการ",
          "ศูนย์การเรียน",
          "โรงเรียน",
          "โรงแรม",
          "มูลนิธิ",
          "สหภาพ",
          "สนาม",
          "ตลาด",
          "อาคาร");

  /** Right behind a name they make that of another body: คกก.พายเรือ | ประจำจังหวัด. */
  private static final List<String> OF_AREA = List.of("ประจำ", "จังหวัด", "อำเภอ", "เขต");

  private static final Pattern AREA = Pattern.compile(" ?(?:ต\\.|อ\\.|ม\\.|ตำบล|อำเภอ|หมู่|จ\\.)");

  private final WordTable<Candidate> names;
  private final boolean isEmpty;
  private final CutNames cutNames;
  private final MeetingEchoes meetings = new MeetingEchoes();
  private final HeadEchoes headWords;
  private final ThaiInitials initials;
  private final Portfolios portfolios;
  private final TitledFirstNames titled;
  private final ForeignSurnames surnames;
  private final BareNames bareNames;

  private final LatinInitials latinInitials = new LatinInitials();
  private final NumberedPosts posts;
  private final NicknamedMinisters nicknames;

  /** Looks for the names of those candidates, all of one article; of countries by the lists. */
  public EchoFinder(List<Candidate> candidates, List<BlockText> texts, Gazetteer gazetteer) {
    List<String> blocks = texts.stream().map(BlockText::text).toList();
    cutNames = new CutNames(texts);
    EchoNames byName = new EchoNames();
    NameParts parts = new NameParts();
    Map<String, Candidate> bodies = new LinkedHashMap<>();
    Set<String> places = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (candidate.type() == EntityType.PLACE) {
        String written = candidate.span().of(blocks.get(candidate.block()));
        places.add(written);
        places.add(candidate.name());
        byName.addPlace(written, candidate);
      }
      if (candidate.type() == EntityType.ORGANISATION) {
        bodies.putIfAbsent(candidate.name(), candidate);
        latinInitials.add(candidate.span().of(blocks.get(candidate.block())), candidate);
      }
      cutNames.addMentioned(candidate);
      boolean listed = candidate.origin() == Origin.LIST && candidate.type() != EntityType.PERSON;
      if (listed || !isNamed(candidate)) {
        continue;
      }
      String text = candidate.span().of(blocks.get(candidate.block()));
      if (candidate.origin() != Origin.LIST) {
        // The lists find theirs wherever they stand free.
        byName.add(candidate.name(), candidate);
      }
      if (candidate.type() == EntityType.PERSON) {
        parts.add(candidate);
        byName.addNickname(text, candidate);
      } else {
        byName.add(text, candidate);
        byName.addCut(text, candidate);
        byName.addWithoutForm(candidate);
      }
      if (candidate.type() == EntityType.EVENT) {
        meetings.add(text, candidate);
      }
      if (candidate.type() == EntityType.ORGANISATION) {
        latinInitials.addFullName(text, candidate);
      }
    }
    for (Candidate person : SaidPersons.in(texts, candidates)) {
      byName.add(person.name(), person);
      parts.add(person);
    }
    for (Candidate body : bodies.values()) {
      List<String> abbreviated = ShortHeads.abbreviated(body.name());
      cutNames.add(body.name(), body);
      abbreviated.forEach(name -> cutNames.add(name, body));
      byName.addAll(abbreviated, body);
      SpelledLetters.latin(body.name()).ifPresent(letters -> byName.addLetters(letters, body));
      // Listed names, too, which the lists find only where they stand free: อาคาร|กระทรวงเรือ.
      byName.add(ShortHeads.writtenOut(body.name()), body);
    }
    byName.addOfficialForms(bodies.values());
    byName.addBrands(bodies.values(), candidates, places);
    byName.addAll(BothNames.in(blocks));
    byName.addAll(PlaceLetters.in(candidates, texts));
    byName.addAll(ShortCommittees.in(texts));
    Boards.in(texts, bodies.values()).forEach(byName::addUnlessOfAnother);
    byName.addAll(LawEchoes.of(candidates));
    byName.addParts(parts.standingIn(blocks));
    headWords = new HeadEchoes(candidates, blocks);
    initials = new ThaiInitials(bodies.values());
    titled = new TitledFirstNames(candidates, blocks);
    surnames = new ForeignSurnames(candidates, texts, gazetteer);
    bareNames = new BareNames(candidates);
    posts = new NumberedPosts(candidates, texts);
    nicknames = new NicknamedMinisters(candidates, texts);
    portfolios = new Portfolios(bodies.values(), places);
    byName.removeAll(portfolios.words());
    this.names = byName.table();
    this.isEmpty = byName.isEmpty();
  }

  /** Of laws and meetings only what the article gives another name is found again, by that. */
  private static boolean isNamed(Candidate candidate) {
    return switch (candidate.type()) {
      case PERSON, ORGANISATION -> true;
      case LAW, EVENT -> candidate.confidence() >= Candidate.CERTAIN;
      case PLACE, DATE, MONEY -> false;
    };
  }

  private static boolean standsAlone(BlockText block, int start, Entry<Candidate> name) {
    int end = start + name.word().length();
    if (OfficialForms.of(name.meaning().name()).contains(name.word())
        && OfficialForms.isPart(block, start, end)) {
      return false;
    }
    if (block.isThai(start - 1) && isCalledAfter(block, start, name)) {
      return false;
    }
    if (isBrand(name) && isQuotedPart(block, start, end)) {
      return false;
    }
    if (CompanyForms.isAbbreviated(name.word()) && isVillage(block, end)) {
      return false;
    }
    if (LawEchoes.isAnother(block, name, start, end)) {
      return false;
    }
    boolean alone = ListFinder.standsAlone(block, start, end);
    return isShortHeaded(name)
        ? alone
            && block.isWordBoundary(start)
            && block.charAt(start - 1) != '.'
            && !isOfArea(block, end)
        : alone || (isDotted(name) && FirstNames.isBehindShortRole(block, start));
  }

  /** Whether a longer name ends there, or one of a village, which is abbreviated alike. */
  private static boolean isVillage(BlockText block, int end) {
    return block.isThai(end) || AREA.matcher(block.text()).region(end, block.length()).lookingAt();
  }

  /**
   * Whether what stands there is a place or a plan that has the name of a company: บ้าน|เรือสุข.
   */
  private static boolean isCalledAfter(BlockText block, int start, Entry<Candidate> name) {
    String body = name.meaning().name();
    return CALLED_AFTER.stream()
            .anyMatch(word -> block.text().startsWith(word, start - word.length()))
        && (CompanyForms.thaiCore(body).filter(name.word()::equals).isPresent() || isBrand(name));
  }

  /** Whether it is the first word alone of a company's name. */
  private static boolean isBrand(Entry<Candidate> name) {
    return CompanyForms.ownBrand(name.meaning().name()).filter(name.word()::equals).isPresent();
  }

  /** Whether what is quoted has more in it than the brand: “นิเรือซัน 18”. */
  private static boolean isQuotedPart(BlockText block, int start, int end) {
    return block.charAt(start - 1) == '“' && block.charAt(end) != '”';
  }

  /** Whether the name goes on as that of a body of an area does. */
  private static boolean isOfArea(BlockText block, int end) {
    return OF_AREA.stream().anyMatch(word -> block.text().startsWith(word, end));
  }

  private static boolean isDotted(Entry<Candidate> name) {
    return name.word().endsWith(".");
  }

  /** Whether it is the full name but for its head word: ก.พาณิชย์. */
  private static boolean isShortHeaded(Entry<Candidate> name) {
    return name.word().indexOf('.') > 0
        && !isDotted(name)
        && !name.word().equals(name.meaning().name())
        && ShortHeads.writtenOut(name.word()).equals(name.meaning().name());
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>(cutNames.find(block));
    int at = isEmpty ? block.length() : names.next(block.beginnings(), 0);
    while (at < block.length()) {
      Entry<Candidate> name = names.longestAt(block.beginnings(), at);
      int end = name == null ? at : at + name.word().length();
      boolean letterOfPost = name != null && isFirstNameBehindPremier(block, at + 1);
      if (name != null
          && !letterOfPost
          && block.isClusterBoundary(at)
          && (isFirstName(name)
              ? FirstNames.isMeant(block, at, end, NameParts.isTitled(name.meaning()))
              : standsAlone(block, at, name) && isWhole(block, at, name))) {
        Span span = new Span(at, isFirstName(name) ? FirstNames.behindCut(block, end) : end);
        Candidate echo = echo(block, span, name);
        if (echo != null) {
          found.add(echo);
        }
        at = end;
      } else {
        at++;
      }
      at = names.next(block.beginnings(), at);
    }
    latinInitials.addTo(found, block);
    headWords.addTo(found, block);
    initials.addTo(found, block);
    portfolios.addTo(found, block);
    posts.addTo(found, block);
    nicknames.addTo(found, block);
    titled.addTo(found, block);
    surnames.addTo(found, block);
    bareNames.addTo(found, block);
    return found;
  }

  /** Whether what stands there is meant in นายกชวน, which is not นาย กชวน. */
  private boolean isFirstNameBehindPremier(BlockText block, int at) {
    Entry<Candidate> name =
        FirstNames.isBehindPremier(block, at) ? names.longestAt(block.beginnings(), at) : null;
    return name != null
        && isFirstName(name)
        && FirstNames.isMeant(
            block, at, at + name.word().length(), NameParts.isTitled(name.meaning()));
  }

  private @Nullable Candidate echo(BlockText block, Span span, Entry<Candidate> name) {
    Candidate named = name.meaning();
    if (named.type() == EntityType.EVENT && name.word().length() < named.name().length()) {
      Candidate meant = meetings.at(block, span.start(), span.end(), named);
      return meant == null
          ? meetings.anotherAt(block, span.start(), span.end(), named)
          : echo(block, span, meant);
    }
    return isCertain(block, span.start(), name)
        ? Candidate.byRule(block, span, named.type(), named.name(), Candidate.CERTAIN)
        : echo(block, span, named);
  }

  /** Whether the article itself tells what that means; 1 กค. may be a day. */
  private static boolean isCertain(BlockText block, int start, Entry<Candidate> name) {
    return switch (name.meaning().type()) {
      case PERSON ->
          isFirstName(name)
              && (FirstNames.isBehindPremier(block, start)
                  || FirstNames.isBehindAbbreviation(block, start));
      case ORGANISATION ->
          isShortHeaded(name)
              || CompanyForms.isAbbreviated(name.word())
              || isBrand(name)
              || (OfficialForms.of(name.meaning().name()).contains(name.word())
                  && !Character.isDigit(block.charAt(start - 2)));
      default -> false;
    };
  }

  private static boolean isPart(Entry<Candidate> name) {
    return name.meaning().type() == EntityType.PERSON
        && name.word().indexOf(' ') < 0
        && name.meaning().name().contains(name.word());
  }

  private static boolean isFirstName(Entry<Candidate> name) {
    return isPart(name) && name.word().charAt(0) >= 'ก';
  }

  /** A Latin surname stands for its bearer where no other name ends with it. */
  private static boolean isWhole(BlockText block, int start, Entry<Candidate> name) {
    boolean alone = block.charAt(start - 1) != ' ' || !isName(block, start - 1);
    int end = start + name.word().length();
    if (CompanyForms.brand(name.meaning().name()).filter(name.word()::equals).isPresent()) {
      boolean goesOn = NameParts.goesOn(block.text(), end);
      return alone && (!goesOn || EnglishRoles.isPostAt(block, end + 1));
    }
    boolean enough = name.word().length() >= NameParts.LONG_LATIN || isBehindRole(block, start);
    boolean first =
        name.word().charAt(0) < 'ก' && name.meaning().name().startsWith(name.word() + " ");
    if (isPart(name) && first && !NameParts.mayBeFirstName(block.text(), start, end)) {
      return false;
    }
    return !isPart(name) || (alone && enough && !NameParts.goesOn(block.text(), end));
  }

  private static boolean isBehindRole(BlockText block, int start) {
    return block.charAt(start - 1) == ' ' && EnglishRoles.isRole(wordBefore(block, start - 1));
  }

  /** Whether a capitalised word ends there that is no role: Play Store, but President Carter. */
  private static boolean isName(BlockText block, int end) {
    String word = wordBefore(block, end);
    return !word.isEmpty() && LatinNames.isLarge(word.charAt(0)) && !EnglishRoles.mayBeRole(word);
  }

  private static String wordBefore(BlockText block, int end) {
    int start = end;
    while (block.isLatin(start - 1)
        || (block.charAt(start - 1) == '-' && block.isLatin(start - 2))) {
      start--;
    }
    return block.text().substring(start, end);
  }

  /** Another mention of what that candidate names. */
  static Candidate echo(BlockText block, Span span, Candidate of) {
    double confidence = Math.max(0, of.confidence() - 0.1);
    return Candidate.byRule(block, span, of.type(), of.name(), confidence);
  }
}
