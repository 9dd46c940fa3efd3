package org.hotrai.archive.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hotrai.annotation.ListedArticle;
import org.hotrai.archive.book.BookOptions;
import org.hotrai.archive.book.HighlightedPassages;
import org.hotrai.archive.book.PrintedArticles;
import org.hotrai.archive.job.Progress;
import org.hotrai.archive.job.WholeFile;
import org.hotrai.archive.library.Library;
import org.hotrai.article.ArticleSummary;
import org.hotrai.article.Excerpt;
import org.hotrai.article.MarkedPassage;
import org.hotrai.article.StoredArticle;
import org.hotrai.export.pdf.preview.FirstPages;
import org.hotrai.export.pdf.preview.PageImage;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.hotrai.store.original.OriginalStore;

/** Hands selections of articles out. A file appears whole or not at all. */
public final class ExportJob {
  private final Library library;
  private final OriginalStore originals;
  private final PrintedArticles.Shelf shelf;
  private final Path archive;

  /** Exports from the archive that lies in that file. */
  public ExportJob(
      Library library, OriginalStore originals, PrintedArticles.Shelf shelf, Path archive) {
    this.library = library;
    this.originals = originals;
    this.shelf = shelf;
    this.archive = archive;
  }

  /**
   * Writes whole articles in this order.
   *
   * @return whether the file was written, rather than cancelled
   * @throws org.hotrai.message.Failure where an article is unknown or the file cannot be written
   */
  public boolean articles(
      List<Long> ids, ExportForm form, Path target, Messages words, Progress progress) {
    return first(ids.size(), ids, form, target, words, progress);
  }

  /**
   * As {@link #articles}, no more than so many of them; what tells of the selection tells of all.
   */
  public boolean first(
      int most, List<Long> ids, ExportForm form, Path target, Messages words, Progress progress) {
    List<Long> first = ids.subList(0, Math.min(most, ids.size()));
    Iterator<StoredArticle> chosen = new Selection(library, first, progress);
    ExportedArticles articles = new ExportedArticles(chosen, listed(ids), first.size(), false);
    return write(articles, form, target, words, progress);
  }

  /**
   * As {@link #articles}, with the highlighted passages alone, each in its sentence; articles
   * without any are left out.
   *
   * @param form one whose format is {@linkplain ExportFormat#isOfPassages() for passages}
   * @return how many articles the file has passages of; 0 where it was cancelled
   * @throws org.hotrai.message.Failure also where nothing is highlighted
   */
  public int highlighted(
      List<Long> ids, ExportForm form, Path target, Messages words, Progress progress) {
    listed(ids);
    List<Long> marked = withHighlights(ids);
    if (marked.isEmpty()) {
      throw new Failure(Message.of("archive.no-highlights"));
    }
    boolean bold = form.format() != ExportFormat.PDF;
    Iterator<StoredArticle> chosen =
        new Excerpts(
            new Selection(library, marked, progress),
            stored ->
                HighlightedPassages.of(stored, shelf.annotations().highlights(stored.id()), bold));
    ExportedArticles articles = new ExportedArticles(chosen, listed(marked), true);
    return write(articles, form, target, words, progress) ? marked.size() : 0;
  }

  /** Those of the articles that bear highlights, in the same order. */
  public List<Long> withHighlights(List<Long> ids) {
    Set<Long> highlighted = shelf.annotations().highlighted();
    return ids.stream().filter(highlighted::contains).toList();
  }

  /**
   * As {@link #articles}, with one passage of one article.
   *
   * @param form one whose format is {@linkplain ExportFormat#isOfPassages() for passages}
   */
  public boolean passage(
      MarkedPassage marked, ExportForm form, Path target, Messages words, Progress progress) {
    StoredArticle whole = library.read(marked.article(), marked.version());
    StoredArticle excerpt = whole.excerpt(Excerpt.of(whole.article(), marked.passage()));
    ExportedArticles articles =
        new ExportedArticles(List.of(excerpt).iterator(), listed(List.of(marked.article())), true);
    return write(articles, form, target, words, progress);
  }

  /**
   * The first pages of a PDF file that is written for no more than that.
   *
   * @param writing writes it to the place that it is given; false where it was cancelled
   * @param pages how many at most
   * @param scale pixels for a point
   * @return none where it was cancelled
   */
  public FirstPages preview(Predicate<Path> writing, int pages, float scale) {
    try {
      Path draft = Files.createTempFile("hotrai", ".pdf");
      try {
        return writing.test(draft) ? PageImage.first(draft, pages, scale) : FirstPages.NONE;
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new Failure(
          Message.of("archive.cannot-write", System.getProperty("java.io.tmpdir")), e);
    }
  }

  /** An article as the text of one HTML file, pictures inside. */
  public String html(StoredArticle stored, Messages words) {
    return writer(BookOptions.USUAL.settled(1, false), words).html().of(stored.article());
  }

  private List<ArticleSummary> listed(List<Long> ids) {
    List<ListedArticle> listed = library.list(ids);
    if (listed.size() < ids.size()) {
      ids.forEach(library::require);
    }
    return listed.stream().map(ListedArticle::summary).toList();
  }

  private ExportWriter writer(BookOptions options, Messages words) {
    return new ExportWriter(library, originals, shelf, options, words);
  }

  private boolean write(
      ExportedArticles articles, ExportForm form, Path target, Messages words, Progress progress) {
    return WholeFile.write(
        target,
        archive,
        bytes -> {
          if (!articles.chosen().hasNext()) {
            return false;
          }
          BookOptions book = form.book().settled(articles.listed().size(), articles.passages());
          writer(book, words).write(articles, form, bytes);
          return !progress.isCancelled();
        });
  }

  /** What is left of each of these articles. */
  private record Excerpts(Iterator<StoredArticle> articles, UnaryOperator<StoredArticle> cut)
      implements Iterator<StoredArticle> {
    @Override
    public boolean hasNext() {
      return articles.hasNext();
    }

    @Override
    public StoredArticle next() {
      return cut.apply(articles.next());
    }
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
