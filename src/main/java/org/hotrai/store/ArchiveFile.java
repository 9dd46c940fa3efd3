package org.hotrai.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.store.compression.Compression;
import org.hotrai.store.index.IndexWriter;
import org.hotrai.store.sql.Connections;
import org.hotrai.store.sql.Failures;
import org.hotrai.store.sql.Readers;
import org.hotrai.store.sql.Session;
import org.hotrai.store.sql.Work;
import org.hotrai.store.sql.Writer;
import org.jspecify.annotations.Nullable;

/**
 * An open archive file. Safe for use by many threads: reads run beside each other and never wait
 * for a write; writes wait for each other. On a network drive, where the write-ahead log is not
 * safe, reads and writes wait for each other.
 */
public final class ArchiveFile implements AutoCloseable {
  /** Kilobytes of pages that the writer keeps: those that every new mention touches. */
  private static final int WRITER_CACHE = 32_000;

  /** Pages of the log after which it is folded back; the same pages are written over and over. */
  private static final int LONGEST_LOG = 4_000;

  private final Connections connections;
  private final Writer writer;
  private final Readers readers;
  private final @Nullable Message notice;
  private final boolean full;

  private ArchiveFile(
      Connections connections, Session session, @Nullable Message notice, boolean full) {
    this.connections = connections;
    this.writer = new Writer(session, connections.file());
    this.readers = new Readers(connections);
    this.notice = notice;
    this.full = full;
  }

  /**
   * Opens the archive, or makes it where there is no file.
   *
   * @throws Failure where it is no archive, is damaged, comes from a newer version, is in use, or
   *     cannot be read; the file is left as it was
   */
  public static ArchiveFile open(Path path) {
    try {
      return open(path, Settings.of(path));
    } catch (IOException unreadable) {
      throw new Failure(Message.of("store.cannot-open", path.toString()), unreadable);
    }
  }

  static ArchiveFile open(Path path, Settings settings) throws IOException {
    check(path, FileHeader.of(path));
    Compression.bind();
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    var connections = new Connections(path, settings.patience(), Connections.isReadOnly(path));
    try {
      return open(connections, settings, false);
    } catch (SQLException failed) {
      if (!Failures.isNoRoom(failed) || connections.readOnly()) {
        throw Failures.of(failed, path);
      }
      return openOnAFullDisk(connections, settings, failed);
    }
  }

  private static ArchiveFile open(Connections connections, Settings settings, boolean full)
      throws SQLException {
    Session session = connections.writer();
    try {
      Message notice = prepare(session, connections, settings);
      Message told = full ? Message.of("store.opened-full", connections.file().toString()) : notice;
      return new ArchiveFile(connections, session, told, full);
    } catch (SQLException | RuntimeException failed) {
      session.close();
      throw failed;
    }
  }

  /** Writers need room beside the file from the start on; who only reads can do without. */
  private static ArchiveFile openOnAFullDisk(
      Connections connections, Settings settings, SQLException noRoom) {
    try {
      return open(connections.forReading(), settings, true);
    } catch (SQLException | Failure failed) {
      noRoom.addSuppressed(failed);
      throw Failures.of(noRoom, connections.file());
    }
  }

  /** Refuses what must not be touched. */
  public static void check(Path path, FileHeader header) {
    String name = path.toString();
    switch (header.kind()) {
      case FOREIGN -> throw new Failure(Message.of("store.not-an-archive", name));
      case CUT_SHORT -> throw new Failure(Message.of("store.damaged", name));
      case MISSING, ARCHIVE -> {
        if (header.version() > Migrations.NEWEST) {
          throw new Failure(Message.of("store.newer-version", name));
        }
        // The mark of an archive and its first version are written at once.
        if (header.kind() == FileHeader.Kind.ARCHIVE && header.version() < 1) {
          throw new Failure(Message.of("store.damaged", name));
        }
      }
    }
  }

  /** Makes a fresh connection ready for work and tells what the user should know of it. */
  private static @Nullable Message prepare(
      Session session, Connections connections, Settings settings) throws SQLException {
    String name = connections.file().toString();
    int version = Migrations.version(session);
    if (version > Migrations.NEWEST) {
      throw new Failure(Message.of("store.newer-version", name));
    }
    if (connections.readOnly()) {
      if (version < Migrations.NEWEST) {
        throw new Failure(Message.of("store.read-only-file", name));
      }
      session.number("SELECT count(*) FROM article WHERE id = 0");
      return Message.of("store.opened-read-only", name);
    }
    if (version < Migrations.NEWEST) {
      // On a connection of its own: references are not held to while tables are made anew.
      try (Session migration = connections.writer()) {
        Migrations.run(migration);
      }
    }
    session.number("SELECT count(*) FROM article WHERE id = 0");
    String mode = session.pragma("journal_mode = " + (settings.network() ? "DELETE" : "WAL"));
    session.script("PRAGMA synchronous = FULL");
    session.script("PRAGMA cache_size = -" + WRITER_CACHE);
    session.pragma("wal_autocheckpoint = " + LONGEST_LOG);
    return mode.equals("wal") ? null : Message.of("store.network-drive", name);
  }

  /**
   * Keeps other programs from taking themselves for the last that has it open, even where something
   * in this program, as a file dialog, opens and closes the file by itself.
   */
  public void holdLocks() {
    if (!isReadOnly()) {
      writer.holdLocks();
    }
  }

  /** Where it lies. */
  public Path path() {
    return connections.file();
  }

  /** What the user should know of how it was opened: read-only, or on a network drive. */
  public Optional<Message> notice() {
    return Optional.ofNullable(notice);
  }

  /** Whether nothing can be written. */
  public boolean isReadOnly() {
    return connections.readOnly();
  }

  /**
   * Makes one transaction of all that the work writes from the calling thread: all of it stays, or,
   * where the work throws, nothing. Inside it, the thread's reads see what it wrote.
   */
  public void inTransaction(Runnable work) {
    write(session -> {
      work.run();
      return true;
    });
  }

  /**
   * Puts the index in order after much was written, in short transactions between which others may
   * write. What is left is done at the next opportunity.
   *
   * @param goOn asked before each of them
   */
  public void tendIndex(BooleanSupplier goOn) {
    boolean more = true;
    while (more && goOn.getAsBoolean()) {
      more = write(session -> IndexWriter.of(session).tend(IndexWriter.A_MOMENT));
    }
  }

  /** For connections that work alone, beside the pool. */
  public Connections connections() {
    return connections;
  }

  /** Reads on a connection of the pool, or inside this thread's transaction. */
  public <T> T read(Work<T> work) {
    return writer.isMine() ? writer.read(work) : readers.read(work);
  }

  /** Whether that file is the archive, or what lies beside it while it is open. */
  public boolean isPartOfIt(Path other) {
    return connections.isPart(other);
  }

  /** Whether another program has written to it since this was last asked; false at first. */
  public boolean othersHaveWritten() {
    return writer.othersHaveWritten();
  }

  /** Writes in a transaction, or as a part of this thread's, which fails as a whole. */
  public <T> T write(Work<T> work) {
    if (isReadOnly()) {
      String reason = full ? "store.disk-full" : "store.read-only-file";
      throw new Failure(Message.of(reason, path().toString()));
    }
    return writer.write(work);
  }

  /** Folds everything back into the one file. Closing twice does nothing more. */
  @Override
  public void close() {
    try {
      readers.close();
      writer.close();
    } catch (SQLException failed) {
      throw Failures.of(failed, path());
    }
  }
}
