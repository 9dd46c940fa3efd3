package org.hotrai.article;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of things that a text mentions. The order is the one of the sidebar. */
public enum EntityType {
  PERSON,
  ORGANISATION,
  PLACE,
  DATE,
  LAW,
  EVENT,

  /** An amount, read where it is asked for: the archive keeps none, and none is corrected. */
  MONEY;

  /** The kinds that are kept. */
  public static final List<EntityType> KEPT =
      Stream.of(values()).filter(EntityType::isKept).toList();

  /**
   * The kind of that name that is kept.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static EntityType ofKept(String name) {
    EntityType type = valueOf(name.strip().toUpperCase(Locale.ROOT));
    if (!type.isKept()) {
      throw new IllegalArgumentException(name);
    }
    return type;
  }

  /** Whether the archive keeps entities of that kind, and they can be corrected. */
  public boolean isKept() {
    return this != MONEY;
  }
}
