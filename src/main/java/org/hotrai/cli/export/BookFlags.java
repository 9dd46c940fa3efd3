package org.hotrai.cli.export;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hotrai.archive.book.BookOptions;
import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.Stop;
import org.hotrai.export.citation.CitationStyle;
import org.hotrai.export.pdf.book.BookPart;
import org.hotrai.message.Message;
import org.hotrai.text.date.DateForm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * What is printed around the articles of a PDF: nothing that nobody asks for, since what reads the
 * file may want the articles' own words alone; passages have their sources with them.
 */
final class BookFlags {
  private static final Set<BookPart> DATED =
      EnumSet.of(BookPart.COVER, BookPart.DETAILS, BookPart.SOURCES);

  @Option(names = "--book")
  private boolean book;

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

  @Option(names = "--style", paramLabel = "STYLE")
  private @Nullable CitationStyle style;

  /** Whether anything was said. */
  boolean isGiven() {
    return book
        || !asked().isEmpty()
        || Stream.of(title, era, digits, style).anyMatch(Objects::nonNull);
  }

  /**
   * The options for articles that this query finds, or that are chosen otherwise.
   *
   * @param passages whether only passages are printed, of which each has its source with it
   */
  BookOptions options(@Nullable String query, boolean passages) {
    EnumSet<BookPart> with = EnumSet.noneOf(BookPart.class);
    Set<BookPart> without = EnumSet.noneOf(BookPart.class);
    wanted(passages).forEach((part, printed) -> (printed ? with : without).add(part));
    if (!book && !passages) {
      without.addAll(EnumSet.complementOf(with));
    }
    BookOptions usual = BookOptions.USUAL;
    return new BookOptions(
        title,
        query,
        with,
        without,
        new DateForm(
            Objects.requireNonNullElse(era, usual.form().era()),
            digits == CiteCommand.DigitKind.THAI),
        Objects.requireNonNullElse(style, usual.style()));
  }

  /**
   * Ends the program where dates are to be written in some way and none is written, which is known
   * only of so many articles: a single one has no cover.
   *
   * @throws Stop there
   */
  void requireDates(BookOptions settled) {
    if (era != null && DATED.stream().noneMatch(settled::has)) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.export.no-part", "--era", "--no-details"));
    }
  }

  /**
   * The parts that are asked for, or asked away. Whoever says how a part is made wants it: a title
   * stands on the cover, the era of dates first of all in the details.
   */
  private Map<BookPart, Boolean> wanted(boolean passages) {
    Map<BookPart, Boolean> wanted = asked();
    if (title != null) {
      // Without a cover it still names the file.
      wanted.putIfAbsent(BookPart.COVER, true);
    }
    if (style != null && !wanted.computeIfAbsent(BookPart.SOURCES, part -> true)) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.export.no-part", "--style", "--no-sources"));
    }
    boolean dated =
        book || passages || DATED.stream().anyMatch(part -> wanted.getOrDefault(part, false));
    if (era != null && !dated && !wanted.computeIfAbsent(BookPart.DETAILS, part -> true)) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.export.no-part", "--era", "--no-details"));
    }
    return wanted;
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
