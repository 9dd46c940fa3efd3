package org.hotrai.ui.settings;

/** Where the window stands, in pixels of the screen. */
public record WindowPlace(double x, double y, double width, double height, boolean maximised) {}
