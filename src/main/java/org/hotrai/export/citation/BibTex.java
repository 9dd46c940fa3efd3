package org.hotrai.export.citation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes references as BibTeX, in UTF-8. */
public final class BibTex {
  private static final Pattern SPECIAL = Pattern.compile("[&%$#_{}]");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private BibTex() {}

  /** Writes all references; the target stays open. */
  public static void write(Iterator<Reference> references, OutputStream target) throws IOException {
    while (references.hasNext()) {
      target.write(entry(references.next()).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String entry(Reference reference) {
    StringBuilder entry = new StringBuilder("@misc{" + reference.key() + ",\n");
    if (!reference.authors().isEmpty()) {
      field(
          entry,
          "author",
          reference.authors().stream().map(BibTex::author).collect(Collectors.joining(" and ")));
    }
    // The inner braces keep the capitals.
    field(entry, "title", "{" + escaped(reference.article().title()) + "}");
    optional(entry, "howpublished", reference.article().siteName());
    reference.issued().ifPresent(issued -> date(entry, issued));
    String url = reference.article().sourceUrl();
    if (url != null) {
      field(entry, "url", url.replace("{", "%7B").replace("}", "%7D"));
      field(entry, "urldate", reference.accessed().toString());
    }
    field(entry, "language", reference.article().language());
    reference.note().ifPresent(note -> field(entry, "note", note));
    return entry.append("}\n\n").toString();
  }

  private static void date(StringBuilder entry, Issued issued) {
    field(entry, "year", String.valueOf(issued.year()));
    if (issued.parts().size() > 1) {
      entry.append("  month = ").append(MONTHS.get(issued.parts().get(1) - 1)).append(",\n");
    }
    if (issued.parts().size() > 2) {
      field(entry, "day", String.valueOf(issued.parts().get(2)));
    }
  }

  /** A name that is not taken apart is one word for BibTeX. */
  private static String author(Author author) {
    return author.isInverted() ? escaped(author.familyFirst()) : "{" + escaped(author.name()) + "}";
  }

  private static void optional(StringBuilder entry, String name, @Nullable String value) {
    if (value != null) {
      field(entry, name, escaped(value));
    }
  }

  private static void field(StringBuilder entry, String name, String value) {
    entry.append("  " + name + " = {" + value + "},\n");
  }

  private static String escaped(String text) {
    String slashed = text.replace("\\", "\u0000");
    return SPECIAL
        .matcher(slashed)
        .replaceAll("\\\\$0")
        .replace("\u0000", "\\textbackslash{}")
        .replace("~", "\\textasciitilde{}")
        .replace("^", "\\textasciicircum{}");
  }
}
