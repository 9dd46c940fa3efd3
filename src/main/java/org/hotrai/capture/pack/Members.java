package org.hotrai.capture.pack;

import java.util.List;

/**
 * The files inside a container, in its order.
 *
 * @param fault why there may have been more; {@link Fault#NONE} if nothing is wrong
 */
public record Members(List<Member> members, Fault fault) {
  /** How many files a container may hold. */
  public static final int MOST = 500_000;

  public Members {
    members = List.copyOf(members);
  }

  /** What can be wrong with a container. */
  public enum Fault {
    NONE,
    /** It is damaged or cut off. */
    DAMAGED,
    /** It holds more files than {@link #MOST}. */
    TOO_MANY,
    /** It unpacks to more than anything sound. */
    BOMB
  }
}
