package org.hotrai.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.hotrai.message.Message;

/** Reads saved files into captures. Keeps nothing between files, so any thread may use it. */
public final class Captures {
  /** The longest file that is read as one page, in bytes. */
  static final long LONGEST_PAGE = 64L << 20;

  private Captures() {}

  /**
   * Gives every page of the file, or why it has none, one after another.
   *
   * @param bytesRead told now and then how many bytes of the file have been read so far
   */
  public static void read(
      SavedFile saved, Consumer<CaptureResult> results, LongConsumer bytesRead) {
    try {
      long size = Files.size(saved.file());
      if (size > LONGEST_PAGE) {
        results.accept(unreadable(saved, Message.of("capture.too-long", LONGEST_PAGE >> 20)));
        return;
      }
      PageReader.read(
          new Place(saved.name(), null),
          Files.readAllBytes(saved.file()),
          new CompanionFiles(saved.file()),
          results);
      bytesRead.accept(size);
    } catch (IOException closed) {
      results.accept(unreadable(saved, Message.of("capture.unreadable")));
    }
  }

  private static CaptureResult unreadable(SavedFile saved, Message reason) {
    return new CaptureResult.Unreadable(saved.name(), null, reason);
  }
}
