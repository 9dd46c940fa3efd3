package org.hotrai.ui.entities;

import org.hotrai.article.Entity;

/**
 * An entity in the sidebar.
 *
 * @param count how often the article mentions it
 */
public record EntityRow(Entity entity, int count) {}
