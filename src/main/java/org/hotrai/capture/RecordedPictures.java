package org.hotrai.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.capture.source.Source;
import org.hotrai.capture.warc.RecordIndex;
import org.hotrai.capture.warc.WebAddress;
import org.jspecify.annotations.Nullable;

/** The pictures among the records of some files; where they lie is found out when one is wanted. */
final class RecordedPictures {
  private static final int LOOKED_AT = 65_536;

  private static final Pattern BASE =
      Pattern.compile(
          "<base\\s[^>]{0,200}?href\\s*=\\s*[\"']?([^\"'\\s>]{1,2000})", Pattern.CASE_INSENSITIVE);

  private final List<Source> files;
  private @Nullable List<RecordIndex> indexes;

  RecordedPictures(List<Source> files) {
    this.files = List.copyOf(files);
  }

  /** The pictures of the page with that address. */
  Resources of(String page, byte[] bytes) {
    return url -> {
      String address = url.isEmpty() ? "" : WebAddress.resolved(base(page, bytes), url);
      return address.isEmpty()
          ? Optional.empty()
          : find(address).flatMap(found -> picture(url, found));
    };
  }

  private static Optional<Resource> picture(String url, byte[] bytes) {
    return PictureKind.of(bytes).map(kind -> new Resource(url, kind.mediaType(), bytes));
  }

  private static String base(String page, byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    Matcher base = BASE.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    String stated = base.find() ? WebAddress.resolved(page, base.group(1)) : "";
    return stated.isEmpty() ? page : stated;
  }

  private Optional<byte[]> find(String address) {
    for (RecordIndex index : indexes()) {
      Optional<byte[]> found = index.find(address);
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
          // Its pictures stay where they were linked from.
        }
      }
      indexes = List.copyOf(made);
    }
    return indexes;
  }
}
