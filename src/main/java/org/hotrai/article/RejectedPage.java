package org.hotrai.article;

import java.time.Instant;
import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A saved page in which no article was found; its bytes are kept.
 *
 * @param id its own among the rejected pages, never used again
 * @param path the file that it came out of, as it was named to the import
 * @param member the place inside a container, or null
 * @param url where it was saved from, if it says so
 * @param savedAt when it was saved, if it says so
 * @param importedAt when it was first taken in
 * @param reason why it is no article
 * @param size in bytes
 */
public record RejectedPage(
    long id,
    String path,
    @Nullable String member,
    @Nullable String url,
    @Nullable Instant savedAt,
    Instant importedAt,
    Message reason,
    long size) {
  /** The same page for another reason. */
  public RejectedPage because(Message other) {
    return new RejectedPage(id, path, member, url, savedAt, importedAt, other, size);
  }
}
