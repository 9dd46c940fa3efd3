package org.hotrai.article;

/**
 * What tells one entity from another: its kind and its name in the search fold.
 *
 * @param foldedName the entity's chief name after {@code SearchFold}
 */
public record EntityKey(EntityType type, String foldedName) {}
