package org.hotrai.export.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The container of an electronic book, by the Open Container Format. */
final class EpubZip {
  private static final String FOLDER = "book/";
  private static final String PACKAGE = FOLDER + "package.opf";
  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles>
          <rootfile full-path="%s" media-type="application/oebps-package+xml"/>
        </rootfiles>
      </container>
      """
          .formatted(PACKAGE);

  private final ZipOutputStream zip;

  EpubZip(OutputStream target) throws IOException {
    zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
    // First and as it is, so that the file's kind can be told by its bytes.
    byte[] type = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
    ZipEntry first = new ZipEntry("mimetype");
    first.setMethod(ZipEntry.STORED);
    first.setSize(type.length);
    CRC32 sum = new CRC32();
    sum.update(type);
    first.setCrc(sum.getValue());
    zip.putNextEntry(first);
    zip.write(type);
    zip.closeEntry();
    entry("META-INF/container.xml", CONTAINER.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a file of the book. */
  void put(String name, byte[] bytes) throws IOException {
    entry(FOLDER + name, bytes);
  }

  /** Adds a text of the book. */
  void put(String name, String text) throws IOException {
    put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds what the book says of itself. */
  void putPackage(String text) throws IOException {
    entry(PACKAGE, text.getBytes(StandardCharsets.UTF_8));
  }

  private void entry(String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  /** Ends it; the target stays open. */
  void finish() throws IOException {
    zip.finish();
  }
}
