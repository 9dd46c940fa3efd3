package org.hotrai.capture;

import java.util.Optional;
import org.hotrai.capture.encoding.PageText;
import org.hotrai.capture.selfextracting.CarriedFiles;

/**
 * A page that carries itself as a zip file; if it turns out to carry none, it is like any other.
 */
final class SelfExtractingPage {
  private static final String PAGE = "index.html";

  private SelfExtractingPage() {}

  static CaptureResult read(Place place, byte[] bytes, Resources beside) {
    Optional<CarriedFiles> carried = CarriedFiles.in(bytes, (int) Captures.LONGEST_PAGE);
    Optional<byte[]> page = carried.flatMap(files -> files.file(PAGE));
    if (carried.isEmpty() || page.isEmpty()) {
      return HtmlPage.read(place, bytes, beside);
    }
    SavingNote inside = PageNotes.in(PageText.of(page.get(), null));
    return inside
        .or(PageNotes.in(PageText.of(bytes, null)))
        .capture(place, "text/html", page.get(), null, url -> resource(carried.get(), url));
  }

  private static Optional<Resource> resource(CarriedFiles files, String url) {
    return FileNames.of(url).stream()
        .map(name -> name.startsWith("./") ? name.substring(2) : name)
        .flatMap(name -> files.file(name).stream())
        .findFirst()
        .flatMap(bytes -> Resource.of(url, bytes, null));
  }
}
