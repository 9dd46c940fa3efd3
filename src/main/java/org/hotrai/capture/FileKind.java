package org.hotrai.capture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotrai.capture.encoding.PageText;
import org.jspecify.annotations.Nullable;

/** What a file is, told by its first bytes alone. */
enum FileKind {
  HTML(null),
  /** A page, its pictures and its frames in one MIME file. */
  MHTML(null),
  /** A property list, as Safari saves pages. */
  WEBARCHIVE(null),
  /** A page that carries itself as a zip file behind a script that unpacks it. */
  SELF_EXTRACTING(null),
  PLAIN_TEXT(null),
  /** A kind that may hold pages but is not one. */
  CONTAINER("capture.kind-unknown"),
  /** A news feed: RSS or Atom. */
  FEED(null),
  /** Notes of Evernote. */
  NOTES(null),
  /** The addresses that a person kept in a browser or another program. */
  BOOKMARKS("capture.bookmarks"),
  PDF("capture.pdf"),
  PICTURE("capture.picture"),
  OFFICE("capture.office"),
  MEDIA("capture.media"),
  /** A program, data, a style sheet, noise. */
  OTHER("capture.no-page");

  /** How many bytes from the start are looked at. */
  private static final int LOOKED_AT = 65_536;

  private static final Pattern TAG =
      Pattern.compile(
          "<(?:!doctype\\s+html|(?:html|head|body|frameset|title|meta|table|div|article|h1|p|br)"
              + "[\\s/>])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOTES_ROOT =
      Pattern.compile(
          "\\A\\W{0,3}<\\?xml[^>]{0,200}>\\s*(?:<!DOCTYPE[^>]{0,300}>\\s*)?<en-export[\\s>]");
  private static final Pattern FEED_ROOT =
      Pattern.compile(
          "\\A(?:\\s|<\\?.{0,500}?\\?>|<!--.{0,2000}?-->|<!DOCTYPE[^>\\[]{0,300}"
              + "(?:\\[.{0,8000}?]\\s{0,20})?>)*+"
              + "<(?:rss|feed|(?:\\w{1,20}:)?RDF|opml)[\\s>]",
          Pattern.DOTALL);

  private final @Nullable String reason;

  FileKind(@Nullable String reason) {
    this.reason = reason;
  }

  /** The code of the message that says why such a file is no page; nothing for pages. */
  Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** The kind of a file with these bytes. */
  static FileKind of(byte[] bytes) {
    String raw =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    return bySignature(raw).orElseGet(() -> byText(bytes, raw));
  }

  /** What a file is that a server calls a page, where it is certain that it is none. */
  static Optional<FileKind> servedAsPage(byte[] bytes) {
    String raw =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    return bySignature(raw)
        .or(() -> Optional.of(OTHER).filter(noise -> isNoise(bytes, raw)))
        .filter(kind -> kind.reason().isPresent());
  }

  private static boolean isNoise(byte[] bytes, String raw) {
    return PlainText.isNoise(raw) && !PageText.isWide(bytes);
  }

  private static Optional<FileKind> bySignature(String raw) {
    return Optional.ofNullable(
        switch (raw.substring(0, Math.min(raw.length(), 4))) {
          case "%PDF" -> PDF;
          case "\u0089PNG", "GIF8", "II*\0", "MM\0*" -> PICTURE;
          case "RIFF" -> raw.startsWith("WEBP", 8) ? PICTURE : MEDIA;
          case "PK\u0003\u0004", "WARC", "file" -> isContainer(raw) ? CONTAINER : null;
          case "\u00D0\u00CF\u0011\u00E0", "{\\rt" -> OFFICE;
          case "OggS", "fLaC", "\u001AE\u00DF\u00A3" -> MEDIA;
          case "bpli" -> raw.startsWith("bplist0") ? WEBARCHIVE : null;
          default -> byShortSignature(raw);
        });
  }

  private static @Nullable FileKind byShortSignature(String raw) {
    if (raw.startsWith("\u001F\u008B")) {
      return CONTAINER;
    }
    if (raw.startsWith("\u00FF\u00D8\u00FF") || (raw.startsWith("BM") && raw.indexOf('\0') >= 0)) {
      return PICTURE;
    }
    if (raw.startsWith("ftyp", 4)) {
      return raw.startsWith("avif", 8) || raw.startsWith("hei", 8) ? PICTURE : MEDIA;
    }
    return raw.startsWith("ID3") && raw.indexOf('\0') >= 0 ? MEDIA : null;
  }

  private static boolean isContainer(String raw) {
    return raw.startsWith("PK") || raw.startsWith("WARC/") || raw.startsWith("filedesc:");
  }

  private static FileKind byText(byte[] bytes, String raw) {
    String text =
        PageText.isWide(bytes) ? PageText.of(Arrays.copyOf(bytes, raw.length()), null) : raw;
    if (MimeHeader.leads(text)) {
      return MHTML;
    }
    if (FEED_ROOT.matcher(text).find()) {
      return FEED;
    }
    if (NOTES_ROOT.matcher(text).find()) {
      return NOTES;
    }
    if (LinkList.is(text)) {
      return BOOKMARKS;
    }
    if (text.startsWith("<?xml") && text.contains("<plist")) {
      return WEBARCHIVE;
    }
    int zip = text.indexOf("PK\u0003\u0004");
    String own = zip < 0 ? text : text.substring(0, zip);
    if (PlainText.isNoise(own)) {
      return OTHER;
    }
    if (TAG.matcher(own).find()) {
      return zip >= 0 || endsAsZip(bytes) ? SELF_EXTRACTING : HTML;
    }
    return PlainText.is(bytes) ? PLAIN_TEXT : OTHER;
  }

  /** A zip file ends with a list of its files, and that with a mark and at most a comment. */
  private static boolean endsAsZip(byte[] bytes) {
    int from = Math.max(0, bytes.length - LOOKED_AT);
    String end = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return end.contains("PK\u0005\u0006");
  }
}
