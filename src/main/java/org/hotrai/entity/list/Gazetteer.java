package org.hotrai.entity.list;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hotrai.article.EntityType;
import org.hotrai.text.SearchFold;

/**
 * The countries of CLDR, and the places, bodies, treaties, events and persons of the shipped lists,
 * by all their names.
 */
public final class Gazetteer {
  private static final ULocale THAI = ULocale.forLanguageTag("th");
  private static final String THAILAND = "ไทย";
  private static final String NONE = "-";
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());
  private static final List<String> PARTING = List.of("และ", "เพื่อ");
  private static final String MINISTRY = "กระทรวง";
  private static final String PUBLIC = "(องค์การมหาชน)";
  private static final List<String> CALLED = List.of("บิ๊ก", "ลุง");

  private final Map<String, ListedName> names = new HashMap<>();
  private final Map<String, ListedName> afterPrefix = new HashMap<>();
  private final Map<EntityType, Map<String, ListedName>> folded = new EnumMap<>(EntityType.class);
  private final Set<ListedName> countries = new HashSet<>();
  private final List<String> ordinaryWords;
  private final WordTable<ListedName> table;
  private final WordTable<ListedName> prefixedTable;

  /** Reads the lists. */
  public Gazetteer() {
    addCountries();
    WordLists.lines("places.tsv").forEach(line -> add(EntityType.PLACE, line.split("\t")));
    WordLists.lines("organisations.tsv")
        .forEach(line -> add(EntityType.ORGANISATION, line.split("\t")));
    WordLists.lines("laws.tsv").forEach(line -> add(EntityType.LAW, line.split("\t")));
    WordLists.lines("events.tsv").forEach(line -> add(EntityType.EVENT, line.split("\t")));
    WordLists.lines("persons.tsv").forEach(line -> addPerson(line.split("\t", -1)));
    names.forEach(this::putFolded);
    afterPrefix.forEach(this::putFolded);
    table = new WordTable<>(names);
    ordinaryWords = afterPrefix.keySet().stream().sorted(LONGEST_FIRST).toList();
    afterPrefix.putAll(names);
    afterPrefix.values().removeIf(listed -> listed.type() != EntityType.PLACE);
    prefixedTable = new WordTable<>(afterPrefix);
  }

  /** The names that mean their thing wherever they stand. */
  public WordTable<ListedName> names() {
    return table;
  }

  /** The names of places, those too that are ordinary words without จังหวัด before them. */
  public WordTable<ListedName> placesAfterPrefix() {
    return prefixedTable;
  }

  /** The names of places that are ordinary words without จังหวัด before them, the longest first. */
  public List<String> ordinaryWords() {
    return ordinaryWords;
  }

  /** What bears that name. */
  public Optional<ListedName> named(EntityType type, String name) {
    Map<String, ListedName> ofType = folded.getOrDefault(type, Map.of());
    return ofType.isEmpty() ? Optional.empty() : Optional.ofNullable(ofType.get(key(type, name)));
  }

  /** Whether that is a country, and no other place. */
  public boolean isCountry(ListedName listed) {
    return countries.contains(listed);
  }

  /** Whether it is a country other than Thailand. */
  public boolean isAbroad(ListedName listed) {
    return countries.contains(listed) && !listed.key().equals(THAILAND);
  }

  private void putFolded(String name, ListedName listed) {
    folded
        .computeIfAbsent(listed.type(), first -> new HashMap<>())
        .put(key(listed.type(), name), listed);
  }

  /** Blanks in Thai names of bodies are set as writers please, and what tells their form is not. */
  private static String key(EntityType type, String name) {
    String folded = SearchFold.fold(name);
    if (type != EntityType.ORGANISATION || folded.indexOf(' ') < 0) {
      return folded;
    }
    StringBuilder key = new StringBuilder(folded.length());
    int end = folded.length() - (folded.endsWith(PUBLIC) ? PUBLIC.length() : 0);
    end -= end > 0 && folded.charAt(end - 1) == ' ' ? 1 : 0;
    for (int i = 0; i < end; i++) {
      boolean inThai =
          i > 0 && folded.charAt(i - 1) >= 'ก' && (i + 1 == end || folded.charAt(i + 1) >= 'ก');
      if (folded.charAt(i) != ' ' || !inThai) {
        key.append(folded.charAt(i));
      }
    }
    return key.toString();
  }

  private void addCountries() {
    Map<String, String[]> overrides = new HashMap<>();
    WordLists.lines("countries.tsv")
        .forEach(line -> overrides.put(line.substring(0, 2), line.split("\t")));
    for (String code : ULocale.getISOCountries()) {
      String[] override = overrides.getOrDefault(code, new String[] {code, NONE, NONE, NONE});
      ULocale country = new ULocale("", code);
      String thai = override[1].equals(NONE) ? country.getDisplayCountry(THAI) : override[1];
      String english =
          override[2].equals(NONE) ? country.getDisplayCountry(ULocale.ENGLISH) : override[2];
      countries.add(add(EntityType.PLACE, new String[] {thai, english, override[3]}));
    }
  }

  /**
   * A person; a name in one word may mean another thing, and is known only where others find it,
   * unless it is what an officer or an elder is called.
   */
  private void addPerson(String[] columns) {
    ListedName person = new ListedName(EntityType.PERSON, columns[0], columns[1]);
    Stream.concat(Stream.of(columns[0], columns[1]), Arrays.stream(columns[2].split("\\|", -1)))
        .filter(name -> !name.equals(NONE))
        .forEach(name -> {
          putFolded(name, person);
          if (name.indexOf(' ') > 0 || CALLED.stream().anyMatch(name::startsWith)) {
            names.put(name, person);
          }
        });
  }

  private ListedName add(EntityType type, String[] columns) {
    ListedName listed = new ListedName(type, plain(columns[0]), plain(columns[1]));
    put(columns[0], listed);
    put(columns[1], listed);
    Arrays.stream(columns[2].split("\\|")).forEach(alias -> put(alias, listed));
    if (type == EntityType.ORGANISATION) {
      spellings(columns[0]).forEach(spelling -> names.putIfAbsent(spelling, listed));
      String american = AmericanSpelling.of(columns[1]);
      if (!american.equals(columns[1])) {
        names.putIfAbsent(american, listed);
      }
    }
    return listed;
  }

  /**
   * The name of a body with a blank before its first และ or เพื่อ, and a ministry's with its head
   * word in short.
   */
  private static List<String> spellings(String name) {
    List<String> spellings = new ArrayList<>(3);
    for (String word : PARTING) {
      int at = name.indexOf(word);
      if (at > 0 && name.charAt(at - 1) != ' ') {
        spellings.add(name.substring(0, at) + " " + name.substring(at));
      }
    }
    if (name.startsWith(MINISTRY)) {
      spellings.add("ก." + name.substring(MINISTRY.length()));
    }
    return spellings;
  }

  private void put(String name, ListedName listed) {
    if (name.startsWith("*")) {
      afterPrefix.put(plain(name), listed);
    } else if (!name.equals(NONE)) {
      names.put(name, listed);
    }
  }

  private static String plain(String name) {
    return name.equals(NONE) ? "" : name.replace("*", "");
  }
}
