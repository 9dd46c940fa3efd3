package org.hotrai.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hotrai.store.sql.Connections;

/**
 * What the first hundred bytes of a file say, read without SQLite, which may change a file by
 * opening it.
 */
public record FileHeader(Kind kind, int version) {
  /** Marks a SQLite file as an archive of Hotrai: "HTRI". */
  public static final int APPLICATION_ID = 0x48545249;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int LENGTH = 100;
  private static final int PAGE_SIZE = 16;
  private static final int CHANGE_COUNTER = 24;
  private static final int PAGE_COUNT = 28;
  private static final int USER_VERSION = 60;
  private static final int APPLICATION = 68;
  private static final int VALID_FOR = 92;

  /** What a file can be. */
  public enum Kind {
    /** There is none, or nothing in it. */
    MISSING,
    ARCHIVE,
    /** An archive with less in it than it says. */
    CUT_SHORT,
    /** Another program's. */
    FOREIGN
  }

  /** What the file there says; that there is none is said, too. */
  public static FileHeader of(Path file) throws IOException {
    if (!Files.exists(file) || (Files.isRegularFile(file) && Files.size(file) == 0)) {
      return new FileHeader(Kind.MISSING, 0);
    }
    if (!Files.isRegularFile(file)) {
      return new FileHeader(Kind.FOREIGN, 0);
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LENGTH);
    }
    ByteBuffer header = ByteBuffer.wrap(bytes);
    boolean ours =
        bytes.length == LENGTH
            && Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))
            && header.getInt(APPLICATION) == APPLICATION_ID;
    if (!ours) {
      return new FileHeader(Kind.FOREIGN, 0);
    }
    boolean cutShort = Files.size(file) < length(header) && !isUnfinished(file);
    Kind kind = cutShort ? Kind.CUT_SHORT : Kind.ARCHIVE;
    return new FileHeader(kind, header.getInt(USER_VERSION));
  }

  /** Whether a program was stopped while it wrote; SQLite then completes the file by itself. */
  private static boolean isUnfinished(Path file) {
    return Files.exists(Connections.log(file))
        || Files.exists(file.resolveSibling(file.getFileName() + "-journal"));
  }

  /** The length that the header states, in bytes; 0 where it states none that holds. */
  private static long length(ByteBuffer header) {
    int size = Short.toUnsignedInt(header.getShort(PAGE_SIZE));
    long pageSize = size == 1 ? 65536 : size;
    boolean current = header.getInt(CHANGE_COUNTER) == header.getInt(VALID_FOR);
    return current ? pageSize * Integer.toUnsignedLong(header.getInt(PAGE_COUNT)) : 0;
  }
}
