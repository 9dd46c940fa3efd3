package org.hotrai.correction;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hotrai.correction.Correction.AddAlias;
import org.hotrai.correction.Correction.ChangeKind;
import org.hotrai.correction.Correction.Describe;
import org.hotrai.correction.Correction.Link;
import org.hotrai.correction.Correction.MarkAs;
import org.hotrai.correction.Correction.MarkEverywhere;
import org.hotrai.correction.Correction.Merge;
import org.hotrai.correction.Correction.Never;
import org.hotrai.correction.Correction.NotHere;
import org.hotrai.correction.Correction.Rename;
import org.hotrai.correction.Correction.Split;
import org.hotrai.correction.Correction.Undo;
import org.hotrai.message.Message;
import org.hotrai.text.Clusters;
import org.hotrai.text.SearchFold;

/** Why something cannot be a correction. */
public final class CorrectionFault {
  /** An address that can be opened, or a name such as {@code urn:isbn:…}, without white space. */
  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|urn:)\\S+");

  private CorrectionFault() {}

  /** What is wrong with it; nothing where it makes sense by itself. */
  public static Optional<Message> of(Correction correction) {
    return switch (correction) {
      case Rename(var entity, var name) -> named(entity).or(() -> letters(name));
      case ChangeKind(var entity, var type) -> named(entity);
      case Merge(var entity, var into) ->
          named(entity).or(() -> named(into)).or(() -> another(entity, into));
      case Split(var entity, var name, var part) ->
          named(entity).or(() -> letters(name)).or(() -> part(part)).or(() -> other(entity, name));
      case Never(var entity) -> named(entity);
      case AddAlias(var entity, var alias) ->
          named(entity).or(() -> letters(alias)).or(() -> whole(alias));
      case MarkEverywhere(var words, var entity) -> named(entity).or(() -> listable(words));
      case Describe(var entity, var note) -> named(entity);
      case Link(var entity, var url) -> named(entity).or(() -> address(url));
      case NotHere(var place) -> quoted(place);
      case MarkAs(var place, var entity) -> named(entity).or(() -> quoted(place));
      case Undo undo -> Optional.empty();
    };
  }

  private static Optional<Message> named(EntityName entity) {
    return letters(entity.name());
  }

  private static Optional<Message> letters(String name) {
    return SearchFold.fold(name).codePoints().anyMatch(Character::isLetterOrDigit)
        ? Optional.empty()
        : Optional.of(Message.of("correction.no-name"));
  }

  private static Optional<Message> part(Part part) {
    return switch (part) {
      case Part.InArticles articles -> Optional.empty();
      case Part.Written(String name) -> letters(name);
    };
  }

  private static Optional<Message> other(EntityName entity, String name) {
    return new EntityName(entity.type(), name).key().equals(entity.key())
        ? Optional.of(Message.of("correction.same-name", name))
        : Optional.empty();
  }

  private static Optional<Message> another(EntityName entity, EntityName into) {
    return into.key().equals(entity.key())
        ? Optional.of(Message.of("correction.itself", entity.name()))
        : Optional.empty();
  }

  /** A single character stands nearly everywhere. */
  private static Optional<Message> listable(String words) {
    return SearchFold.fold(words).length() > 1
        ? letters(words).or(() -> whole(words))
        : Optional.of(Message.of("correction.too-short"));
  }

  /** What begins with a mark on the letter before it would be cut out of a cluster. */
  private static Optional<Message> whole(String words) {
    return Clusters.isMark(words.strip().codePointAt(0))
        ? Optional.of(Message.of("correction.no-beginning", words))
        : Optional.empty();
  }

  private static Optional<Message> address(String url) {
    return url.isEmpty() || ADDRESS.matcher(url).matches()
        ? Optional.empty()
        : Optional.of(Message.of("correction.no-address", url));
  }

  private static Optional<Message> quoted(Place place) {
    return place.anchor().quote().isBlank()
        ? Optional.of(Message.of("correction.no-words"))
        : Optional.empty();
  }
}
