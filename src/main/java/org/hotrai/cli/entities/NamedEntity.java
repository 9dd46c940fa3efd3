package org.hotrai.cli.entities;

import java.util.List;
import java.util.stream.Collectors;
import org.hotrai.archive.Archive;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityType;
import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.Stop;
import org.hotrai.correction.EntityName;
import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;

/** Finds the entity that a user names. */
final class NamedEntity {
  private NamedEntity() {}

  /**
   * The one whose chief name it is, else the one that is also called so.
   *
   * @param type its kind; null if there is only one of that name
   * @throws Stop where it is not clear which is meant; where none is and the kind is not given
   */
  static EntityName of(Archive archive, String name, @Nullable EntityType type) {
    List<Entity> named = archive.entities().named(type, name);
    List<Entity> chief =
        named.stream()
            .filter(entity -> new EntityName(entity.key().type(), name).key().equals(entity.key()))
            .toList();
    List<Entity> meant = chief.isEmpty() ? named : chief;
    if (meant.size() > 1) {
      String all =
          meant.stream()
              .map(entity -> entity.name() + " (" + entity.key().type() + ")")
              .collect(Collectors.joining(", "));
      throw new Stop(ExitStatus.USAGE, Message.of("cli.entities.several", name, all));
    }
    if (!meant.isEmpty()) {
      return EntityName.of(meant.getFirst());
    }
    if (type == null) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.entities.unknown", name));
    }
    return new EntityName(type, name);
  }
}
