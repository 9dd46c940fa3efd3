package org.hotrai.annotation;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** The marks that an article bears in lists. */
public record Marks(boolean read, boolean favourite, SortedSet<String> tags) {
  /** Nothing is marked. */
  public static final Marks NONE = new Marks(false, false, Collections.emptySortedSet());

  public Marks {
    tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
  }
}
