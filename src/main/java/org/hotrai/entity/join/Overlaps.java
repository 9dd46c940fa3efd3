package org.hotrai.entity.join;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention.Origin;
import org.hotrai.entity.body.NumberedUnits;
import org.hotrai.entity.person.PersonFinder;
import org.hotrai.entity.text.Candidate;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Resolves overlaps: of two candidates that share a character a law or a meeting stands, whose name
 * may hold others, and one that a bracket bears out; else the longer, of two that are equally long
 * the surer, then the one whose kind comes first in the sidebar.
 */
public final class Overlaps {
  private static final Comparator<Candidate> BY_PLACE =
      (one, other) -> Integer.compare(one.span().start(), other.span().start());

  /** Below this a rule guesses: it helps the model, but does not stand against it. */
  private static final double SURE = 0.65;

  /** From here on a title tells that a name is a person's. */
  private static final double TITLED = 0.9;

  /** A listed name of so many letters is no chance. */
  private static final int LONG = 20;

  private Overlaps() {}

  /** The candidates of one block that stand, in the order of the text. */
  public static List<Candidate> resolve(List<Candidate> candidates) {
    List<Candidate> bestFirst = new ArrayList<>(candidates);
    bestFirst.sort(Overlaps::bestFirst);
    List<Candidate> standing = new ArrayList<>(bestFirst.size());
    BitSet taken = new BitSet();
    for (Candidate candidate : bestFirst) {
      if (length(candidate) > 0) {
        addIfFree(standing, taken, candidate);
      }
    }
    standing.sort(BY_PLACE);
    return standing;
  }

  private static int bestFirst(Candidate one, Candidate other) {
    int order = Boolean.compare(goesBefore(other), goesBefore(one));
    order = order == 0 ? Integer.compare(length(other), length(one)) : order;
    order = order == 0 ? Double.compare(other.confidence(), one.confidence()) : order;
    order = order == 0 ? one.type().compareTo(other.type()) : order;
    return order == 0 ? BY_PLACE.compare(one, other) : order;
  }

  /**
   * What stands of what rules and the model found in a block, each without overlaps of its own:
   * before all what is certain, and dates, laws and events of the rules; then what the model found,
   * as a sure rule has it that says the same, which knows under what name it joins, or as the lists
   * have that very name; then what rules are sure of.
   *
   * @param headed what head words tell, of which the model may find a part, as เรือนจำ |
   *     จังหวัดเรือ, or several at once
   */
  public static List<Candidate> withModel(
      List<Candidate> ruled, List<Candidate> headed, List<Candidate> modelled) {
    List<Candidate> found = new ArrayList<>(modelled);
    found.removeIf(run -> headed.stream().filter(each -> isIn(each, run)).count() > 1);
    List<Candidate> told = new ArrayList<>(headed);
    told.removeIf(each -> found.stream().anyMatch(other -> crosses(other, each)));
    if (told.isEmpty()) {
      return withModel(ruled, found);
    }
    List<Candidate> all = new ArrayList<>(ruled);
    all.addAll(told);
    List<Candidate> whole = resolve(all);
    told.retainAll(new HashSet<>(whole));
    found.removeIf(part -> told.stream().anyMatch(each -> isIn(part, each)));
    return withModel(whole, found);
  }

  private static boolean crosses(Candidate found, Candidate whole) {
    return found.span().start() < whole.span().end()
        && whole.span().start() < found.span().end()
        && !isIn(found, whole);
  }

  private static boolean isIn(Candidate part, Candidate whole) {
    return part.span().start() >= whole.span().start()
        && part.span().end() <= whole.span().end()
        && length(part) < length(whole);
  }

  /** The same where no head words tell anything. */
  static List<Candidate> withModel(List<Candidate> ruled, List<Candidate> modelled) {
    Map<Span, Candidate> bySpan = new HashMap<>();
    BitSet taken = new BitSet();
    List<Candidate> standing = new ArrayList<>(ruled.size() + modelled.size());
    for (Candidate rule : ruled) {
      if (!modelled.isEmpty()) {
        bySpan.put(rule.span(), rule);
      }
      if (isFormal(rule) || isCertain(rule) || (isLatin(rule) && rule.confidence() >= SURE)) {
        addIfFree(standing, taken, rule);
      }
    }
    NavigableMap<Integer, Candidate> listed = new TreeMap<>();
    List<Candidate> persons = new ArrayList<>(0);
    for (Candidate rule : ruled) {
      if (rule.origin() == Origin.LIST && isWhole(rule)) {
        listed.put(rule.span().start(), rule);
        if (rule.type() == EntityType.PERSON) {
          persons.add(rule);
        }
      }
    }
    Map<Integer, Candidate> posted = new HashMap<>();
    for (Candidate rule : ruled) {
      if (rule.type() == EntityType.PERSON && rule.confidence() >= PersonFinder.POSTED) {
        posted.put(rule.span().start(), rule);
      }
    }
    NavigableMap<Integer, Candidate> numbered = new TreeMap<>();
    for (Candidate rule : ruled) {
      if (rule.type() == EntityType.ORGANISATION && rule.confidence() >= NumberedUnits.NUMBERED) {
        numbered.put(rule.span().start(), rule);
      }
    }
    for (Candidate found : modelled) {
      Candidate unit = numbered.isEmpty() ? null : last(numbered, found);
      if (unit != null && found.span().start() < unit.span().end()) {
        addIfFree(standing, taken, unit);
      }
      for (Candidate each : persons) {
        if (isMoreThan(found, each)) {
          addIfFree(standing, taken, each);
        }
      }
      Candidate whole = listed.isEmpty() ? null : last(listed, found);
      Candidate person = posted.get(found.span().start());
      if (person != null && isFirstNameOf(found, person)) {
        addIfFree(standing, taken, person);
      }
      addIfFree(
          standing,
          taken,
          whole != null && isCutFrom(found, whole) ? whole : told(found, bySpan.get(found.span())));
    }
    for (Candidate rule : ruled) {
      if (rule.confidence() >= SURE) {
        addIfFree(standing, taken, rule);
      }
    }
    standing.sort(BY_PLACE);
    return standing;
  }

