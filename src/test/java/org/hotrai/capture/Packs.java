package org.hotrai.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Writes zip and tar files of names and contents, which are text or bytes. */
final class Packs {
  private Packs() {}

  static byte[] zip(Object... namesAndContents) throws IOException {
    return zipped(StandardCharsets.UTF_8, ZipEntry.DEFLATED, namesAndContents);
  }

  static byte[] zipped(Charset names, int method, Object... namesAndContents) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed, names)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        byte[] content = Records.joined(namesAndContents[i + 1]);
        ZipEntry entry = new ZipEntry((String) namesAndContents[i]);
        entry.setMethod(method);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setCrc(crc.getValue());
        entry.setSize(content.length);
        zip.putNextEntry(entry);
        zip.write(content);
      }
    }
    return packed.toByteArray();
  }

  static byte[] tar(Object... namesAndContents) throws IOException {
    return tar(StandardCharsets.UTF_8, namesAndContents);
  }

  static byte[] tar(Charset names, Object... namesAndContents) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(packed, names.name())) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (int i = 0; i < namesAndContents.length; i += 2) {
        byte[] content = Records.joined(namesAndContents[i + 1]);
        TarArchiveEntry entry = new TarArchiveEntry((String) namesAndContents[i]);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    return packed.toByteArray();
  }
}
