package org.hotrai.archive;

import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What became of one capture.
 *
 * @param member the place inside a container, or null
 * @param id the article; null where it was rejected
 * @param reason why it was rejected; null otherwise
 */
public record ImportedItem(
    String path,
    @Nullable String member,
    Status status,
    @Nullable Long id,
    @Nullable String title,
    @Nullable Message reason) {

  /** What can become of a capture. */
  public enum Status {
    IMPORTED,
    DUPLICATE,
    UPDATED,
    REJECTED
  }
}
