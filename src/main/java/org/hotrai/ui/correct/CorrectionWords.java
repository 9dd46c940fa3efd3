package org.hotrai.ui.correct;

import java.util.Optional;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EntityName;
import org.hotrai.message.Message;
import org.hotrai.ui.entities.EntityKind;

/** How the user is told of corrections. */
public final class CorrectionWords {
  private CorrectionWords() {}

  /** What was said, as done. */
  public static Message done(Correction correction) {
    return told("ui.correct.done.", correction);
  }

  /** What was said, as a thing that can be taken back. */
  public static Message named(Correction correction) {
    return told("ui.correct.named.", correction);
  }

  private static Message told(String form, Correction correction) {
    return switch (correction) {
      case Correction.Rename(EntityName entity, String name) ->
          Message.of(form + "rename", entity.name(), name);
      case Correction.ChangeKind(EntityName entity, EntityType type) ->
          Message.of(form + "kind", entity.name(), kind(type));
      case Correction.Merge(EntityName entity, EntityName into) ->
          Message.of(form + "merge", entity.name(), into.name());
      case Correction.Split split ->
          Message.of(form + "split", split.name(), split.entity().name());
      case Correction.Never(EntityName entity) -> Message.of(form + "never", entity.name());
      case Correction.AddAlias(EntityName entity, String alias) ->
          Message.of(form + "alias", alias, entity.name());
      case Correction.MarkEverywhere(String words, EntityName entity) ->
          Message.of(form + "everywhere", words, kind(entity.type()));
      case Correction.Describe(EntityName entity, String note) ->
          Message.of(note.isEmpty() ? form + "note-gone" : form + "note", entity.name());
      case Correction.Link(EntityName entity, String url) ->
          Message.of(url.isEmpty() ? form + "link-gone" : form + "link", entity.name());
      case Correction.NotHere not -> Message.of(form + "not-here", not.place().anchor().quote());
      case Correction.MarkAs mark ->
          Message.of(form + "mark", mark.place().anchor().quote(), kind(mark.entity().type()));
      case Correction.Undo undo -> Message.of(form + "undo");
    };
  }

  private static Message kind(EntityType type) {
    return Message.of(EntityKind.oneKey(type));
  }

  /** The entity that the one it is about has become, where it is another. */
  public static Optional<EntityKey> became(Correction correction) {
    return switch (correction) {
      case Correction.Rename(EntityName entity, String name) ->
          Optional.of(new EntityName(entity.type(), name).key());
      case Correction.ChangeKind(EntityName entity, EntityType type) ->
          Optional.of(new EntityName(type, entity.name()).key());
      case Correction.Merge(EntityName entity, EntityName into) -> Optional.of(into.key());
      default -> Optional.empty();
    };
  }
}
