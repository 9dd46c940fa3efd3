package org.hotrai.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hotrai.annotation.Anchor;
import org.hotrai.archive.book.BookOptions;
import org.hotrai.archive.export.ExportForm;
import org.hotrai.archive.export.ExportFormat;
import org.hotrai.archive.job.Progress;
import org.hotrai.export.citation.CitationStyle;
import org.hotrai.export.pdf.book.BookPart;
import org.hotrai.export.pdf.style.PageSetup;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.hotrai.text.date.DateForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportBookTest {
  private static final Messages WORDS = Messages.of(Locale.ENGLISH);
  private static final DateForm COMMON = new DateForm(DateForm.Era.COMMON, false);

  @TempDir Path folder;
  private Archive archive;
  private final List<Long> ids = new ArrayList<>();

  @BeforeEach
  void fill() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    SavedPages saved = new SavedPages(pages);
    saved.dated("1.html", "https://a.example/1", "Mar 05 2021", "The road opened. It is long.");
    saved.article("2.html", "https://b.example/%E0%B8%82", "The bridge closed. It is old.");
    archive = Archive.open(folder.resolve("a.hotrai"));
    ids.addAll(SavedPages.imported(archive, pages));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private Path target(ExportFormat format) {
    return folder.resolve("out." + format.extension());
  }

  private String pdf(BookOptions options) throws IOException {
    Path file = target(ExportFormat.PDF);
    archive.exports().articles(ids, form(ExportFormat.PDF, options), file, WORDS, Progress.SILENT);
    return text(file);
  }

  private static String text(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static ExportForm form(ExportFormat format, BookOptions options) {
    return new ExportForm(format, PageSetup.USUAL, options);
  }

  private static BookOptions options(String title, String query, BookPart... parts) {
    return new BookOptions(
            title.isEmpty() ? null : title,
            query.isEmpty() ? null : query,
            Set.of(),
            Set.of(),
            COMMON,
            CitationStyle.APA)
        .having(Set.of(parts));
  }

  @Test
  void everyArticleTellsWhereItComesFromAndHowToCheckIt() throws IOException {
    String original = archive.library().read(ids.getFirst()).original();
    assertThat(pdf(options("", "", BookPart.DETAILS)))
        .contains("https://a.example/1", "Saved 5 March 2021", "https://b.example/ข")
        .contains(original.substring(0, 32), original.substring(32))
        .contains("Added to the archive", "Printed");
  }

  @Test
  void theCoverIsNamedAfterWhatWasChosen() throws IOException {
    assertThat(pdf(options("", "", BookPart.COVER))).startsWith("2 articles");
    assertThat(pdf(options("Roads", "tag:x", BookPart.COVER)))
        .startsWith("Roads")
        .contains("Tag x");
    assertThat(pdf(options("", "tag:\"new roads\"", BookPart.COVER))).startsWith("new roads");
    assertThat(pdf(options("", "place:กรุงเทพ", BookPart.COVER)))
        .startsWith("กรุงเทพ")
        .contains("Name กรุงเทพ");
    assertThat(pdf(options("", "road OR bridge", BookPart.COVER)))
        .startsWith("Articles found by “road OR bridge”")
        .contains("Search road OR bridge");
  }

  @Test
  void aSelectionHasACoverAndContentsAndASingleArticleNeither() throws IOException {
    Path file = target(ExportFormat.PDF);
    archive.exports().articles(ids, ExportForm.of(ExportFormat.PDF), file, WORDS, Progress.SILENT);
    assertThat(text(file)).contains("Contents", "Made with Hotrai");
    List<Long> one = List.of(ids.getFirst());
    archive.exports().articles(one, ExportForm.of(ExportFormat.PDF), file, WORDS, Progress.SILENT);
    assertThat(text(file)).doesNotContain("Contents").doesNotContain("Made with Hotrai");
  }

  @Test
  void notesAreTheReadersOwnAndPrintedOnDemand() throws IOException {
    archive.annotations().addNote(ids.getFirst(), "Ask the ministry");
    highlight("road", "check the map");
    assertThat(pdf(BookOptions.USUAL)).doesNotContain("Ask the ministry", "check the map");
    assertThat(pdf(options("", "", BookPart.NOTES)))
        .contains("Ask the ministry", "“road”", "check the map");
  }

  @Test
  void theListOfSourcesNamesEveryArticle() throws IOException {
    String printed = pdf(options("", "", BookPart.SOURCES));
    assertThat(printed.substring(printed.lastIndexOf("Sources")))
        .contains("https://a.example/1", "https://b.example/ข");
  }

  @Test
  void onlyHighlightedPassagesInTheirSentences() throws IOException {
    highlight("road", "");
    Path text = target(ExportFormat.MARKDOWN);
    int articles =
        archive
            .exports()
            .highlighted(ids, ExportForm.of(ExportFormat.MARKDOWN), text, WORDS, Progress.SILENT);
    assertThat(articles).isEqualTo(1);
    assertThat(Files.readString(text))
        .contains("> The **road** opened.", "https://a.example/1")
        .doesNotContain("It is long")
        .doesNotContain("bridge");
    Path file = target(ExportFormat.PDF);
    archive
        .exports()
        .highlighted(ids, ExportForm.of(ExportFormat.PDF), file, WORDS, Progress.SILENT);
    assertThat(text(file)).contains("The road opened.").doesNotContain("It is long");
  }

  @Test
  void theFirstArticlesArePrintedOnPagesThatTellOfAll() throws IOException {
    Path file = target(ExportFormat.PDF);
    ExportForm form =
        new ExportForm(
            ExportFormat.PDF,
            PageSetup.USUAL,
            options("", "", BookPart.COVER, BookPart.CONTENTS, BookPart.SOURCES));
    archive.exports().first(1, ids, form, file, WORDS, Progress.SILENT);
    assertThat(text(file))
        .contains(ids.size() + " articles", "https://a.example/1")
        .doesNotContain("https://b.example");
  }

  @Test
  void aBookThatIsCancelledInTheMiddleIsNotWritten() {
    Path file = target(ExportFormat.PDF);
    Progress afterTheFirst =
        new Progress() {
          private volatile long read;

          @Override
          public void at(long done, long total, Message what) {
            read = done;
          }

          @Override
          public boolean isCancelled() {
            return read > 0;
          }
        };
    ExportForm form = form(ExportFormat.PDF, options("", "", BookPart.values()));
    assertThat(archive.exports().articles(ids, form, file, WORDS, afterTheFirst)).isFalse();
    assertThat(file).doesNotExist();
  }

  @Test
  void whatTheArticleHasLostIsStillQuoted() throws IOException {
    archive.annotations().addHighlight(ids.getFirst(), new Anchor("lost words", "", ""), "");
    Path text = target(ExportFormat.TEXT);
    archive
        .exports()
        .highlighted(ids, ExportForm.of(ExportFormat.TEXT), text, WORDS, Progress.SILENT);
    assertThat(Files.readString(text)).contains("lost words");
  }

  @Test
  void nothingHighlightedIsTold() {
    assertThatThrownBy(() ->
            archive
                .exports()
                .highlighted(
                    ids,
                    ExportForm.of(ExportFormat.PDF),
                    target(ExportFormat.PDF),
                    WORDS,
                    Progress.SILENT))
        .isInstanceOf(Failure.class);
  }

  private void highlight(String words, String note) {
    archive.annotations().addHighlight(ids.getFirst(), new Anchor(words, "The ", " opened"), note);
  }
}
