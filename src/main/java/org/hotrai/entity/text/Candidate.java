package org.hotrai.entity.text;

import org.hotrai.article.EntityType;
import org.hotrai.article.Mention.Origin;
import org.hotrai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What may be a mention.
 *
 * @param block index of the block
 * @param name the name that it is joined under: without titles, of a short form the full one
 * @param value of a date its ISO 8601 value, else null
 * @param confidence 0 to 1
 */
public record Candidate(
    int block,
    Span span,
    EntityType type,
    String name,
    @Nullable String value,
    Origin origin,
    double confidence) {
  /** The confidence of what the article says itself, as a bracket does behind a name. */
  public static final double CERTAIN = 0.95;

  /** One that a rule found. */
  public static Candidate byRule(
      BlockText block, Span span, EntityType type, String name, double confidence) {
    return new Candidate(block.index(), span, type, name, null, Origin.RULE, confidence);
  }

  /** A name that is to be looked for, wherever the article has it. */
  public static Candidate named(EntityType type, String name, double confidence) {
    return new Candidate(0, new Span(0, name.length()), type, name, null, Origin.RULE, confidence);
  }
}
