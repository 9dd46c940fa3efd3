package org.hotrai.ui.entities;

import java.util.Locale;
import org.hotrai.article.EntityType;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** How a kind of entities looks. */
public final class EntityKind {
  private EntityKind() {}

  /** Its icon. */
  public static Ikon icon(EntityType type) {
    return switch (type) {
      case PERSON -> Feather.USER;
      case ORGANISATION -> Feather.BRIEFCASE;
      case PLACE -> Feather.MAP_PIN;
      case DATE -> Feather.CALENDAR;
      case LAW -> Feather.BOOK;
      case EVENT -> Feather.FLAG;
      case MONEY -> Feather.DOLLAR_SIGN;
    };
  }

  /** The style class; the page of the article has the same colours. */
  public static String styleClass(EntityType type) {
    return "entity-" + code(type);
  }

  /** The key of its name in the plural. */
  public static String nameKey(EntityType type) {
    return "ui.entities." + code(type);
  }

  /** The key of its name in the singular. */
  public static String oneKey(EntityType type) {
    return "ui.entities.one." + code(type);
  }

  private static String code(EntityType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }
}
