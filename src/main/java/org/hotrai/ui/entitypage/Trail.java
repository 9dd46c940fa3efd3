package org.hotrai.ui.entitypage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotrai.article.EntityKey;

/** The pages that were looked at one behind another, and which of them is looked at now. */
final class Trail {
  private final List<Place> places = new ArrayList<>();
  private int at = -1;

  /** Goes on to that page; what lay ahead is forgotten. */
  void visit(Place place) {
    if (current().filter(place::equals).isEmpty()) {
      places.subList(at + 1, places.size()).clear();
      places.add(place);
      at++;
    }
  }

  /** Every page of the one is that of the other from now on. */
  void becomes(EntityKey one, EntityKey other) {
    places.replaceAll(place -> place.with(one, other));
  }

  Optional<Place> current() {
    return at < 0 ? Optional.empty() : Optional.of(places.get(at));
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
