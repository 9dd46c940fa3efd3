package org.hotrai.capture.warc;

/** What a record holds, or why it cannot be had. */
public sealed interface Payload {
  /** The bytes, with what the way from the server did to them undone. */
  record Bytes(byte[] bytes) implements Payload {}

  /** No bytes. */
  record None(Fault fault) implements Payload {}
}
