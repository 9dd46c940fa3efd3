package org.hotrai.entity.echo;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention.Origin;
import org.hotrai.entity.body.Cooperatives;
import org.hotrai.entity.body.LatinBodies;
import org.hotrai.entity.list.WordTable;
import org.hotrai.entity.person.FirstNames;
import org.hotrai.entity.person.NameParts;
import org.hotrai.entity.place.RoadFinder;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.CompanyForms;
import org.hotrai.entity.text.SpelledLetters;

/** The names that are looked for in an article, each with what it means there; the first counts. */
final class EchoNames {
  private static final int SHORTEST_THAI = 7;
  private static final int SHORTEST_SPELLED = 5;
  private static final int SHORTEST_LETTERS = 3;
  private static final int SHORTEST_PLACE = 9;
  private static final double SURE_PLACE = 0.5;
  private static final List<String> PLACES = List.of("จังหวัด", "อำเภอ", "ตำบล", "เทศบาล");
  private static final String MUNICIPALITY = "เทศบาล";
  private static final Pattern RANKED = Pattern.compile(MUNICIPALITY + "(?:ตำบล|เมือง|นคร)(?=...)");
  private static final String COMPANY = " Company";
  private static final String CUT = "ฯ";
  private static final String RESERVOIR = "อ่างเก็บน้ำ";
  private static final String BASIN = "อ่าง";
  private static final String STATE = "(องค์การมหาชน)";

  private static final WordTable<Candidate> NONE = new WordTable<>(Map.of());

  private final Map<String, Candidate> names = new HashMap<>();

  /** Adds a name that tells enough, unless another has it. */
  void add(String name, Candidate candidate) {
    boolean thai = name.charAt(0) >= 'ก';
    boolean shortForm = (name.endsWith(".") && name.length() >= 3) || isSpelled(name, candidate);
    boolean enough =
        thai ? name.length() >= SHORTEST_THAI || shortForm : name.length() >= 2 && !name.isBlank();
    boolean oneWordPerson = candidate.type() == EntityType.PERSON && name.indexOf(' ') < 0;
    if (enough && !oneWordPerson) {
      names.putIfAbsent(name, candidate);
    }
  }

  /**
   * Adds what an article calls a numbered road besides, M81, a reservoir in short, อ่างห้วยเรือ,
   * and places with their head word.
   */
  void addPlace(String text, Candidate place) {
    if (text.startsWith(RESERVOIR) && text.length() > RESERVOIR.length() + 2) {
      names.putIfAbsent(BASIN + text.substring(RESERVOIR.length()), place);
    }
    if (place.confidence() >= Candidate.CERTAIN) {
      RoadFinder.shortForm(text).ifPresent(road -> names.putIfAbsent(road, place));
    }
    boolean headed =
        place.confidence() >= SURE_PLACE
            && text.length() >= SHORTEST_PLACE
            && text.indexOf(' ') < 0
            && PLACES.stream().anyMatch(text::startsWith);
    if (headed) {
      names.putIfAbsent(text, place);
    }
  }

  /** Adds what an article calls a person besides the name: ลุงกล้า. */
  void addNickname(String text, Candidate person) {
    boolean nickname =
        person.confidence() >= Candidate.CERTAIN
            && person.origin() == Origin.RULE
            && text.length() >= SHORTEST_SPELLED
            && text.charAt(0) >= 'ก'
            && person.name().charAt(0) >= 'ก'
            && text.indexOf(' ') < 0
            && !person.name().contains(text)
            && !text.contains(firstName(person));
    if (nickname) {
      names.putIfAbsent(text, person);
    }
  }

  private static String firstName(Candidate person) {
    return person.name().split(" ", 2)[0];
  }

  /** Letters that the article gives to a body: บีโอไอ. */
  private static boolean isSpelled(String name, Candidate candidate) {
    return candidate.type() == EntityType.ORGANISATION
        && candidate.origin() == Origin.RULE
        && name.length() >= SHORTEST_SPELLED
        && SpelledLetters.latin(name).isPresent();
  }

  /** Adds what a law is called with the sign that more is left out: พ.ร.บ.เรือ | ฯ. */
  void addCut(String name, Candidate law) {
    if (law.type() == EntityType.LAW && name.charAt(0) >= 'ก' && !name.endsWith(CUT)) {
      add(name + CUT, law);
    }
  }

  /**
   * Adds the name of an agency or a cooperative without what tells that it is one, and of a
   * municipality without its rank: เทศบาลเรือทอง of เทศบาลเมืองเรือทอง.
   */
  void addWithoutForm(Candidate agency) {
    String name = agency.name();
    Matcher municipality = RANKED.matcher(name);
    if (municipality.lookingAt()) {
      addUnranked(MUNICIPALITY + name.substring(municipality.end()), agency);
    }
    if (name.endsWith(STATE)) {
      add(name.substring(0, name.length() - STATE.length()).strip(), agency);
    }
    add(Cooperatives.withoutForm(name), agency);
  }

  /** So, unless it is said of two of different rank: nobody knows of which. */
  private void addUnranked(String name, Candidate municipality) {
    Candidate other = names.putIfAbsent(name, municipality);
    if (other != null && !other.name().equals(municipality.name())) {
      names.put(name, Candidate.named(municipality.type(), name, municipality.confidence()));
    }
  }

