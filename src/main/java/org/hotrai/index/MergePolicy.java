package org.hotrai.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Chooses which segments are put together: as many of about one size as make one of the next. */
public final class MergePolicy {
  /** So many of one size are put together. */
  static final int TOGETHER = 8;

  // Each document of the smallest size is as good as none.
  private static final int SMALLEST = 4_096;
  // What a segment has at most, so that its positions stay numbers of 32 bits.
  private static final int LARGEST = 1 << 30;
  // A segment of which so much is gone is written anew.
  private static final double GONE = 0.25;

  private MergePolicy() {}

  /** What should be put together next, the smallest first; nothing if all is well. */
  public static Optional<List<LiveSegment>> next(List<LiveSegment> segments) {
    TreeMap<Integer, List<LiveSegment>> sizes = new TreeMap<>();
    for (LiveSegment live : segments) {
      sizes.computeIfAbsent(size(live), size -> new ArrayList<>()).add(live);
    }
    for (List<LiveSegment> same : sizes.values()) {
      List<LiveSegment> together = fitting(same.subList(0, Math.min(TOGETHER, same.size())));
      if (same.size() >= TOGETHER && together.size() > 1) {
        return Optional.of(together);
      }
    }
    return segments.stream().filter(MergePolicy::isHollow).findFirst().map(List::of);
  }

  private static int size(LiveSegment live) {
    int size = 0;
    for (long most = SMALLEST; most < live.segment().positions(); most *= TOGETHER) {
      size++;
    }
    return size;
  }

  private static List<LiveSegment> fitting(List<LiveSegment> segments) {
    List<LiveSegment> fitting = new ArrayList<>();
    long positions = 0;
    for (LiveSegment live : segments) {
      positions += live.segment().positions();
      if (positions <= LARGEST) {
        fitting.add(live);
      }
    }
    return fitting;
  }

  private static boolean isHollow(LiveSegment live) {
    return live.gone().cardinality() > GONE * live.segment().size();
  }
}
