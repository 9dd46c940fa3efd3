package org.hotrai.entity.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.body.LatinBodies;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.list.ListedName;
import org.hotrai.entity.list.WordLists;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.entity.text.Finder;
import org.hotrai.entity.text.LatinNames;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds rivers, islands, temples, roads, districts and the like in English by the word for what
 * they are, behind the name or before it: Sail River, Wat Sail, Gulf of Sail; in small letters it
 * is no part of the name: Sail | province. Titles, in which all words are capitalised, tell too
 * little.
 */
public final class LatinPlaces implements Finder {
  private static final Set<String> HEADS = Set.copyOf(WordLists.lines("latin-place-heads.txt"));

  /** What is divided into them is called without the word: Sail of Sail Province. */
  private static final Set<String> DIVISIONS =
      Set.of("Province", "District", "Township", "Prefecture", "Village", "Subdistrict");

  private static final Set<String> SMALL =
      Set.of("province", "district", "township", "prefecture", "village", "subdistrict", "river");

  private static final Set<String> BEFORE = Set.of("Wat", "Mount", "Lake", "Cape");
  private static final Set<String> BEFORE_OF = Set.of("Gulf", "Strait", "Straits", "Bay", "Sea");
  private static final String OF = " of ";

  /**
   * Words that tell one of several, or what kind one is, and name none: New Bridge, Thai Temple.
   */
  private static final Set<String> NO_NAMES = Set.copyOf(WordLists.lines("no-latin-places.txt"));

