package org.hotrai.entity.correct;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.correction.Action;
import org.hotrai.correction.Correction;
import org.hotrai.correction.EffectiveLog;
import org.hotrai.correction.EntityName;
import org.hotrai.correction.Fields;
import org.hotrai.correction.LoggedCorrection;

/**
 * When names, kinds, notes and links of entities were given last: the later one of two stands in
 * the place of the older.
 */
public final class LatestWord {
  private final Corrections corrections;
  private final Map<Topic, Instant> given = new HashMap<>();

  private record Topic(Action action, EntityKey entity) {}

  private LatestWord(Corrections corrections) {
    this.corrections = corrections;
  }

  /** As that log tells it. */
  public static LatestWord of(List<LoggedCorrection> log) {
    LatestWord latest = new LatestWord(Corrections.of(log));
    Map<Long, EntityKey> about = latest.corrections.about();
    for (LoggedCorrection entry : EffectiveLog.of(log)) {
      EntityKey entity = about.get(entry.id());
      if (entity != null) {
        Topic topic = new Topic(Fields.of(entry.correction()).action(), entity);
        latest.given.merge(topic, entry.made(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    return latest;
  }

  /** Whether one that was made then gives what was given later in the log. */
  public boolean isOutdated(Instant made, Correction correction) {
    return switch (correction) {
      case Correction.Rename rename -> isOutdated(made, rename);
      case Correction.ChangeKind kind -> isOutdated(made, kind);
      case Correction.Describe note -> isOutdated(made, note);
      case Correction.Link link -> isOutdated(made, link);
      default -> false;
    };
  }

  /** Whether one of those is about what that one makes of an entity, and so would be about none. */
  public static boolean isGoneOnFrom(Correction correction, List<Correction> others) {
    return switch (correction) {
      case Correction.Rename(var entity, String name) ->
          isNamed(new EntityName(entity.type(), name), others);
      case Correction.ChangeKind(var entity, EntityType type) ->
          isNamed(new EntityName(type, entity.name()), others);
      default -> false;
    };
  }

  private static boolean isNamed(EntityName made, List<Correction> others) {
    return others.stream()
        .anyMatch(other ->
            (other instanceof Correction.OfEntity of && of.entity().key().equals(made.key()))
                || (other instanceof Correction.Merge merge
                    && merge.into().key().equals(made.key())));
  }

  private boolean isOutdated(Instant made, Correction.OfEntity correction) {
    EntityKey entity = corrections.meant(correction.entity());
    Instant last = given.get(new Topic(Fields.of(correction).action(), entity));
    return last != null && last.isAfter(made);
  }
}
