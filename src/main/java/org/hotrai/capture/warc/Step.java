package org.hotrai.capture.warc;

import org.jspecify.annotations.Nullable;

/** What is met on the way through a file of records. */
public sealed interface Step {
  /** Something fetched from the web; its bytes can be asked for until the next step. */
  record Web(WebRecord head) implements Step {}

  /**
   * Something wrong.
   *
   * @param url the address of the record, if that is known
   * @param position where in the file, in bytes
   */
  record Wrong(@Nullable String url, long position, Fault fault) implements Step {}
}
