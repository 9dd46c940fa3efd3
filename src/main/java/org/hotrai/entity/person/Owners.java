package org.hotrai.entity.person;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hotrai.entity.text.Candidate;

/**
 * The bodies that one article gives one other name to, each at the places where it does. A fund
 * stands before its committee: what ends with the name of another has that name only from it.
 */
final class Owners {
  /** More bodies than so many of one name are in no article that somebody wrote. */
  private static final int MOST_COMPARED = 40;

  /** Where a mention begins. */
  private record Place(int block, int start) {
    static Place of(Candidate mention) {
      return new Place(mention.block(), mention.span().start());
    }
  }

  private final TreeMap<Place, String> byPlace =
      new TreeMap<>(Comparator.comparingInt(Place::block).thenComparingInt(Place::start));
  private final Set<String> names = new HashSet<>();

  /** Adds the place of that mention, whose body is joined under that name. */
  void add(Candidate mention, String name) {
    byPlace.putIfAbsent(Place.of(mention), name);
    names.add(name);
  }

  /** The names of all. */
  Set<String> names() {
    return names;
  }

  /** Whether the article gives the name at the place of that mention. */
  boolean isGivenAt(Candidate mention) {
    return byPlace.containsKey(Place.of(mention));
  }

  /** The name of the nearest before that mention, else of the first. */
  String nearest(Candidate mention) {
    Place place = Place.of(mention);
    Map.Entry<Place, String> nearest = byPlace.floorEntry(place);
    while (nearest != null && !isOwn(nearest.getValue())) {
      nearest = byPlace.lowerEntry(nearest.getKey());
    }
    if (nearest != null) {
      return nearest.getValue();
    }
    Map.Entry<Place, String> first = byPlace.firstEntry();
    while (!isOwn(first.getValue())) {
      first = byPlace.higherEntry(first.getKey());
    }
    return first.getValue();
  }

  /** Whether no other one's name is the end of that name; of the shortest none is. */
  private boolean isOwn(String name) {
    return names.size() == 1
        || names.size() > MOST_COMPARED
        || names.stream().noneMatch(each -> each.length() < name.length() && name.endsWith(each));
  }
}
