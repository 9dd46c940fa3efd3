package org.hotrai.capture.selfextracting;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The zip file at the end of a page. It is read on demand, by any thread, and needs no closing. */
public final class CarriedFiles {
  private final ZipFile zip;
  private final int longest;

  private CarriedFiles(ZipFile zip, int longest) {
    this.zip = zip;
    this.longest = longest;
  }

  /**
   * The files that the page carries; nothing if there is no zip file that can be read.
   *
   * @param longest no file of more bytes is given
   */
  public static Optional<CarriedFiles> in(byte[] page, int longest) {
    try {
      ZipFile zip =
          ZipFile.builder()
              .setSeekableByteChannel(new SeekableInMemoryByteChannel(page))
              .setIgnoreLocalFileHeader(true)
              .get();
      return Optional.of(new CarriedFiles(zip, longest));
    } catch (IOException | RuntimeException broken) {
      return Optional.empty();
    }
  }

  /** The bytes of the file of that name; nothing if there is none, or one that is too long. */
  public Optional<byte[]> file(String name) {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null || entry.isDirectory()) {
      return Optional.empty();
    }
    try (InputStream unpacked = zip.getInputStream(entry)) {
      byte[] bytes = unpacked.readNBytes(longest + 1);
      return bytes.length <= longest ? Optional.of(bytes) : Optional.empty();
    } catch (IOException | RuntimeException broken) {
      return Optional.empty();
    }
  }
}
