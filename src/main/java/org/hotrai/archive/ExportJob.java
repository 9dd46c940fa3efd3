package org.hotrai.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.hotrai.article.Block;
import org.hotrai.article.Excerpt;
import org.hotrai.article.MarkedPassage;
import org.hotrai.article.StoredArticle;
import org.hotrai.export.html.HtmlFile;
import org.hotrai.export.json.JsonExport;
import org.hotrai.export.pdf.PdfExport;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;

/** Hands selections of articles out. A file appears whole or not at all. */
public final class ExportJob {
  private final Library library;
  private final Path archive;

  /** Exports from the archive that lies in that file. */
  ExportJob(Library library, Path archive) {
    this.library = library;
    this.archive = archive;
  }

  /** What an export can be. */
  public enum Format {
    PDF,
    JSON
  }

  /**
   * Writes whole articles in this order.
   *
   * @return whether the file was written, rather than cancelled
   * @throws org.hotrai.message.Failure where an article is unknown or the file cannot be written
   */
  public boolean articles(
      List<Long> ids, Format format, Path target, Messages words, Progress progress) {
    Iterator<StoredArticle> chosen = new Selection(library, ids, progress);
    return write(chosen, format, target, words, progress);
  }

  /** As {@link #articles}, with one passage of one article. */
  public boolean passage(MarkedPassage marked, Path target, Messages words, Progress progress) {
    StoredArticle whole = library.read(marked.article(), marked.version());
    StoredArticle excerpt = whole.excerpt(Excerpt.of(whole.article(), marked.passage()));
    return write(List.of(excerpt).iterator(), Format.PDF, target, words, progress);
  }

  /** An article as the text of one HTML file, pictures inside. */
  public String html(StoredArticle stored, Messages words) {
    return new HtmlFile(words, this::htmlPicture).of(stored.article());
  }

  private Optional<HtmlFile.Picture> htmlPicture(String sha256) {
    return library
        .picture(sha256)
        .map(picture -> new HtmlFile.Picture(picture.mediaType(), picture.bytes()));
  }

  private boolean write(
      Iterator<StoredArticle> articles,
      Format format,
      Path target,
      Messages words,
      Progress progress) {
    return WholeFile.write(
        target,
        archive,
        bytes -> {
          if (!articles.hasNext()) {
            return false;
          }
          switch (format) {
            case JSON -> JsonExport.write(articles, bytes);
            case PDF -> pdf(articles, bytes, words);
          }
          return !progress.isCancelled();
        });
  }

  private void pdf(Iterator<StoredArticle> articles, OutputStream bytes, Messages words)
      throws IOException {
    PrintedArticles printed = new PrintedArticles(articles, words);
    new PdfExport(words, this::picture).write(printed, printed.about(), bytes);
  }

  private Optional<byte[]> picture(Block.Image image) {
    return Optional.ofNullable(image.resource())
        .flatMap(library::picture)
        .map(StoredPicture::bytes);
  }

  /** Reads one article after another, tells how far it is, and ends when cancelled. */
  private static final class Selection implements Iterator<StoredArticle> {
    private final Library library;
    private final List<Long> ids;
    private final Progress progress;
    private int next;

    Selection(Library library, List<Long> ids, Progress progress) {
      this.library = library;
      this.ids = List.copyOf(ids);
      this.progress = progress;
    }

    @Override
    public boolean hasNext() {
      return next < ids.size() && !progress.isCancelled();
    }

    @Override
    public StoredArticle next() {
      StoredArticle article = library.read(ids.get(next));
      next++;
      String title = article.article().title();
      progress.at(next, ids.size(), Message.of("archive.exporting", title));
      return article;
    }
  }
}
