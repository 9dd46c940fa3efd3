package org.hotrai.annotation;

import java.time.Instant;

/**
 * A passage that the reader marked.
 *
 * @param note the reader's words on it, may be empty
 */
public record Highlight(long id, long article, Anchor anchor, String note, Instant made) {}
