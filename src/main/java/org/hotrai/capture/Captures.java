package org.hotrai.capture;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.hotrai.capture.source.Source;
import org.hotrai.message.Message;

/** Reads saved files into captures. Keeps nothing between files, so any thread may use it. */
public final class Captures {
  /** The longest page that is read, in bytes. */
  static final long LONGEST_PAGE = 64L << 20;

  private Captures() {}

  /**
   * Gives every page of the file, or why it has none, one after another.
   *
   * @param bytesRead told now and then how many bytes of the file have been read so far
   */
  public static void read(
      SavedFile saved, Consumer<CaptureResult> results, LongConsumer bytesRead) {
    Place place = new Place(saved.name(), null);
    try {
      Source source = Source.file(saved.file());
      new SavedFileReader(source.length(), results)
          .read(new Found(place, source, new CompanionFiles(saved.file()), 0, bytesRead));
      bytesRead.accept(source.length());
    } catch (IOException closed) {
      results.accept(
          new CaptureResult.Unreadable(saved.name(), null, Message.of("capture.unreadable")));
    }
  }
}
