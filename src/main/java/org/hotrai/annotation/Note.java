package org.hotrai.annotation;

import java.time.Instant;

/** The reader's words on a whole article. */
public record Note(long id, long article, String text, Instant changed) {}
