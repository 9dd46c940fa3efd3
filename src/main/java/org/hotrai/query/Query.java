package org.hotrai.query;

import java.time.LocalDate;
import java.util.List;

/** A search as a tree. */
public sealed interface Query {

  /** Articles that hold this string of words somewhere, one behind another. */
  record Text(String words) implements Query {}

  /** Articles that all of these match; all articles where the list is empty. */
  record And(List<Query> parts) implements Query {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** Articles that one of these matches. */
  record Or(List<Query> parts) implements Query {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** Articles that this does not match. */
  record Not(Query part) implements Query {}

  /** Articles of a site: a host or the end of one, or part of the site's name. */
  record Site(String name) implements Query {}

  /** Articles that were published on one of these days, the first and the last among them. */
  record Published(LocalDate first, LocalDate last) implements Query {}
}
