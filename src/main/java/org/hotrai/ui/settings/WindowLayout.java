package org.hotrai.ui.settings;

import org.jspecify.annotations.Nullable;

/**
 * The window and its columns.
 *
 * @param place null until the window was closed once
 */
public record WindowLayout(@Nullable WindowPlace place, PaneLayout panes) {}
