package org.hotrai.archive.profile;

import org.hotrai.article.Entity;

/** An entity under all its names, and where it appears. */
public record EntityProfile(Entity entity, Appearances appearances) {}
