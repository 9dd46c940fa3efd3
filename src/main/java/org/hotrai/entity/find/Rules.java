package org.hotrai.entity.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention.Origin;
import org.hotrai.entity.body.BilateralBodies;
import org.hotrai.entity.body.FootballClubs;
import org.hotrai.entity.body.Institutions;
import org.hotrai.entity.body.LatinBodies;
import org.hotrai.entity.body.LatinCompanies;
import org.hotrai.entity.body.LatinHeads;
import org.hotrai.entity.body.NamedCentres;
import org.hotrai.entity.body.NamedCommittees;
import org.hotrai.entity.body.NationalCommittees;
import org.hotrai.entity.body.NumberedUnits;
import org.hotrai.entity.body.ProvincialBodies;
import org.hotrai.entity.body.ThaiBodies;
import org.hotrai.entity.bracket.BracketFinder;
import org.hotrai.entity.bracket.FullNames;
import org.hotrai.entity.bracket.NamedFinder;
import org.hotrai.entity.bracket.OrFinder;
import org.hotrai.entity.law.EnglishLaws;
import org.hotrai.entity.law.EnglishSections;
import org.hotrai.entity.law.Items;
import org.hotrai.entity.law.LabourConventions;
import org.hotrai.entity.law.LawFinder;
import org.hotrai.entity.law.LawNicknames;
import org.hotrai.entity.law.Orders;
import org.hotrai.entity.law.Regulations;
import org.hotrai.entity.law.TreatyFinder;
import org.hotrai.entity.law.TreatyNames;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.meeting.BracketMeetings;
import org.hotrai.entity.meeting.DatedEvents;
import org.hotrai.entity.meeting.EventFinder;
import org.hotrai.entity.meeting.FairFinder;
import org.hotrai.entity.meeting.GamesFinder;
import org.hotrai.entity.meeting.GreatFairs;
import org.hotrai.entity.meeting.MeetingNames;
import org.hotrai.entity.meeting.NumberedFairs;
import org.hotrai.entity.meeting.SessionFinder;
import org.hotrai.entity.meeting.ThaiFairs;
import org.hotrai.entity.person.MemberFinder;
import org.hotrai.entity.person.MonkFinder;
import org.hotrai.entity.person.NicknameFinder;
import org.hotrai.entity.person.PersonBracketFinder;
import org.hotrai.entity.person.PersonFinder;
import org.hotrai.entity.person.PersonTitles;
import org.hotrai.entity.place.CurrencyNames;
import org.hotrai.entity.place.HotelFinder;
import org.hotrai.entity.place.LatinPlaces;
import org.hotrai.entity.place.RoadFinder;
import org.hotrai.entity.royal.RoyalFinder;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.CompanyForms;
import org.hotrai.entity.text.Finder;
import org.hotrai.entity.text.ListFinder;
import org.hotrai.entity.text.SpelledLetters;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/** All that is found by rules and lists. */
public final class Rules {
  private static final String THAI = "ไทย";

  private final List<Finder> finders;
  private final PersonFinder persons;
  private final NamedFinder named;
  private final ModelSpans modelSpans;
  private final LatinHeads heads = new LatinHeads();
  private final RoyalFinder royals = new RoyalFinder();
  private final List<Finder> headed;

  /** With the names of that gazetteer. */
  public Rules(Gazetteer gazetteer) {
    ThaiBodies thaiBodies = new ThaiBodies(gazetteer);
    FullNames fullNames = new FullNames(thaiBodies, heads);
    MeetingNames meetings = new MeetingNames(thaiBodies, heads);
    PersonTitles titles = new PersonTitles();
    this.headed =
        List.of(
            new Institutions(gazetteer),
            new NamedCommittees(gazetteer),
            new NamedCentres(gazetteer),
            new BilateralBodies(thaiBodies),
            new ProvincialBodies(gazetteer),
            new FootballClubs(),
            new HotelFinder(),
            new FairFinder(),
            new MemberFinder(gazetteer));
    this.persons = new PersonFinder(titles, gazetteer);
    this.modelSpans = new ModelSpans(titles);
    this.named = new NamedFinder(thaiBodies, heads);
    Finder laws = new LawFinder(thaiBodies, heads, fullNames);
    this.finders =
        List.of(
            new Items(new ListFinder(gazetteer)),
            persons,
            royals,
            new PersonBracketFinder(titles),
            new NicknameFinder(titles),
            new MonkFinder(),
            thaiBodies,
            new NumberedUnits(),
            new NationalCommittees(),
            new LatinBodies(gazetteer),
            new LatinCompanies(),
            new BracketFinder(thaiBodies, heads, fullNames),
            new OrFinder(fullNames),
            laws,
            new Items(new Regulations(thaiBodies)),
            new Items(new TreatyNames(thaiBodies)),
            new Orders(laws),
            new EnglishLaws(),
            new EnglishSections(),
            new LabourConventions(),
            new TreatyFinder(thaiBodies, heads),
            new LatinPlaces(gazetteer),
            new RoadFinder(),
            new BracketMeetings(meetings),
            new GamesFinder(),
            new SessionFinder(),
            new DatedEvents(thaiBodies),
            new ThaiFairs(),
            new GreatFairs(),
            new NumberedFairs(),
            new EventFinder(thaiBodies, meetings));
  }

