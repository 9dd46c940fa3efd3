package org.hotrai.ui.entitypage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotrai.article.EntityKey;

/** The pages that were looked at one behind another, and which of them is looked at now. */
final class Trail {
  private final List<Visited> places = new ArrayList<>();
  private int at = -1;

  /** What led a page to another: the one was found to be the other. */
  private record Turn(EntityKey one, EntityKey other, Place before) {}

  /**
   * A page that was looked at.
   *
   * @param turns what has led to it from the page that it was at first, in that order
   */
  private record Visited(Place place, List<Turn> turns) {
    Visited becomes(EntityKey one, EntityKey other) {
      Place now = place.with(one, other);
      if (now.equals(place)) {
        return this;
      }
      List<Turn> longer = new ArrayList<>(turns);
      longer.add(new Turn(one, other, place));
      return new Visited(now, longer);
    }

    /** As if that turn had not been taken, but all others where they lead on from there. */
    Visited without(EntityKey one, EntityKey other) {
      for (int i = turns.size() - 1; i >= 0; i--) {
        Turn turn = turns.get(i);
        if (turn.one().equals(one) && turn.other().equals(other)) {
          Visited back = new Visited(turn.before(), turns.subList(0, i));
          for (Turn later : turns.subList(i + 1, turns.size())) {
            back = back.becomes(later.one(), later.other());
          }
          return back;
        }
      }
      return this;
    }
  }

  /** Goes on to that page; what lay ahead is forgotten. */
  void visit(Place place) {
    if (current().filter(place::equals).isEmpty()) {
      places.subList(at + 1, places.size()).clear();
      places.add(new Visited(place, List.of()));
      at++;
    }
  }

  /** Every page of the one is that of the other from now on. */
  void becomes(EntityKey one, EntityKey other) {
    places.replaceAll(visited -> visited.becomes(one, other));
  }

  /** The one is not the other after all: only pages that were the one's are the one's again. */
  void becomesNot(EntityKey one, EntityKey other) {
    places.replaceAll(visited -> visited.without(one, other));
  }

  Optional<Place> current() {
    return at < 0 ? Optional.empty() : Optional.of(places.get(at).place());
  }

  boolean canGo(boolean forward) {
    return forward ? at + 1 < places.size() : at > 0;
  }

  /** Goes to the page before, or to the one after it; false where there is none. */
  boolean go(boolean forward) {
    if (!canGo(forward)) {
      return false;
    }
    at += forward ? 1 : -1;
    return true;
  }
}
