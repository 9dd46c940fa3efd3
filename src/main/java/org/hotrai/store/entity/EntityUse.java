package org.hotrai.store.entity;

import org.hotrai.article.Entity;

/** An entity and how often the newest versions of articles that are not deleted mention it. */
public record EntityUse(Entity entity, int mentions, int articles) {}
