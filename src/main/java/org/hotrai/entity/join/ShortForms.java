package org.hotrai.entity.join;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention.Origin;
import org.hotrai.entity.find.Candidate;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.list.ListedName;

/**
 * What the other names of bodies mean in one article: the first body that it gives them to, or that
 * among these which the lists have. These stand only where the article gives a name to the listed
 * body, or to nothing.
 */
final class ShortForms {
  /** A body and the office that bears its short form are one: สำนักงานกองทุน…, กองทุน… (สสส.) */
  private static final String OFFICE = "สำนักงาน";

  private final Map<String, String> owners = new HashMap<>();
  private final Gazetteer gazetteer;

  ShortForms(List<Candidate> mentions, List<String> blocks, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Candidate mention : mentions) {
      if (mayBeGiven(mention)) {
        add(mention, mention.span().of(blocks.get(mention.block())));
      }
    }
  }

  private void add(Candidate mention, String text) {
    if (!mention.name().equals(text)) {
      Optional<String> listed = listed(text).filter(key -> isSame(key, mention.name()));
      String owner = listed.orElse(mention.name());
      owners.merge(text, owner, (first, other) -> listed.isPresent() ? other : first);
    }
  }

  private static boolean mayBeGiven(Candidate mention) {
    return mention.type() == EntityType.ORGANISATION && mention.origin() == Origin.RULE;
  }

  private static boolean isGiven(Candidate mention, String text) {
    return mayBeGiven(mention) && !mention.name().equals(text);
  }

  private Optional<String> listed(String name) {
    return gazetteer.named(EntityType.ORGANISATION, name).map(ListedName::key);
  }

  /** The name that a mention of that text is joined under. */
  String name(Candidate mention, String text) {
    boolean other =
        !owners.isEmpty() && mention.type() == EntityType.ORGANISATION && !isGiven(mention, text);
    return other ? owners.getOrDefault(text, mention.name()) : mention.name();
  }

  /** Whether the article gives that text to something else than the lists do. */
  boolean isUnlisted(String text) {
    String owner = owners.get(text);
    return owner != null && !isSame(listed(text).orElse(owner), owner);
  }

  /** Whether that text, where it stands alone, may mean what has that name. */
  boolean mayMean(String text, String name) {
    String owner = owners.get(text);
    return owner == null || isSame(owner, name) || isSame(name, owner);
  }

  /** Whether both are one body, by the lists or but for the word for its office. */
  private boolean isSame(String name, String other) {
    return name.equals(other)
        || name.equals(OFFICE + other)
        || other.equals(OFFICE + name)
        || listed(other).filter(name::equals).isPresent();
  }
}
