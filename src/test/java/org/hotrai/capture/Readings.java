package org.hotrai.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.capture.CaptureResult.Unreadable;

/** What reading a file gave. */
record Readings(List<CaptureResult> results, List<Long> progress) {

  static Readings of(Path folder, String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    List<CaptureResult> results = new ArrayList<>();
    List<Long> progress = new ArrayList<>();
    Captures.read(new SavedFile(name, file), results::add, progress::add);
    return new Readings(results, progress);
  }

  List<Capture> pages() {
    return results.stream().filter(Capture.class::isInstance).map(Capture.class::cast).toList();
  }

  List<String> members() {
    return pages().stream().map(page -> String.valueOf(page.member())).toList();
  }

  List<String> texts() {
    return pages().stream().map(page -> new String(page.bytes(), StandardCharsets.UTF_8)).toList();
  }

  /** Each reason with the place that it is told of. */
  List<String> reasons() {
    return results.stream()
        .filter(Unreadable.class::isInstance)
        .map(Unreadable.class::cast)
        .map(bad -> bad.reason().code() + (bad.member() == null ? "" : " " + bad.member()))
        .toList();
  }
}
