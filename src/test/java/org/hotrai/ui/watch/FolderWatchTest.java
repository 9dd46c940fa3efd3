package org.hotrai.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hotrai.archive.imports.ImportedItem;
import org.hotrai.archive.imports.ImportedItem.Status;
import org.hotrai.archive.imports.WatchedFolder;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.ui.control.AtOnce;
import org.hotrai.ui.settings.Watching;
import org.junit.jupiter.api.Test;

class FolderWatchTest implements FolderWatch.Listener {
  private static final Path FOLDER = Path.of("บันทึก");
  private static final Path OTHER = Path.of("อื่น");
  private static final Message GONE = Message.of("archive.watched-gone", "บันทึก");

  private final List<String> told = new ArrayList<>();
  private final Deque<Runnable> later = new ArrayDeque<>();
  private final List<WatchedFolder.Listener> heard = new ArrayList<>();
  private final FolderWatch watch =
      new FolderWatch(this::start, AtOnce.background(), later::add, this);

  private FolderWatch.Watch start(Path folder, WatchedFolder.Listener listener) {
    if (folder.equals(OTHER)) {
      throw new Failure(Message.of("archive.cannot-watch", folder.toString()));
    }
    told.add("begin");
    heard.add(listener);
    return () -> told.add("end");
  }

  private static ImportedItem item(Status status) {
    return new ImportedItem("x.html", null, status, 1L, "ข่าว", null, null);
  }

  private void moment() {
    while (!later.isEmpty()) {
      later.removeFirst().run();
    }
  }

  @Test
  void watchesNothingUntilTurnedOn() {
    watch.follow(Watching.OFF);
    watch.follow(new Watching(false, FOLDER));
    assertThat(told).isEmpty();
    watch.follow(new Watching(true, FOLDER));
    watch.follow(new Watching(true, FOLDER));
    assertThat(told).containsExactly("begin");
    watch.follow(new Watching(false, FOLDER));
    watch.stop();
    assertThat(told).containsExactly("begin", "end");
  }

  @Test
  void tellsTogetherWhatComesInTogether() {
    watch.follow(new Watching(true, FOLDER));
    for (Status status : Status.values()) {
      heard.getFirst().taken(item(status));
    }
    assertThat(later).hasSize(1);
    moment();
    heard.getFirst().taken(item(Status.DUPLICATE));
    moment();
    assertThat(told).containsExactly("begin", new Arrivals(1, 1, 1).toString());
  }

  @Test
  void tellsATroubleOnceUntilSomethingCameIn() {
    watch.follow(new Watching(true, FOLDER));
    heard.getFirst().failed(GONE);
    heard.getFirst().failed(GONE);
    heard.getFirst().taken(item(Status.IMPORTED));
    heard.getFirst().failed(GONE);
    moment();
    assertThat(told)
        .containsExactly("begin", GONE.code(), new Arrivals(1, 0, 0).toString(), GONE.code());
  }

  @Test
  void aFolderThatCannotBeWatchedIsToldAndLeavesTheOther() {
    watch.follow(new Watching(true, FOLDER));
    watch.follow(new Watching(true, OTHER));
    assertThat(told).containsExactly("begin", "end", "archive.cannot-watch");
    watch.stop();
    assertThat(told).hasSize(3);
  }

  @Test
  void noFolderCannotBeWatched() {
    assertThat(new Watching(true, null)).isEqualTo(Watching.OFF);
  }

  @Override
  public void arrived(Arrivals arrivals) {
    told.add(arrivals.toString());
  }

  @Override
  public void troubled(Message reason) {
    told.add(reason.code());
  }

  @Override
  public void failed(Throwable failure) {
    told.add("failed");
  }
}