  /** The candidates of a block, in no particular order; they may overlap, but cut no cluster. */
  public List<Candidate> find(BlockText block, @Nullable LocalDate day) {
    List<Candidate> candidates = new ArrayList<>(new DateFinder(day).find(block));
    finders.forEach(finder -> candidates.addAll(finder.find(block)));
    candidates.removeIf(candidate -> !block.isWhole(candidate.span()));
    return candidates;
  }

  /** Bodies and places by their head words, which the model has not learnt to weigh. */
  public List<Candidate> headed(BlockText block) {
    List<Candidate> found = new ArrayList<>(0);
    headed.forEach(finder -> found.addAll(finder.find(block)));
    return found;
  }

  /**
   * The names in brackets of what stands before them in a block, whatever found that, and what laws
   * are called besides.
   */
  public List<Candidate> named(BlockText block, List<Candidate> standing) {
    List<Candidate> candidates = new ArrayList<>(named.find(block, standing));
    candidates.addAll(LawNicknames.find(block, standing));
    candidates.removeIf(candidate -> !block.isWhole(candidate.span()));
    return candidates;
  }

  /** The mentions of that kind that the model has found there, with the names they have here. */
  public List<Candidate> modelled(BlockText block, Span span, EntityType type, double confidence) {
    Span trimmed = block.trim(span.start(), span.end());
    if (trimmed.start() == trimmed.end()) {
      return List.of();
    }
    List<Candidate> modelled = new ArrayList<>(1);
    for (Span mended : modelSpans.mended(block, trimmed, type)) {
      String text = mended.of(block.text());
      boolean none =
          isCommon(text)
              || modelSpans.isForm(block, mended, type)
              || CompanyForms.isForm(text)
              || isNoPerson(text, type)
              || isThing(text, type);
      Candidate found = none ? null : modelledAs(block, mended, type, confidence);
      if (found != null && !isOfThing(block, found)) {
        modelled.add(found);
      }
    }
    return modelled;
  }

  /**
   * Whether it is no person, but what something is called after one of the royal house, or no
   * country, but of the name of its currency.
   */
  public boolean isOfThing(BlockText block, Candidate found) {
    return royals.isOfThing(block, found) || CurrencyNames.isOfCurrency(block, found);
  }

  /** Whether it is a short form of what is no name at all: GPS, เอสเอ็มอี. */
  private boolean isCommon(String text) {
    String latin = text.charAt(0) < 'ก' ? text : SpelledLetters.latin(withoutThai(text)).orElse("");
    return heads.isCommon(latin);
  }

  /** เอสเอ็มอี | ไทย. */
  private static String withoutThai(String text) {
    return text.endsWith(THAI) ? text.substring(0, text.length() - THAI.length()).strip() : text;
  }

  private static boolean isNoPerson(String text, EntityType type) {
    return type == EntityType.PERSON && text.charAt(0) < 'ก' && PersonFinder.isNoName(text);
  }

  /** Whether its head word tells that it is no body: Boat Due Diligence. */
  private boolean isThing(String text, EntityType type) {
    return type == EntityType.ORGANISATION
        && text.charAt(0) < 'ก'
        && text.indexOf(' ') > 0
        && heads.kind(List.of(text)).isEmpty();
  }

  private Candidate modelledAs(BlockText block, Span span, EntityType type, double confidence) {
    String text = span.of(block.text());
    String value = type == EntityType.DATE ? DateFinder.value(text) : null;
    String name = type == EntityType.PERSON ? persons.name(block, span) : text;
    EntityType kind = ModelKinds.of(text, type);
    return new Candidate(
        block.index(), span, kind, value == null ? name : value, value, Origin.MODEL, confidence);
  }
}
