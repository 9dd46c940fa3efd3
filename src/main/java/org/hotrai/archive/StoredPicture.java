package org.hotrai.archive;

/** A picture as it was saved. */
public record StoredPicture(String mediaType, byte[] bytes) {}
