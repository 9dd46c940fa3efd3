package org.hotrai.export.citation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes references as RIS, in UTF-8. */
public final class Ris {
  private Ris() {}

  /** Writes all references; the target stays open. */
  public static void write(Iterator<Reference> references, OutputStream target) throws IOException {
    while (references.hasNext()) {
      target.write(entry(references.next()).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String entry(Reference reference) {
    StringBuilder entry = new StringBuilder();
    field(entry, "TY", "ELEC");
    field(entry, "ID", reference.key());
    field(entry, "TI", reference.article().title());
    reference.authors().forEach(author -> field(entry, "AU", author.familyFirst()));
    field(entry, "T2", reference.article().siteName());
    reference
        .issued()
        .ifPresent(issued -> {
          field(entry, "PY", String.valueOf(issued.year()));
          field(entry, "DA", date(issued));
        });
    field(entry, "UR", reference.article().sourceUrl());
    field(entry, "Y2", date(Issued.of(reference.accessed())));
    field(entry, "LA", reference.article().language());
    field(entry, "N1", reference.note().orElse(null));
    return entry.append("ER  - \r\n\r\n").toString();
  }

  /** Year, month, day and a name that nobody uses, parted by slashes whatever is missing. */
  private static String date(Issued issued) {
    String known =
        issued.parts().stream()
            .map(part -> String.format(Locale.ROOT, "%02d", part))
            .collect(Collectors.joining("/"));
    return known + "/".repeat(4 - issued.parts().size());
  }

  private static void field(StringBuilder entry, String name, @Nullable String value) {
    if (value != null) {
      entry.append(name).append("  - ").append(value.replace('\n', ' ')).append("\r\n");
    }
  }
}
