package org.hotrai.cli;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hotrai.archive.book.BookOptions;
import org.hotrai.export.citation.CitationStyle;
import org.hotrai.export.pdf.book.BookPart;
import org.hotrai.text.date.DateForm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is printed around the articles of a PDF. What nobody says is as is usual. */
final class BookFlags {
  @Option(names = "--title", paramLabel = "T")
  private @Nullable String title;

  @Option(names = "--cover", negatable = true)
  private @Nullable Boolean cover;

  @Option(names = "--contents", negatable = true)
  private @Nullable Boolean contents;

  @Option(names = "--details", negatable = true)
  private @Nullable Boolean details;

  @Option(names = "--highlights", negatable = true)
  private @Nullable Boolean highlights;

  @Option(names = "--notes", negatable = true)
  private @Nullable Boolean notes;

  @Option(names = "--sources", negatable = true)
  private @Nullable Boolean sources;

  @Option(names = "--index", negatable = true)
  private @Nullable Boolean index;

  @Option(names = "--era", paramLabel = "ERA")
  private DateForm.@Nullable Era era;

  @Option(names = "--digits", paramLabel = "DIGITS")
  private CiteCommand.@Nullable DigitKind digits;

  @Option(names = "--style", paramLabel = "STYLE", converter = HyphenatedStyle.class)
  private @Nullable CitationStyle style;

  /** Whether anything was said. */
  boolean isGiven() {
    return !asked().isEmpty() || Stream.of(title, era, digits, style).anyMatch(Objects::nonNull);
  }

  /**
   * The options for so many articles, found by that query or else chosen otherwise.
   *
   * @param passages whether they are highlighted passages, which are told from their sentences
   */
  BookOptions options(int articles, @Nullable String query, boolean passages) {
    Set<BookPart> parts = EnumSet.copyOf(BookPart.usual(articles));
    if (passages) {
      parts.add(BookPart.HIGHLIGHTS);
    }
    asked()
        .forEach((part, wanted) -> {
          if (wanted) {
            parts.add(part);
          } else {
            parts.remove(part);
          }
        });
    DateForm.Era chosen = Objects.requireNonNullElse(era, DateForm.USUAL.era());
    DateForm form = new DateForm(chosen, digits == CiteCommand.DigitKind.THAI);
    CitationStyle cited = Objects.requireNonNullElse(style, CitationStyle.APA);
    return new BookOptions(title, query, parts, form, cited);
  }

  private Map<BookPart, Boolean> asked() {
    Map<BookPart, Boolean> asked = new EnumMap<>(BookPart.class);
    for (BookPart part : BookPart.values()) {
      Boolean wanted =
          switch (part) {
            case COVER -> cover;
            case CONTENTS -> contents;
            case DETAILS -> details;
            case HIGHLIGHTS -> highlights;
            case NOTES -> notes;
            case SOURCES -> sources;
            case INDEX -> index;
          };
      if (wanted != null) {
        asked.put(part, wanted);
      }
    }
    return asked;
  }
}
