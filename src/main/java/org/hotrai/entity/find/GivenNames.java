package org.hotrai.entity.find;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention.Origin;

/**
 * The short forms that the brackets of one article give to full names. They mean that there, even
 * where the lists have another thing under them.
 */
public final class GivenNames {
  private final Map<String, Set<EntityType>> kinds = new HashMap<>();
  private final List<String> blocks;

  /** Those that the candidates of an article's blocks have. */
  public GivenNames(List<Candidate> candidates, List<String> blocks) {
    this.blocks = blocks;
    for (Candidate candidate : candidates) {
      boolean told =
          candidate.origin() == Origin.RULE && candidate.confidence() >= Candidate.CERTAIN;
      if (told) {
        add(candidate, text(candidate));
      }
    }
  }

  private void add(Candidate candidate, String text) {
    if (!candidate.name().equals(text) && OtherNames.isShort(text)) {
      kinds.computeIfAbsent(text, first -> EnumSet.noneOf(EntityType.class)).add(candidate.type());
    }
  }

  /** Whether a listed name is one that the article gives to things of other kinds alone. */
  public boolean isOverruled(Candidate candidate) {
    if (kinds.isEmpty() || candidate.origin() != Origin.LIST) {
      return false;
    }
    Set<EntityType> given = kinds.get(text(candidate));
    return given != null && !given.contains(candidate.type());
  }

  private String text(Candidate candidate) {
    return candidate.span().of(blocks.get(candidate.block()));
  }
}
