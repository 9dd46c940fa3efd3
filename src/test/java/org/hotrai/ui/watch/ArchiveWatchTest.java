package org.hotrai.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import org.hotrai.ui.control.AtOnce;
import org.junit.jupiter.api.Test;

class ArchiveWatchTest {
  private final Deque<Runnable> later = new ArrayDeque<>();
  private boolean written;
  private boolean broken;
  private int told;
  private final ArchiveWatch watch =
      new ArchiveWatch(this::ask, AtOnce.background(), later::add, () -> told++);

  private boolean ask() {
    if (broken) {
      throw new IllegalStateException("The archive is closed");
    }
    boolean answer = written;
    written = false;
    return answer;
  }

  private void moment() {
    assertThat(later).hasSize(1);
    later.removeFirst().run();
  }

  @Test
  void tellsOfEachChangeOnce() {
    watch.start();
    moment();
    assertThat(told).isZero();
    written = true;
    moment();
    moment();
    assertThat(told).isEqualTo(1);
  }

  @Test
  void looksOnAfterAFailure() {
    watch.start();
    broken = true;
    moment();
    broken = false;
    written = true;
    moment();
    assertThat(told).isEqualTo(1);
  }

  @Test
  void looksNoMoreWhenStopped() {
    watch.start();
    watch.stop();
    written = true;
    moment();
    assertThat(told).isZero();
    assertThat(later).isEmpty();
  }
}
