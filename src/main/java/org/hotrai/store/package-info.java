/**
 * The archive file: articles with their versions and originals, what they mention, what the reader
 * added, and the full-text index. The only user of {@code java.sql}; the one unchecked exception
 * that leaves it is {@link org.hotrai.message.Failure}.
 */
@NullMarked
package org.hotrai.store;

import org.jspecify.annotations.NullMarked;
