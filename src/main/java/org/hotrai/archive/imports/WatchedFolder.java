package org.hotrai.archive.imports;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hotrai.archive.job.Progress;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.store.WatchedFiles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in what a browser saves into a folder, from when it is first watched on, and also what was
 * saved there while nobody watched. A file is read once it and the folder of its pictures have been
 * left alone for a moment; nothing is ever changed or deleted there. The folder may vanish and come
 * back. Files deeper down are not looked at.
 */
public final class WatchedFolder implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);

  /** How many times the quiet moment there is at most between two looks. */
  private static final int BETWEEN_LOOKS = 5;

  private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

  private final Path folder;
  private final Duration quiet;
  private final WatchedFiles files;
  private final ImportJob imports;
  private final Listener listener;
  private final WatchService changes;
  private final Thread thread;
  private final Map<Path, Seen> growing = new HashMap<>();

  /** What lay beside the pages that were taken in. */
  private final Map<Path, Long> beside = new HashMap<>();

  private @Nullable Set<WatchedFiles.Mark> known;
  private @Nullable WatchKey watched;
  private boolean gone;
  private volatile boolean closed;

  /** Hears what comes of the watching, on the thread that watches. */
  public interface Listener {
    /** A page was taken in, is there already, or needs a look; what is no page is passed over. */
    void taken(ImportedItem item);

    /** A look went wrong, or the folder is gone; there will be another one. */
    void failed(Message reason);
  }

  private record Seen(FolderScan.Entry entry, long since) {}

  /** Watches from now on. */
  public WatchedFolder(
      Path folder, Duration quiet, WatchedFiles files, ImportJob imports, Listener listener) {
    this.folder = folder.toAbsolutePath().normalize();
    this.quiet = quiet;
    this.files = files;
    this.imports = imports;
    this.listener = listener;
    try {
      changes = this.folder.getFileSystem().newWatchService();
    } catch (IOException e) {
      throw new Failure(Message.of("archive.cannot-watch", folder.toString()), e);
    }
    register();
    if (Files.isDirectory(this.folder)) {
      known(FolderScan.of(this.folder));
    }
    thread = Thread.ofPlatform().daemon().name("hotrai-watching").start(this::watch);
  }

  /** The folder that is watched. */
  public Path folder() {
    return folder;
  }

  /** Stops watching, and waits until what is being taken in is whole. */
  @Override
  public void close() {
    closed = true;
    try {
      changes.close();
      thread.join();
    } catch (IOException e) {
      LOG.warn("Watching {} did not end cleanly", folder, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    try {
      while (!closed) {
        await(look());
      }
    } catch (ClosedWatchServiceException ended) {
      // That is how waiting ends.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns how long to wait for a change until the next look. */
  private Duration look() {
    try {
      register();
      tellWhereItIsGone();
      List<FolderScan.Entry> found = FolderScan.of(folder);
      takeIn(ready(found));
      return growing.isEmpty() ? quiet.multipliedBy(BETWEEN_LOOKS) : quiet.dividedBy(4);
    } catch (Failure failure) {
      listener.failed(failure.told());
      return AFTER_FAILURE;
    } catch (RuntimeException fault) {
      LOG.error("Watching {} met a fault", folder, fault);
      listener.failed(Message.of("archive.watch-fault", folder.toString()));
      return AFTER_FAILURE;
    }
  }

  private void tellWhereItIsGone() {
    boolean there = Files.isDirectory(folder);
    if (!there && !gone) {
      listener.failed(Message.of("archive.watched-gone", folder.toString()));
    }
    gone = !there;
  }

  /** The same folder is listened to once; one that has come in its place is listened to anew. */
  private void register() {
    if (Files.isDirectory(folder)) {
      try {
        WatchKey key =
            folder.register(
                changes,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY);
        if (watched != null && !watched.equals(key)) {
          watched.cancel();
        }
        watched = key;
      } catch (IOException notHere) {
        // Then a look now and then must do.
        LOG.info("{} does not tell its changes", folder);
      }
    }
  }

  private void await(Duration most) throws InterruptedException {
    WatchKey changed = changes.poll(most.toMillis(), TimeUnit.MILLISECONDS);
    if (changed != null) {
      changed.pollEvents();
      changed.reset();
    }
  }

  /** The new files that have not changed for a while. */
  private List<FolderScan.Entry> ready(List<FolderScan.Entry> found) {
    if (!Files.isDirectory(folder)) {
      growing.clear();
      return List.of();
    }
    Set<WatchedFiles.Mark> old = known(found);
    long now = System.nanoTime();
    List<FolderScan.Entry> ready = new ArrayList<>();
    Map<Path, Seen> still = new HashMap<>();
    for (FolderScan.Entry entry : found) {
      if (old.contains(entry.mark()) && !hasMoreBeside(entry)) {
        continue;
      }
      Seen before = growing.get(entry.file());
      if (before == null || !before.entry().equals(entry)) {
        still.put(entry.file(), new Seen(entry, now));
      } else if (now - before.since() >= quiet.toNanos()) {
        ready.add(entry);
      } else {
        still.put(entry.file(), before);
      }
    }
    growing.clear();
    growing.putAll(still);
    return ready;
  }

  /** A page may be whole before the folder of its pictures is. */
  private boolean hasMoreBeside(FolderScan.Entry entry) {
    Long before = beside.get(entry.file());
    return before != null && entry.beside() != 0 && entry.beside() != before;
  }

  private Set<WatchedFiles.Mark> known(List<FolderScan.Entry> found) {
    Set<WatchedFiles.Mark> there = known;
    if (there == null) {
      var marks = found.stream().map(FolderScan.Entry::mark).toList();
      there = new HashSet<>(files.known(folder.toString(), marks));
      known = there;
    }
    return there;
  }

  private void takeIn(List<FolderScan.Entry> ready) {
    if (ready.isEmpty()) {
      return;
    }
    Set<String> whole = new HashSet<>();
    imports.run(
        ready.stream().map(FolderScan.Entry::file).toList(),
        ImportOptions.USUAL,
        new Closing(),
        item -> {
          if (item.id() != null && item.member() == null) {
            whole.add(item.path());
          }
          if (item.status() != ImportedItem.Status.REJECTED || item.rejected() != null) {
            listener.taken(item);
          }
        });
    // An import that was ended may have left some files, and parts of those that hold many pages.
    boolean ended = closed;
    List<FolderScan.Entry> taken =
        ready.stream().filter(entry -> !ended || whole.contains(entry.file().toString())).toList();
    taken.forEach(entry -> beside.put(entry.file(), entry.beside()));
    var marks = taken.stream().map(FolderScan.Entry::mark).toList();
    files.add(folder.toString(), marks);
    known(List.of()).addAll(marks);
  }

  /** Ends an import when the watching ends. */
  private final class Closing implements Progress {
    @Override
    public void at(long done, long total, Message what) {}

    @Override
    public boolean isCancelled() {
      return closed;
    }
  }
}
