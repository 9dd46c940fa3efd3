package org.hotrai.store.index;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotrai.index.LiveSegment;
import org.hotrai.index.MergePolicy;
import org.hotrai.index.Segment;
import org.hotrai.index.SegmentMerge;
import org.hotrai.store.sql.Session;

/**
 * Puts segments together that have become many, step by step. What is half done is known to the
 * memory alone: it begins anew after a failure, or when the archive is opened again.
 */
final class IndexMerges {
  // Each place is written about once for each power of MergePolicy.TOGETHER in the archive.
  private static final long TIMES = 10;
  private static final int SWEPT_AT_ONCE = 400;

  private final Session session;
  private final List<Running> running = new ArrayList<>();
  private boolean clean;
  private boolean told = true;

  IndexMerges(Session session) {
    this.session = session;
  }

  private record Running(long output, SegmentMerge merge) {}

  /** How much is to be done so that segments do not become ever more. */
  static long workFor(int newPositions) {
    return TIMES * newPositions;
  }

  /** Goes on, the smallest first, and tells whether anything is left to do. */
  boolean step(List<LiveSegment> live, long most) throws SQLException {
    return IndexReading.of(() -> goOn(live, most));
  }

  private boolean goOn(List<LiveSegment> live, long most) throws SQLException {
    if (!clean) {
      told &= SegmentRows.dropUnfinished(session) == 0;
      clean = true;
    }
    long left = most;
    begin(live);
    while (!running.isEmpty() && left > 0) {
      Running smallest = running.getFirst();
      left -= smallest.merge().step(left);
      if (smallest.merge().isDone()) {
        running.removeFirst();
        finish(smallest, live);
        begin(live);
      }
    }
    return SegmentRows.sweep(session, SWEPT_AT_ONCE) || !running.isEmpty();
  }

  private void begin(List<LiveSegment> live) throws SQLException {
    Set<Segment> taken = new HashSet<>();
    running.forEach(each -> each.merge().inputs().forEach(input -> taken.add(input.segment())));
    List<LiveSegment> free = live.stream().filter(each -> !taken.contains(each.segment())).toList();
    Optional<List<LiveSegment>> next = MergePolicy.next(free);
    while (next.isPresent()) {
      List<LiveSegment> inputs = next.get().stream().map(IndexMerges::asItIs).toList();
      long output = SegmentRows.begin(session);
      SegmentMerge merge =
          new SegmentMerge(inputs, SegmentRows.pages(session), SegmentRows.sink(session, output));
      running.add(new Running(output, merge));
      running.sort(Comparator.comparingInt(each -> each.merge().positions()));
      free = free.stream().filter(each -> !isInput(each, inputs)).toList();
      next = MergePolicy.next(free);
    }
  }

  private static boolean isInput(LiveSegment segment, List<LiveSegment> inputs) {
    return inputs.stream().anyMatch(input -> input.segment() == segment.segment());
  }

  /** Documents that go while it is put together are taken out at the end. */
  private static LiveSegment asItIs(LiveSegment live) {
    return new LiveSegment(live.segment(), (BitSet) live.gone().clone());
  }

  private void finish(Running done, List<LiveSegment> live) throws SQLException {
    told = false;
    SegmentMerge merge = done.merge();
    byte[] head = merge.finish();
    SegmentRows.finish(session, done.output(), head);
    LiveSegment output = new LiveSegment(Segment.of(done.output(), head), new BitSet());
    for (int i = 0; i < merge.inputs().size(); i++) {
      Segment input = merge.inputs().get(i).segment();
      LiveSegment now =
          live.stream().filter(each -> each.segment() == input).findFirst().orElseThrow();
      for (int gone : now.gone().stream().toArray()) {
        int moved = merge.moved(i, gone);
        if (moved >= 0) {
          SegmentRows.setGone(session, done.output(), moved);
          output.gone().set(moved);
        }
      }
      live.remove(now);
      SegmentRows.drop(session, input.id());
    }
    if (output.segment().size() == 0) {
      SegmentRows.drop(session, done.output());
    } else {
      live.add(output);
    }
  }

  /** Whether, since it was last asked, something was done that other programs must know of. */
  boolean hasNews() {
    boolean news = !told;
    told = true;
    return news;
  }

  /** Gives up what is half done, since another program has changed the index. */
  void giveUp() throws SQLException {
    for (Running each : running) {
      SegmentRows.drop(session, each.output());
    }
    running.clear();
  }

  /** Forgets what is half done, since the transaction was rolled back. */
  void forget() {
    running.clear();
    clean = false;
    told = true;
  }
}
