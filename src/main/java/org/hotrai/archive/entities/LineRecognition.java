package org.hotrai.archive.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.hotrai.archive.job.Pipeline;
import org.hotrai.article.Mention;
import org.hotrai.entity.Recogniser;

/** Tells what lines of text mention, each by itself, on all cores and in their order. */
public final class LineRecognition {
  /** So many characters are worked on in one go. */
  private static final int LOT = 1 << 15;

  private final Recogniser recogniser = new Recogniser();

  /**
   * Reads all lines. What comes slowly, from a person or another program, is not waited for: every
   * line that is there is worked on at once.
   *
   * @param form makes of a line and its mentions, whose offsets count in it, what is handed over;
   *     it is called on several threads
   * @param results gets the forms in the order of the lines, in lots, on the calling thread
   * @throws IOException if the lines cannot be read
   */
  public <T> void run(
      BufferedReader lines, BiFunction<String, List<Mention>, T> form, Consumer<List<T>> results)
      throws IOException {
    try {
      new Pipeline<List<T>>().run(sink -> pour(lines, form, sink), results, () -> true);
    } catch (IllegalStateException e) {
      if (e.getCause() instanceof UncheckedIOException unreadable) {
        throw unreadable.getCause();
      }
      throw e;
    }
  }

  private <T> void pour(
      BufferedReader lines,
      BiFunction<String, List<Mention>, T> form,
      Pipeline.Sink<List<T>> sink) {
    try {
      List<String> lot = new ArrayList<>();
      int length = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        lot.add(line);
        length += line.length();
        if (length >= LOT || !lines.ready()) {
          put(lot, length, form, sink);
          lot = new ArrayList<>();
          length = 0;
        }
      }
      if (!lot.isEmpty()) {
        put(lot, length, form, sink);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> void put(
      List<String> lot,
      int length,
      BiFunction<String, List<Mention>, T> form,
      Pipeline.Sink<List<T>> sink) {
    sink.put(
        (long) length * Character.BYTES,
        () -> lot.stream().map(line -> form.apply(line, mentions(line))).toList());
  }

  private List<Mention> mentions(String line) {
    return recogniser.recognise(List.of(line), null).mentions();
  }
}
