package org.hotrai.capture.warc;

/** What can be wrong with a record. */
public enum Fault {
  /** No record stands where one should. */
  NO_RECORD,
  /** The file ends before the record does. */
  CUT_OFF,
  /** The packed bytes are damaged. */
  DAMAGED,
  /** It holds only a part of the page. */
  SEGMENTED,
  /** It is longer than anything that is read. */
  TOO_LONG,
  /** It unpacks to more than anything sound. */
  BOMB;

  /** Whether bytes of the file are not what they should be. */
  public boolean isDamage() {
    return this == NO_RECORD || this == DAMAGED;
  }
}
