package org.hotrai.capture;

import java.nio.charset.Charset;
import java.time.Instant;
import org.hotrai.capture.encoding.PageText;
import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;

/** What reading a saved file gives: a page, or the reason why there is none. */
public sealed interface CaptureResult {

  /** The file, as given or as found below a given folder. */
  String path();

  /** The place inside a container; null for a file that is a page itself. */
  @Nullable String member();

  /**
   * A saved page.
   *
   * @param url where it was saved from, if the container or a comment of the page says so
   * @param savedAt when, if known
   * @param bytes the page as it was saved
   * @param charset the encoding that the container states, if any
   * @param resources what was saved with it
   * @param title what the container calls it, for a page that has no title itself
   * @param chosenCharset the encoding that a person chose for it, over all that is stated; null if
   *     none did
   */
  record Capture(
      String path,
      @Nullable String member,
      @Nullable String url,
      @Nullable Instant savedAt,
      String mediaType,
      byte[] bytes,
      @Nullable String charset,
      Resources resources,
      @Nullable String title,
      @Nullable Charset chosenCharset)
      implements CaptureResult {

    /** A page that its container gives no title, before anybody chose an encoding for it. */
    public Capture(
        String path,
        @Nullable String member,
        @Nullable String url,
        @Nullable Instant savedAt,
        String mediaType,
        byte[] bytes,
        @Nullable String charset,
        Resources resources) {
      this(path, member, url, savedAt, mediaType, bytes, charset, resources, null, null);
    }

    /** The same page, read in the encoding that a person chose; null leaves it to the page. */
    public Capture decodedAs(@Nullable Charset chosen) {
      return new Capture(
          path, member, url, savedAt, mediaType, bytes, charset, resources, title, chosen);
    }

    /** The same capture with other bytes for its page. */
    public Capture holding(byte[] other) {
      return new Capture(
          path, member, url, savedAt, mediaType, other, charset, resources, title, chosenCharset);
    }

    /**
     * The page as text, in the chosen encoding, else in the one that it is found to be in; without
     * files in it that are too long to be read.
     */
    public String text() {
      byte[] readable = HeldFiles.withoutLong(bytes);
      return chosenCharset == null
          ? PageText.of(readable, charset)
          : PageText.in(readable, chosenCharset);
    }

    /**
     * The same capture, as a text with the marks of Markdown where a file of its name is one now,
     * though it was taken in before those marks were known.
     */
    public Capture byItsName() {
      boolean file = "text/html".equals(mediaType) && member == null;
      return (file || "text/plain".equals(mediaType))
              && PlainText.isMarkdown(new Place(path, member).name(), bytes)
          ? new Capture(
              path,
              member,
              url,
              savedAt,
              TextPage.MARKDOWN,
              bytes,
              charset,
              resources,
              title,
              chosenCharset)
          : this;
    }

    /** The same page under the title that its container gives it, for want of one of its own. */
    public Capture called(@Nullable String given) {
      return new Capture(
          path, member, url, savedAt, mediaType, bytes, charset, resources, given, chosenCharset);
    }
  }

  /** A file or member that could not be read. */
  record Unreadable(String path, @Nullable String member, Message reason)
      implements CaptureResult {}
}
