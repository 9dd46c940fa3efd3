package org.hotrai.store.content;

/** Bytes as they were saved: a page or a picture. */
public record Content(String mediaType, byte[] bytes) {}
