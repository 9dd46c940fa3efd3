package org.hotrai.capture;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a file is, told by its first bytes and never by its name. */
enum FileKind {
  HTML,
  /** A kind that holds pages but is not read. */
  CONTAINER,
  /** A picture, a PDF, a program, plain text: no page. */
  OTHER;

  /** How many bytes from the start are looked at. */
  private static final int LOOKED_AT = 65_536;

  private static final Pattern TAG =
      Pattern.compile(
          "<(?:!doctype\\s+html|(?:html|head|body|title|meta|table|div|article|h1|p|br)[\\s/>])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MIME =
      Pattern.compile(
          "\\A(?:[\\w-]+:[^\\n]*\\n(?:["
              + " \\t][^\\n]*\\n)*)*?(?:MIME-Version:|Content-Type:\\s*multipart/)",
          Pattern.CASE_INSENSITIVE);

  /** The kind of a file with these bytes. */
  static FileKind of(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    String raw = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (isContainer(raw)) {
      return CONTAINER;
    }
    boolean wide = raw.startsWith("\u00FE\u00FF") || raw.startsWith("\u00FF\u00FE");
    if (!wide
        && (isPictureOrDocument(raw)
            || raw.substring(0, Math.min(length, 1_024)).indexOf('\0') >= 0)) {
      return OTHER;
    }
    return TAG.matcher(wide ? raw.replace("\0", "") : raw).find() ? HTML : OTHER;
  }

  private static boolean isContainer(String raw) {
    return raw.startsWith("PK\u0003\u0004")
        || raw.startsWith("\u001F\u008B")
        || raw.startsWith("WARC/")
        || raw.startsWith("filedesc:")
        || raw.startsWith("bplist00")
        || (raw.startsWith("<?xml") && raw.contains("<plist"))
        || MIME.matcher(raw.substring(0, Math.min(raw.length(), 4_096))).lookingAt();
  }

  private static boolean isPictureOrDocument(String raw) {
    return raw.startsWith("%PDF")
        || raw.startsWith("\u0089PNG")
        || raw.startsWith("\u00FF\u00D8\u00FF")
        || raw.startsWith("GIF8")
        || raw.startsWith("RIFF")
        || raw.startsWith("\u00D0\u00CF\u0011\u00E0");
  }
}