  /**
   * Whether the model took more for one than the listed person in it: รัฐบาล | ก้อง ทรงเรือ. Before
   * a blank may stand a title, and a word of address is none more.
   */
  private static boolean isMoreThan(Candidate found, Candidate person) {
    return isIn(person, found)
        && !found.name().equals(person.name())
        && !found.name().contains(" " + person.name());
  }

  /** Whether it is a listed name without a word of place before, as is พล|เมืองเหนือ. */
  private static boolean isWhole(Candidate listed) {
    return listed.type() == EntityType.ORGANISATION || length(listed) <= listed.name().length();
  }

  /**
   * Whether no date, law or event of the rules is in that stretch, so that what the model finds
   * there may stand.
   *
   * @param ruled as {@link #resolve} gives them
   */
  public static boolean isFree(Span span, List<Candidate> ruled) {
    // None of them overlaps another, so that they end in the order in which they start.
    for (int i = startingBefore(span.end(), ruled) - 1; i >= 0; i--) {
      Candidate rule = ruled.get(i);
      if (rule.span().end() <= span.start()) {
        return true;
      }
      if (isFormal(rule)) {
        return false;
      }
    }
    return true;
  }

  private static int startingBefore(int end, List<Candidate> inOrder) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inOrder.get(middle).span().start() < end) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * What a bracket bears out inside the names of laws and meetings that stand, their own short
   * forms as well.
   */
  public static List<Candidate> hidden(List<Candidate> candidates, List<Candidate> standing) {
    List<Candidate> hidden = new ArrayList<>(0);
    // What stands does not overlap, so that only the last one before may hold it.
    NavigableMap<Integer, Candidate> holders = new TreeMap<>();
    for (Candidate each : standing) {
      if (mayHold(each)) {
        holders.put(each.span().start(), each);
      }
    }
    if (!holders.isEmpty()) {
      for (Candidate each : candidates) {
        var holder = isCertain(each) || isOtherName(each) ? last(holders, each) : null;
        if (holder != null && each.span().end() <= holder.span().end()) {
          hidden.add(each);
        }
      }
    }
    return hidden;
  }

  private static @Nullable Candidate last(
      NavigableMap<Integer, Candidate> holders, Candidate inside) {
    Map.Entry<Integer, Candidate> before = holders.floorEntry(inside.span().start());
    return before == null ? null : before.getValue();
  }

  /**
   * Whether the model has found only the end of a listed name, or something in a long one: การ |
   * ทางเรือแห่งประเทศไทย; or a body without the country that it is of: รัฐสภา | ราชอาณาจักรเรือ.
   */
  private static boolean isCutFrom(Candidate found, Candidate listed) {
    boolean end = found.type() == listed.type() && found.span().end() == listed.span().end();
    boolean inside = length(listed) >= LONG && found.span().end() <= listed.span().end();
    boolean begun = found.span().start() == listed.span().start();
    boolean body = found.type() == listed.type() && listed.type() == EntityType.ORGANISATION;
    return begun ? body && length(found) < length(listed) : end || inside;
  }

  /** Whether the model has left the surname out: นายก้อง | ทรงเรือ. */
  private static boolean isFirstNameOf(Candidate found, Candidate person) {
    return found.type() == EntityType.PERSON && found.span().end() < person.span().end();
  }

  private static Candidate told(Candidate found, @Nullable Candidate rule) {
    boolean same = rule != null && rule.type() == found.type() && rule.confidence() >= SURE;
    boolean titled =
        rule != null && rule.type() == EntityType.PERSON && rule.confidence() >= TITLED;
    return rule != null && (same || titled || rule.origin() == Origin.LIST) ? rule : found;
  }

  private static boolean isFormal(Candidate rule) {
    return switch (rule.type()) {
      case DATE, LAW, EVENT, MONEY -> true;
      case PERSON, ORGANISATION, PLACE -> false;
    };
  }

  private static boolean goesBefore(Candidate candidate) {
    return mayHold(candidate) || isCertain(candidate);
  }

  private static boolean mayHold(Candidate candidate) {
    return candidate.type() == EntityType.LAW || candidate.type() == EntityType.EVENT;
  }

  private static boolean isCertain(Candidate rule) {
    return rule.origin() == Origin.RULE
        && !isFormal(rule)
        && rule.confidence() >= Candidate.CERTAIN;
  }

  /** Whether it is a short form that a bracket gives to a law or meeting. */
  private static boolean isOtherName(Candidate rule) {
    return mayHold(rule) && rule.confidence() >= Candidate.CERTAIN;
  }

  private static boolean isLatin(Candidate rule) {
    return rule.name().charAt(0) < 'ก';
  }

  private static void addIfFree(List<Candidate> standing, BitSet taken, Candidate candidate) {
    int next = taken.nextSetBit(candidate.span().start());
    if (next < 0 || next >= candidate.span().end()) {
      taken.set(candidate.span().start(), candidate.span().end());
      standing.add(candidate);
    }
  }

  private static int length(Candidate candidate) {
    return candidate.span().end() - candidate.span().start();
  }
}
