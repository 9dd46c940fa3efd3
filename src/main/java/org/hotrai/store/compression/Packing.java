package org.hotrai.store.compression;

import org.jspecify.annotations.Nullable;

/**
 * A content on its way into the archive.
 *
 * @param template what it needs to be unpacked, or what it is for others; null if neither
 */
public record Packing(Packed packed, @Nullable Template template) {}
