package org.hotrai.archive.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.hotrai.archive.book.BookOptions;
import org.hotrai.archive.book.CoverWords;
import org.hotrai.archive.book.PrintedArticles;
import org.hotrai.archive.book.SourceList;
import org.hotrai.archive.library.Library;
import org.hotrai.archive.library.References;
import org.hotrai.archive.library.StoredPicture;
import org.hotrai.article.Article;
import org.hotrai.article.Block;
import org.hotrai.article.StoredArticle;
import org.hotrai.export.citation.BibTex;
import org.hotrai.export.citation.CslJson;
import org.hotrai.export.citation.Reference;
import org.hotrai.export.citation.Ris;
import org.hotrai.export.csv.ArticleTable;
import org.hotrai.export.csv.EntityTable;
import org.hotrai.export.epub.BookInfo;
import org.hotrai.export.epub.EpubExport;
import org.hotrai.export.html.HtmlExport;
import org.hotrai.export.json.JsonExport;
import org.hotrai.export.markdown.MarkdownExport;
import org.hotrai.export.pdf.PdfBook;
import org.hotrai.export.pdf.PdfExport;
import org.hotrai.export.pdf.book.Cover;
import org.hotrai.export.pdf.file.PdfDocumentInfo;
import org.hotrai.export.pdf.style.PageSetup;
import org.hotrai.export.text.TextExport;
import org.hotrai.message.Messages;
import org.hotrai.store.original.OriginalStore;

/** Writes articles in any format, with labels in the reader's words. */
final class ExportWriter {
  private final Library library;
  private final OriginalStore originals;
  private final PrintedArticles.Shelf shelf;
  private final BookOptions options;
  private final Messages words;

  ExportWriter(
      Library library,
      OriginalStore originals,
      PrintedArticles.Shelf shelf,
      BookOptions options,
      Messages words) {
    this.library = library;
    this.originals = originals;
    this.shelf = shelf;
    this.options = options;
    this.words = words;
  }

  /** Writes all of these, of which there is at least one; the target stays open. */
  void write(ExportedArticles articles, ExportForm form, OutputStream target) throws IOException {
    Iterator<StoredArticle> chosen = articles.chosen();
    switch (form.format()) {
      case PDF -> pdf(articles, form.setup(), target);
      case EPUB -> epub(articles, target);
      case HTML -> html().write(title(articles), articles.titles(), chosen, target);
      case MARKDOWN -> MarkdownExport.write(chosen, target);
      case TEXT -> new TextExport(words).write(chosen, target);
      case JSON -> JsonExport.write(chosen, target);
      case CSV -> ArticleTable.write(chosen, target);
      case ENTITIES -> EntityTable.write(chosen, target);
      case BIBTEX -> BibTex.write(references(chosen), target);
      case RIS -> Ris.write(references(chosen), target);
      case CSL -> CslJson.write(references(chosen), target);
      case WARC -> new KeptPages(originals).write(chosen, target);
    }
  }

  HtmlExport html() {
    return new HtmlExport(
        words,
        sha256 ->
            library
                .picture(sha256)
                .map(picture -> new HtmlExport.Picture(picture.mediaType(), picture.bytes())));
  }

  private String title(ExportedArticles articles) {
    String first = articles.titles().getFirst();
    return articles.isSelection() ? words.text("archive.selection", first) : first;
  }

  private void pdf(ExportedArticles articles, PageSetup setup, OutputStream target)
      throws IOException {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    LocalDate today = now.atZone(ZoneId.systemDefault()).toLocalDate();
    Cover cover = new CoverWords(options, words).of(articles.listed(), today);
    SourceList sources = new SourceList(options, new References(library)::of);
    PrintedArticles printed =
        new PrintedArticles(sources.noting(articles.chosen()), shelf, options, words, now);
    PdfBook book =
        new PdfBook(
            options.with(),
            cover,
            articles.titles(),
            options.form(),
            sources::sorted,
            articles.passages());
    String language = articles.listed().getFirst().language();
    PdfDocumentInfo about = new PdfDocumentInfo(cover.title(), language, now);
    new PdfExport(words, this::picture, setup).write(printed, book, about, target);
  }

  private Optional<byte[]> picture(Block.Image image) {
    return Optional.ofNullable(image.resource())
        .flatMap(library::picture)
        .map(StoredPicture::bytes);
  }

  private void epub(ExportedArticles articles, OutputStream target) throws IOException {
    StoredArticle first = articles.chosen().next();
    Article article = first.article();
    BookInfo about =
        articles.isSelection()
            ? new BookInfo(
                title(articles), words.locale().getLanguage(), List.of(), null, Instant.now())
            : new BookInfo(
                article.title(),
                article.language(),
                article.byline(),
                article.sourceUrl(),
                Instant.now());
    Iterator<StoredArticle> rest = articles.chosen();
    new EpubExport(
            words,
            sha256 ->
                library
                    .picture(sha256)
                    .map(picture -> new EpubExport.Picture(picture.mediaType(), picture.bytes())))
        .write(about, new FirstAgain(first, rest), target);
  }

  private Iterator<Reference> references(Iterator<StoredArticle> articles) {
    References references = new References(library);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return articles.hasNext();
      }

      @Override
      public Reference next() {
        return references.of(articles.next());
      }
    };
  }
}
