package org.hotrai.index;

import java.util.BitSet;

/**
 * A segment as it is at one moment.
 *
 * @param gone the numbers of the documents that are not searched any more
 */
public record LiveSegment(Segment segment, BitSet gone) {

  /** How many documents are searched. */
  public int living() {
    return segment.size() - gone.cardinality();
  }
}
