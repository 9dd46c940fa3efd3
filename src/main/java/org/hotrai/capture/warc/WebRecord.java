package org.hotrai.capture.warc;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a record says of the bytes that it holds.
 *
 * @param url the address, as written
 * @param date when it was fetched
 * @param status of the answer; 200 for what is no answer of a server
 * @param mediaType lower case without parameters; empty if none is stated
 * @param location where the answer sends on to; of a revisit the address that it repeats
 * @param digest of the payload, as written
 * @param offset where the record can be read again; -1 if it lies in the middle of packed bytes
 */
public record WebRecord(
    Kind kind,
    String url,
    @Nullable Instant date,
    int status,
    String mediaType,
    @Nullable String charset,
    @Nullable String location,
    @Nullable String digest,
    long offset) {

  /** What a record holds. */
  public enum Kind {
    /** Something fetched. */
    CONTENT,
    /** What another program made of something fetched: its text alone, a picture of it. */
    CONVERSION,
    /** The news that something was as it had been before. */
    REVISIT
  }

  /** Whether the server sent to another address. */
  public boolean isRedirect() {
    return kind == Kind.CONTENT
        && status >= 300
        && status < 400
        && status != 304
        && location != null;
  }

  /** Whether what was asked for had been had before, under this address or another. */
  public boolean isRepeat() {
    return kind == Kind.REVISIT && (status == 200 || status == 203 || status == 304);
  }

  /** Whether it holds what was asked for. */
  public boolean isContent() {
    return kind == Kind.CONTENT && (status == 200 || status == 203);
  }
}
