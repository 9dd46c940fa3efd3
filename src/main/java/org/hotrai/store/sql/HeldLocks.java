package org.hotrai.store.sql;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells other programs that this one has an archive open, by locks that stay until they are given
 * back. Those of SQLite go with the first handle that anything in the program closes on the file,
 * be it a file dialog that looks what a file is; another program would then take itself for the
 * last, and take away the log that is still written here. Only Linux has file dialogs in the
 * program itself, and only there such locks are held: read locks of an open file description
 * ({@code fcntl(2)}), at the places that SQLite locks ({@code os_unix.c}).
 */
// The functions are those of the system's own library, called as it documents them.
@SuppressWarnings("restricted")
final class HeldLocks implements AutoCloseable {
  private static final String LINUX = "Linux";
  private static final int READ_ONLY_CLOSED_ON_EXEC = 0x80000;
  private static final int SET_LOCK = 37;
  private static final short UNLOCK = 2;
  private static final long LOCK_SIZE = 32;
  private static final long START = 8;
  private static final long LENGTH = 16;

  /** Where SQLite's readers lock the archive. */
  private static final long SHARED = 0x40000002L;

  private static final long SHARED_LENGTH = 510;

  /** Where whoever has the archive open locks the index of its log. */
  private static final long IN_USE = 128;

  private final Linker linker = Linker.nativeLinker();
  private final MethodHandle lock =
      function(
          "fcntl",
          FunctionDescriptor.of(
              ValueLayout.JAVA_INT,
              ValueLayout.JAVA_INT,
              ValueLayout.JAVA_INT,
              ValueLayout.ADDRESS));
  private final List<Integer> held = new ArrayList<>(2);

  private HeldLocks() {}

  /** Whether there are such locks on this system. */
  static boolean exist() {
    return System.getProperty("os.name").equals(LINUX);
  }

  /** Those of an archive that is open and has a log; none where they cannot be had. */
  static HeldLocks of(Path archive) {
    HeldLocks locks = new HeldLocks();
    locks.hold(archive, SHARED, SHARED_LENGTH);
    locks.hold(archive.resolveSibling(archive.getFileName() + "-shm"), IN_USE, 1);
    return locks;
  }

  private void hold(Path file, long start, long length) {
    MethodHandle open =
        function(
            "open",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment name =
          arena.allocateFrom(file.toAbsolutePath().toString(), StandardCharsets.UTF_8);
      int handle = (int) open.invokeExact(name, READ_ONLY_CLOSED_ON_EXEC);
      if (handle >= 0) {
        held.add(handle);
        // All zero: a read lock, counted from the beginning of the file.
        MemorySegment range = arena.allocate(LOCK_SIZE, Long.BYTES);
        range.set(ValueLayout.JAVA_LONG, START, start);
        range.set(ValueLayout.JAVA_LONG, LENGTH, length);
        // Refused by an old system, or by a drive of another: then there is what SQLite does.
        int _ = (int) lock.invokeExact(handle, SET_LOCK, range);
      }
    } catch (Throwable failed) {
      throw new IllegalStateException("No lock on " + file, failed);
    }
  }

  private MethodHandle function(String name, FunctionDescriptor described) {
    Linker.Option[] options =
        described.argumentLayouts().size() > 1
            ? new Linker.Option[] {Linker.Option.firstVariadicArg(2)}
            : new Linker.Option[0];
    return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), described, options);
  }

  /** Gives them back, so that SQLite may close the archive; the handles stay until then. */
  void giveBack() {
    try (Arena arena = Arena.ofConfined()) {
      // From the beginning of the file to its end, however long it is.
      MemorySegment range = arena.allocate(LOCK_SIZE, Long.BYTES);
      range.set(ValueLayout.JAVA_SHORT, 0, UNLOCK);
      for (int handle : held) {
        int _ = (int) lock.invokeExact(handle, SET_LOCK, range);
      }
    } catch (Throwable failed) {
      throw new IllegalStateException("A lock is not given back", failed);
    }
  }

  /** Closes the handles, by which SQLite's own locks go: to be called behind it. */
  @Override
  public void close() {
    MethodHandle close =
        function("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    try {
      for (int handle : held) {
        int _ = (int) close.invokeExact(handle);
      }
      held.clear();
    } catch (Throwable failed) {
      throw new IllegalStateException("A file stays open", failed);
    }
  }
}
