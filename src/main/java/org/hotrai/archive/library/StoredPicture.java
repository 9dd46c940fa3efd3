package org.hotrai.archive.library;

/** A picture as it was saved. */
public record StoredPicture(String mediaType, byte[] bytes) {}
