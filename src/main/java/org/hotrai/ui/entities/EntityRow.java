package org.hotrai.ui.entities;

import org.hotrai.article.Entity;

/**
 * An entity in the sidebar.
 *
 * @param label its name as it is read; a date in words
 * @param count how often the article mentions it
 */
public record EntityRow(Entity entity, String label, int count) {}