  /** Adds the letters that a body's name spells: AIS, for เอไอเอส. */
  void addLetters(String letters, Candidate body) {
    if (letters.length() >= SHORTEST_LETTERS) {
      names.putIfAbsent(letters, body);
    }
  }

  /** Adds names of a body that nothing else has yet. */
  void addAll(List<String> others, Candidate body) {
    others.forEach(name -> names.putIfAbsent(name, body));
  }

  /**
   * Adds what bodies are officially called in short, where the article itself gives that name to
   * nothing else.
   */
  void addOfficialForms(Collection<Candidate> bodies) {
    OfficialForms.of(bodies).forEach(this::addUnlessOfAnother);
  }

  /** Adds a name of a body that nothing else has, save what the name itself was taken for. */
  void addUnlessOfAnother(String form, Candidate body) {
    Candidate other = names.get(form);
    if (other == null || other.name().equals(form)) {
      names.put(form, body);
    }
  }

  /**
   * Adds the first words of companies' names that begin no other body's name, and what has no form;
   * no person of an article, nor a place, is a company's.
   */
  void addBrands(Collection<Candidate> bodies, List<Candidate> candidates, Set<String> places) {
    Map<String, Candidate> brands = new HashMap<>();
    Set<String> ofSeveral = new HashSet<>();
    for (Candidate body : bodies) {
      String core = CompanyForms.core(body.name());
      if (core.length() < body.name().length() && core.indexOf(' ') > 0) {
        names.putIfAbsent(core, body);
      }
      if (CompanyForms.isThaiCompany(body.name())) {
        addThaiCompany(body);
      }
      CompanyForms.brand(body.name())
          .or(() -> CompanyForms.thaiBrand(body.name()))
          .or(() -> CompanyForms.spelledBrand(body.name()))
          .filter(brand -> brands.putIfAbsent(brand, body) != null)
          .ifPresent(ofSeveral::add);
      CompanyForms.ownBrand(body.name())
          .filter(brand -> !places.contains(brand))
          .filter(brand -> brands.putIfAbsent(brand, body) != null)
          .ifPresent(ofSeveral::add);
    }
    if (!brands.isEmpty()) {
      brands.keySet().removeAll(ofSeveral);
      brands.keySet().removeAll(wordsOfPersons(candidates));
      addAll(brands);
    }
    names.entrySet().removeIf(name -> isColony(name.getKey(), name.getValue(), places));
  }

  private void addThaiCompany(Candidate body) {
    CompanyForms.thaiCore(body.name()).ifPresent(thai -> add(thai, body));
    CompanyForms.cutNames(body.name()).forEach(cut -> addUnlessOfAnother(cut, body));
    CompanyForms.abbreviated(body.name()).forEach(name -> addUnlessOfAnother(name, body));
  }

  /** A company may be called after its founder, whom the article means by the name alone. */
  private static Set<String> wordsOfPersons(List<Candidate> candidates) {
    Set<String> words = new HashSet<>();
    for (Candidate candidate : candidates) {
      boolean thai = candidate.name().charAt(0) >= 'ก';
      if (candidate.type() == EntityType.PERSON && !(thai && candidate.name().indexOf(' ') < 0)) {
        words.addAll(List.of(candidate.name().split(" ", -1)));
      }
    }
    return words;
  }

  /** Whether a company is called after what the name alone means: East Boatland | Company. */
  private static boolean isColony(String name, Candidate body, Set<String> places) {
    return body.name().endsWith(COMPANY)
        && body.name().equals(name + COMPANY)
        && !LatinBodies.hasHead(name)
        && places.contains(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** Adds names that nothing else has yet. */
  void addAll(Map<String, Candidate> others) {
    others.forEach(names::putIfAbsent);
  }

  /** Adds parts of the names of persons, which are no offices of theirs. */
  void addParts(Map<String, Candidate> persons) {
    if (persons.isEmpty()) {
      return;
    }
    names.keySet().removeIf(name -> isOfficer(name, persons));
    names
        .entrySet()
        .removeIf(name -> isGuess(name.getValue()) && persons.containsKey(name.getKey()));
    addAll(persons);
  }

  /** Whether only the model takes it for a body: behind รมว. stand ministries as often as names. */
  private static boolean isGuess(Candidate named) {
    return named.type() == EntityType.ORGANISATION && named.origin() == Origin.MODEL;
  }

  /** Whether it is the first name of one of the persons behind an office: รปอ.ทองดี. */
  private static boolean isOfficer(String name, Map<String, Candidate> persons) {
    int first = name.lastIndexOf('.') + 1;
    Candidate person = first == 0 ? null : persons.get(name.substring(first));
    return person != null
        && NameParts.isTitled(person)
        && FirstNames.isBehindAbbreviation(new BlockText(0, name), first);
  }

  void removeAll(Set<String> others) {
    names.keySet().removeAll(others);
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** All of them, to be found in a text. */
  WordTable<Candidate> table() {
    return names.isEmpty() ? NONE : new WordTable<>(names);
  }
}
