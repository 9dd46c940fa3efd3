package org.hotrai.ui.entitypage;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.junit.jupiter.api.Test;

class TrailTest {
  private final Trail trail = new Trail();

  private static Place place(String name) {
    return Place.of(new EntityKey(EntityType.PLACE, name));
  }

  @Test
  void goesBackAndForward() {
    assertThat(trail.current()).isEmpty();
    assertThat(trail.go(false)).isFalse();
    trail.visit(place("a"));
    trail.visit(place("b"));
    assertThat(trail.go(true)).isFalse();
    assertThat(trail.go(false)).isTrue();
    assertThat(trail.current()).contains(place("a"));
    assertThat(trail.go(false)).isFalse();
    assertThat(trail.go(true)).isTrue();
    assertThat(trail.current()).contains(place("b"));
  }

  @Test
  void whatLayAheadIsForgottenAndTheSameIsNoStep() {
    trail.visit(place("a"));
    trail.visit(place("b"));
    trail.go(false);
    trail.visit(place("a"));
    assertThat(trail.canGo(true)).isTrue();
    trail.visit(place("c"));
    assertThat(trail.canGo(true)).isFalse();
    trail.go(false);
    assertThat(trail.current()).contains(place("a"));
  }

  @Test
  void pagesOfAnEntityFollowWhatItBecomes() {
    EntityKey a = new EntityKey(EntityType.PLACE, "a");
    EntityKey b = new EntityKey(EntityType.PLACE, "b");
    trail.visit(new Place(a, b));
    trail.visit(Place.of(a));
    trail.becomes(a, b);
    assertThat(trail.current()).contains(Place.of(b));
    trail.go(false);
    assertThat(trail.current()).contains(Place.of(b));
  }

  @Test
  void onlyPagesThatWereTheOnesAreItsAgain() {
    EntityKey a = new EntityKey(EntityType.PLACE, "a");
    EntityKey b = new EntityKey(EntityType.PLACE, "b");
    EntityKey c = new EntityKey(EntityType.PLACE, "c");
    trail.visit(Place.of(b));
    trail.visit(new Place(a, c));
    trail.becomes(a, b);
    trail.visit(new Place(b, a));
    trail.becomes(c, a);
    trail.becomesNot(a, b);
    assertThat(trail.current()).contains(new Place(b, a));
    trail.go(false);
    assertThat(trail.current()).contains(Place.of(a));
    trail.becomesNot(c, a);
    assertThat(trail.current()).contains(new Place(a, c));
    trail.go(false);
    assertThat(trail.current()).contains(Place.of(b));
  }
}
