package org.hotrai.capture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.hotrai.capture.export.MarkedEntries;
import org.hotrai.capture.export.TableEntries;
import org.hotrai.capture.pack.TarMembers;
import org.hotrai.capture.warc.WarcRecords;

/** The kinds of files that hold other files, told by their first bytes and never by their names. */
enum ContainerKind {
  /** None of these. */
  NONE,
  WARC,
  GZIP,
  BZIP2,
  ZSTD,
  ZIP,
  TAR,
  /** Data, which may be of a program that keeps pages. */
  JSON,
  /** A table (CSV) with a column for texts. */
  TABLE,
  /** A list of entries in XML. */
  MARKED_LIST,
  /** A kind that is not read. */
  FOREIGN;

  /** How many bytes from the start are enough. */
  static final int LOOKED_AT = 4_096;

  private static final List<String> ZIPS =
      List.of("PK\u0003\u0004", "PK\u0005\u0006", "PK\u0007\u0008");
  private static final String ZSTD_START = "(\u00B5/\u00FD";

  /** Records that are packed with words of their own, which are packed before them. */
  private static final String ZSTD_DICTIONARY = "]*M\u0018";

  private static final List<String> FOREIGNERS =
      List.of("7z\u00BC\u00AF", "Rar!", "\u00FD7zXZ", ZSTD_DICTIONARY, "MSCF", "!<arch>");

  private static final Pattern JSON_START =
      Pattern.compile("(?:\\xEF\\xBB\\xBF|\\xFF\\xFE|\\xFE\\xFF)?\\s*(?:\\[\\s*)?\\{\\s*\"");

  static ContainerKind of(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (WarcRecords.begins(bytes)) {
      return WARC;
    }
    if (start.startsWith("\u001F\u008B\b")) {
      return GZIP;
    }
    if (start.startsWith("BZh") && start.startsWith("1AY&SY", 4)) {
      return BZIP2;
    }
    if (start.startsWith(ZSTD_START)) {
      return ZSTD;
    }
    if (ZIPS.stream().anyMatch(start::startsWith)) {
      return ZIP;
    }
    if (FOREIGNERS.stream().anyMatch(start::startsWith)) {
      return FOREIGN;
    }
    if (TarMembers.begins(bytes)) {
      return TAR;
    }
    String text = characters(bytes);
    if (JSON_START.matcher(text).lookingAt()) {
      return JSON;
    }
    if (TableEntries.begin(text)) {
      return TABLE;
    }
    return MarkedEntries.begin(text) ? MARKED_LIST : NONE;
  }

  /** The first characters, those of English as they are, be there one byte for each or two. */
  static String characters(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
  }
}
