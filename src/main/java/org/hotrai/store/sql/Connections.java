package org.hotrai.store.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Opens connections to one file. */
public record Connections(Path file, Duration patience, boolean readOnly) {
  private static final Set<PosixFilePermission> WRITE =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private static final Set<String> BESIDE = Set.of("", "-wal", "-shm", "-journal");

  /**
   * Whether the file is there and may not be changed, be it that nobody may. Who changes it needs
   * to make files beside it.
   */
  public static boolean isReadOnly(Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    Path folder = file.toAbsolutePath().getParent();
    return isClosed(file) || (folder != null && isClosed(folder));
  }

  private static boolean isClosed(Path place) throws IOException {
    var posix = Files.getFileAttributeView(place, PosixFileAttributeView.class);
    boolean forAll =
        posix != null && posix.readAttributes().permissions().stream().noneMatch(WRITE::contains);
    return forAll || !Files.isWritable(place);
  }

  /** The same for one who changes nothing. */
  public Connections forReading() {
    return new Connections(file, patience, true);
  }

  /** Whether that file is the archive, or one of those that SQLite keeps beside it. */
  public boolean isPart(Path other) {
    String name = String.valueOf(file.getFileName());
    String ending = String.valueOf(other.getFileName());
    return ending.startsWith(name)
        && BESIDE.contains(ending.substring(name.length()))
        && isInSameFolder(other.toAbsolutePath().normalize());
  }

  /** By whatever links the folder is named. */
  private boolean isInSameFolder(Path other) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path others = other.getParent();
    try {
      return folder != null && others != null && Files.isSameFile(folder, others);
    } catch (IOException gone) {
      return false;
    }
  }

  /** The file beside the archive that holds what is not yet folded back. */
  public static Path log(Path file) {
    return file.resolveSibling(file.getFileName() + "-wal");
  }

  /** A connection that writes, or reads where the file is read-only. */
  public Session writer() throws SQLException {
    return new Session(connect(), !readOnly);
  }

  /** A connection that only reads. */
  public Session reader() throws SQLException {
    Session session = new Session(connect(), false);
    session.script("PRAGMA query_only = 1");
    return session;
  }

  private Connection connect() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
    config.enforceForeignKeys(true);
    // A session is used by one thread at a time, and asks for the id of a row where it needs it.
    config.setOpenMode(SQLiteOpenMode.NOMUTEX);
    config.setGetGeneratedKeys(false);
    Properties properties = config.toProperties();
    // As a URI, since the driver takes a question mark in a plain path for its own.
    String url = "jdbc:sqlite:" + file.toAbsolutePath().toUri();
    Connection connection =
        DriverManager.getConnection(readOnly ? url + readOnlyMode() : url, properties);
    SqlFunctions.addTo(connection);
    return connection;
  }

  /**
   * A file that nobody can write to is opened without the files that writers need beside it. An
   * empty log holds nothing: it stays behind where there was no room for more.
   */
  private String readOnlyMode() {
    return log(file).toFile().length() > 0 ? "?mode=ro" : "?mode=ro&immutable=1";
  }
}
