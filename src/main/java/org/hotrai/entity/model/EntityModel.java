package org.hotrai.entity.model;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.article.EntityType;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;
import org.hotrai.text.Span;

/** Finds mentions in Thai text by what training has learnt. Safe for use by several threads. */
public final class EntityModel {
  /**
   * A mention that the model found.
   *
   * @param confidence 0 to 1
   */
  public record Found(Span span, EntityType type, double confidence) {}

  private final Weights weights;

  EntityModel(WeightLists lists) {
    this.weights = new Weights(lists);
  }

  /**
   * Reads the model that is shipped.
   *
   * @throws IllegalStateException if it is damaged
   */
  public static EntityModel shipped() {
    return new EntityModel(ModelFile.shipped());
  }

  /**
   * The mentions of a block, in their order and without overlaps; none if it has no Thai letter.
   *
   * @param ruled what rules found there, in its order and without overlaps
   */
  public List<Found> find(BlockText block, List<Candidate> ruled) {
    if (!block.hasThai()) {
      return List.of();
    }
    Tokens tokens = new Tokens(block, ruled);
    short[] scores = weights.scores(new Observations(tokens, ruled));
    Lattice lattice = new Lattice(weights.transitions(), scores);
    int[] tags = lattice.best();
    List<Found> found = new ArrayList<>();
    int first = 0;
    for (int token = 0; token < tags.length; token++) {
      first = Transitions.mayBegin(tags[token]) ? token : first;
      if (tags[token] != Tags.OUTSIDE && Transitions.mayEnd(tags[token])) {
        Span span = new Span(tokens.start(first), tokens.end(token));
        EntityType type = Tags.TYPES.get(Tags.kind(tags[token]));
        found.add(new Found(span, type, confidence(lattice.margin(tags, first, token + 1))));
      }
    }
    return found;
  }

  /** From the odds of the best path against the next best one. */
  private double confidence(int margin) {
    return 1 / (1 + Math.exp(-margin * weights.unit()));
  }
}
