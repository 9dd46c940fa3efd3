package org.hotrai.archive.entities;

import org.hotrai.article.Entity;

/** An entity and how often the archive's newest versions mention it. */
public record EntityCount(Entity entity, int mentions, int articles) {}
