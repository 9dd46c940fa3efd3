package org.hotrai.store;

/** Bytes as they were saved: a page or a picture. */
public record Content(String mediaType, byte[] bytes) {}