  private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}'’-])\\p{Ll}{4}");

  private static final Pattern OWNER = Pattern.compile(".*['’]s");

  private static final Set<String> OCCUPATIONS = Set.copyOf(WordLists.lines("occupations.txt"));

  private static final int MOST_WORDS = 3;
  private static final int LONG_DIVISION = 5;
  private static final double SURE = 0.7;

  private final Gazetteer gazetteer;

  /** One that calls divisions as the lists do. */
  public LatinPlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public List<Candidate> find(BlockText block) {
    List<Candidate> found = new ArrayList<>(0);
    int at = block.firstCapital();
    while (at < block.length()) {
      if (!LatinNames.isCapital(block, at)) {
        at++;
        continue;
      }
      List<Span> run = run(block, at);
      Candidate place = place(block, run);
      if (place != null && !isPerson(block, run)) {
        found.add(place);
      }
      at = Math.max(at + 1, run.getLast().end());
    }
    return found;
  }

  /** The capitalised words that stand there one behind another. */
  private static List<Span> run(BlockText block, int start) {
    List<Span> run = new ArrayList<>();
    int at = start;
    while (LatinNames.isCapital(block, at)) {
      int end = LatinNames.wordEnd(block, at);
      run.add(new Span(at, Math.max(end, at + 1)));
      at = block.charAt(end) == ' ' ? end + 1 : block.length();
    }
    return run;
  }

  private @Nullable Candidate place(BlockText block, List<Span> run) {
    String last = run.getLast().of(block.text());
    int of = run.getLast().end();
    if (BEFORE_OF.contains(last) && block.text().startsWith(OF, of)) {
      return LatinNames.isCapital(block, of + OF.length())
          ? named(block, run.getLast().start(), ofEnd(block, of + OF.length()))
          : null;
    }
    int first = first(block, run);
    if (HEADS.contains(last)) {
      int most = DIVISIONS.contains(last) ? LONG_DIVISION : MOST_WORDS;
      int words = run.size() - 1 - first;
      return words >= 1
              && words <= (isTitle(block) ? 1 : most)
              && isName(block, run.subList(first, run.size() - 1))
          ? headed(block, run.get(first).start(), run)
          : null;
    }
    for (int i = first; i + 1 < run.size(); i++) {
      if (BEFORE.contains(run.get(i).of(block.text()))) {
        return i == first && run.size() - 1 - i <= MOST_WORDS
            ? named(block, run.get(i).start(), run.getLast().end())
            : null;
      }
    }
    int name = Math.max(first, behindOwner(block, run));
    return name < run.size() ? beforeSmall(block, run.subList(name, run.size()), name > 0) : null;
  }

  /** Behind The, and behind the place that the other is in: Boatland's | Sail River. */
  private int first(BlockText block, List<Span> run) {
    int first = LatinBodies.isNoFirst(run.getFirst().of(block.text())) ? 1 : 0;
    for (int i = first; i + 2 < run.size() && i < first + MOST_WORDS; i++) {
      String place = block.text().substring(run.get(first).start(), run.get(i).end());
      if (OWNER.matcher(place).matches()
          && gazetteer
              .named(EntityType.PLACE, place.substring(0, place.length() - 2))
              .isPresent()) {
        return i + 1;
      }
    }
    return first;
  }

  /** Behind the place that the other is in, listed or not: Sail's | Boat district. */
  private static int behindOwner(BlockText block, List<Span> run) {
    for (int i = run.size() - 2; i >= 0; i--) {
      if (OWNER.matcher(run.get(i).of(block.text())).matches()) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether what stands there is a person: footballer | Anna Bridge, Footballer Anna Bridge. */
  private static boolean isPerson(BlockText block, List<Span> run) {
    int start = run.getFirst().start();
    int end = block.skipBack(start);
    int word = end;
    while (block.isLatin(word - 1)) {
      word--;
    }
    String first = run.getFirst().of(block.text());
    return OCCUPATIONS.contains(first.toLowerCase(Locale.ROOT))
        || (end < start && OCCUPATIONS.contains(block.text().substring(word, end)));
  }

  /** Whether no longer word begins with a small letter; Thai around a name tells nothing. */
  private static boolean isTitle(BlockText block) {
    return !block.hasThai() && !SMALL_WORD.matcher(block.text()).find();
  }

  /**
   * Where the name behind Gulf of ends: two words at most, one that is a place or before a body.
   */
  private int ofEnd(BlockText block, int start) {
    List<Span> run = run(block, start);
    String first = run.getFirst().of(block.text());
    boolean one =
        run.size() == 1
            || gazetteer.named(EntityType.PLACE, first).isPresent()
            || LatinBodies.hasHead(run.get(1).of(block.text()));
    return run.get(one ? 0 : 1).end();
  }

  private Candidate headed(BlockText block, int start, List<Span> run) {
    Span head = run.getLast();
    String name = block.text().substring(start, head.start() - 1);
    boolean division = DIVISIONS.contains(head.of(block.text()));
    Span span = new Span(start, head.end());
    String listed = division ? listed(name).orElse(span.of(block.text())) : span.of(block.text());
    return Candidate.byRule(block, span, EntityType.PLACE, listed, SURE);
  }

  /** What the lists call the place of that name, also where it is one only as a province. */
  private Optional<String> listed(String name) {
    var province = gazetteer.placesAfterPrefix().longestAt(name, 0);
    Optional<ListedName> listed =
        province != null && province.word().length() == name.length()
            ? Optional.of(province.meaning())
            : gazetteer.named(EntityType.PLACE, name);
    return listed.map(place -> place.in("en"));
  }

  /** Sail | province; no word that a sentence begins with, which may be any: Fishing village. */
  private @Nullable Candidate beforeSmall(BlockText block, List<Span> run, boolean behindFirst) {
    int start = run.getFirst().start();
    int end = run.getLast().end();
    if (block.charAt(end) != ' ' || !block.isLatin(end + 1)) {
      return null;
    }
    String small = block.text().substring(end + 1, LatinNames.wordEnd(block, end + 1));
    boolean begins = !behindFirst && (start == 0 || ".!?:“\"".indexOf(before(block, start)) >= 0);
    return SMALL.contains(small)
            && run.size() <= MOST_WORDS
            && (!begins || run.size() > 1)
            && isName(block, run)
        ? Candidate.byRule(
            block,
            new Span(start, end),
            EntityType.PLACE,
            listed(block.text().substring(start, end)).orElse(block.text().substring(start, end)),
            SURE)
        : null;
  }

  private static char before(BlockText block, int start) {
    return block.charAt(block.skipBack(start) - 1);
  }

  private static Candidate named(BlockText block, int start, int end) {
    Span span = new Span(start, end);
    return Candidate.byRule(block, span, EntityType.PLACE, span.of(block.text()), SURE);
  }

  private static boolean isName(BlockText block, List<Span> words) {
    return words.stream()
            .map(word -> word.of(block.text()))
            .allMatch(word -> !HEADS.contains(word) && !LatinNames.isDayOrMonth(word))
        && !words.stream().allMatch(word -> NO_NAMES.contains(word.of(block.text())));
  }
}
