package org.hotrai.capture.mime;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.stream.Field;
import org.hotrai.capture.time.SavedTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads MIME files. Where the boundary is not the one that the header states, or is missing, the
 * parts that can be seen are read; a file that was cut off gives what came before.
 */
public final class MimeReader {
  private MimeReader() {}

  /** The file; without parts if it is broken beyond recovery. Never throws. */
  public static MimeFile read(byte[] saved) {
    byte[] file = Arrays.copyOfRange(saved, headerStart(saved), saved.length);
    PartGatherer whole = PartGatherer.walk(file);
    List<Field> header = whole.top();
    String location =
        value(header, "snapshot-content-location")
            .or(() -> value(header, "content-location"))
            .orElse(null);
    return new MimeFile(
        location,
        value(header, "date").flatMap(SavedTime::of).orElse(null),
        value(header, "subject").orElse(null),
        whole.start(),
        whole.parts().stream().anyMatch(MimePart::isPage)
            ? whole.parts()
            : better(recovered(file, location), whole.parts()));
  }

  /** Behind a byte order mark and empty lines, which some programs put before the header. */
  private static int headerStart(byte[] file) {
    boolean marked =
        file.length > 2
            && file[0] == (byte) 0xEF
            && file[1] == (byte) 0xBB
            && file[2] == (byte) 0xBF;
    int start = marked ? 3 : 0;
    while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
      start++;
    }
    return start;
  }

  /** A broken file is read as one plain text, boundaries and all. */
  private static List<MimePart> better(List<MimePart> recovered, List<MimePart> whole) {
    return recovered.stream().anyMatch(MimePart::isPage) ? recovered : whole;
  }

  private static List<MimePart> recovered(byte[] file, @Nullable String base) {
    VisibleBoundary seen = new VisibleBoundary(file);
    if (!seen.name().isEmpty()) {
      byte[] parts = Arrays.copyOfRange(file, seen.start(), file.length);
      return PartGatherer.walk(parts, seen.name(), base).parts();
    }
    return PartGatherer.walk(Arrays.copyOfRange(file, seen.onlyPart(), file.length)).parts();
  }

  private static Optional<String> value(List<Field> header, String name) {
    boolean url = name.endsWith("location");
    return header.stream()
        .filter(field -> HeaderText.name(field).equals(name))
        .map(field -> url ? HeaderText.url(field) : HeaderText.words(field))
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
