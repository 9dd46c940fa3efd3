package org.hotrai.capture;

import java.nio.file.Path;

/**
 * A file to look at.
 *
 * @param name its path as the user knows it: as given, or as found below a given folder
 * @param file where it lies
 */
public record SavedFile(String name, Path file) {}
