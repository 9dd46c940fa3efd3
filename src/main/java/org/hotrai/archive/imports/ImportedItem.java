package org.hotrai.archive.imports;

import org.hotrai.message.Message;
import org.hotrai.store.article.Stored;
import org.jspecify.annotations.Nullable;

/**
 * What became of one capture.
 *
 * @param member the place inside a container, or null
 * @param id the article; null where the page is none
 * @param reason why it was rejected; null otherwise
 * @param rejected the page's id among the {@link RejectedPages}; null where it was not rejected, or
 *     nothing of it was kept
 */
public record ImportedItem(
    String path,
    @Nullable String member,
    Status status,
    @Nullable Long id,
    @Nullable String title,
    @Nullable Message reason,
    @Nullable Long rejected) {

  /** What can become of a capture. */
  public enum Status {
    /** It is a new article, or one that was deleted and is back. */
    IMPORTED,
    /** It is there already, and as it was. */
    DUPLICATE,
    /** It is a new version of an article that is there, or a version is otherwise now. */
    UPDATED,
    /** It is no page, or no article was found in it. Where it is an article, that stays. */
    REJECTED
  }

  static ImportedItem stored(String path, @Nullable String member, Stored stored, String title) {
    Status status =
        switch (stored.status()) {
          case IMPORTED -> Status.IMPORTED;
          case DUPLICATE -> Status.DUPLICATE;
          case UPDATED -> Status.UPDATED;
        };
    return new ImportedItem(path, member, status, stored.id(), title, null, null);
  }

  static ImportedItem rejected(
      String path, @Nullable String member, Message reason, @Nullable Long rejected) {
    return new ImportedItem(path, member, Status.REJECTED, null, null, reason, rejected);
  }
}
