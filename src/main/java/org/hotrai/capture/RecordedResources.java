package org.hotrai.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.capture.source.Source;
import org.hotrai.capture.warc.RecordIndex;
import org.hotrai.capture.warc.RecordIndex.Recorded;
import org.hotrai.capture.warc.WebAddress;
import org.hotrai.capture.warc.WebRecord;
import org.jspecify.annotations.Nullable;

/**
 * The pictures and frames among the records of some files; where they lie is found out when one is
 * wanted.
 */
final class RecordedResources {
  private static final int LOOKED_AT = 65_536;

  private static final Pattern BASE =
      Pattern.compile(
          "<base\\s[^>]{0,200}?href\\s*=\\s*[\"']?([^\"'\\s>]{1,2000})", Pattern.CASE_INSENSITIVE);

  private final List<Source> files;
  private @Nullable List<RecordIndex> indexes;

  RecordedResources(List<Source> files) {
    this.files = List.copyOf(files);
  }

  /** What the page with that address shows. */
  Resources of(String page, byte[] bytes) {
    return url -> {
      String address = url.isEmpty() ? "" : WebAddress.resolved(base(page, bytes), url);
      return address.isEmpty()
          ? Optional.empty()
          : first(index -> index.find(address)).flatMap(found -> resource(url, found));
    };
  }

  /** The page that the record only says to be the same. */
  Optional<Recorded> original(WebRecord repeat) {
    return first(index -> index.original(repeat));
  }

  private static Optional<Resource> resource(String url, Recorded found) {
    return Resource.of(url, found.bytes(), found.head().charset());
  }

  private static String base(String page, byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    Matcher base = BASE.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    String stated = base.find() ? WebAddress.resolved(page, base.group(1)) : "";
    return stated.isEmpty() ? page : stated;
  }

  private Optional<Recorded> first(Function<RecordIndex, Optional<Recorded>> search) {
    for (RecordIndex index : indexes()) {
      Optional<Recorded> found = search.apply(index);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private synchronized List<RecordIndex> indexes() {
    if (indexes == null) {
      List<RecordIndex> made = new ArrayList<>();
      for (Source file : files) {
        try {
          made.add(RecordIndex.of(file));
        } catch (IOException closed) {
          // What is in it stays where it was linked from.
        }
      }
      indexes = List.copyOf(made);
    }
    return indexes;
  }
}
