package org.hotrai.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hotrai.article.RichText;
import org.hotrai.export.pdf.book.BookPart;
import org.hotrai.export.pdf.book.ContentsEntry;
import org.hotrai.export.pdf.book.EntityPages;
import org.hotrai.export.pdf.file.Outline;
import org.hotrai.export.pdf.flow.PlaceSlice;
import org.hotrai.export.pdf.glyph.EmbeddedFaces;
import org.hotrai.export.pdf.glyph.Faces;
import org.hotrai.export.pdf.line.ParagraphLayout;
import org.hotrai.export.pdf.page.Note;
import org.hotrai.export.pdf.page.PageFlow;
import org.hotrai.export.pdf.page.Pages;
import org.hotrai.export.pdf.page.RunningLines;
import org.hotrai.export.pdf.page.Sheet;
import org.hotrai.export.pdf.page.Slice;
import org.hotrai.export.pdf.page.Underlay;
import org.hotrai.export.pdf.part.BibliographyLayout;
import org.hotrai.export.pdf.part.ContentsLayout;
import org.hotrai.export.pdf.part.CoverLayout;
import org.hotrai.export.pdf.part.IndexLayout;
import org.hotrai.export.pdf.picture.Pictures;
import org.hotrai.export.pdf.structure.Role;
import org.hotrai.export.pdf.structure.StructureElement;
import org.hotrai.export.pdf.structure.StructureTree;
import org.hotrai.export.pdf.style.PageSetup;
import org.hotrai.export.pdf.style.Setter;
import org.hotrai.export.pdf.style.Typography;
import org.hotrai.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Prints a book from its cover to its index. The contents come before the articles but can only be
 * printed after them: their pages are counted on scratch paper, and reserved.
 */
final class BookPrinter {
  // Narrower pages have no room for two columns of names.
  private static final double TWO_COLUMNS = 360;

  private final PdfBook book;
  private final Messages words;
  private final Faces faces;
  private final Pages pages;
  private final StructureElement text;
  private final Setter setter;
  private final ArticleLayout articles;
  private final RunningLines running;
  private final Outline outline = new Outline();
  private final EntityPages mentions = new EntityPages();
  private final List<ContentsEntry> printed = new ArrayList<>();
  private Underlay marks = Underlay.NONE;
  private StructureElement contents;
  private @Nullable PageFlow runningOn;

  BookPrinter(
      PdfBook book,
      Messages words,
      Faces faces,
      Pages pages,
      StructureElement text,
      Pictures pictures,
      PageSetup setup) {
    this.book = book;
    this.words = words;
    this.faces = faces;
    this.pages = pages;
    this.text = text;
    this.contents = text;
    this.setter = new Setter(new ParagraphLayout(faces), pages.sheet(), new Typography(setup));
    // What breaks the lines of articles works on a thread of its own.
    Setter ahead = new Setter(new ParagraphLayout(faces), setter.sheet(), setter.type());
    this.articles = new ArticleLayout(ahead, pictures, words, book);
    this.running = new RunningLines(setter.layout(), setup.typeface(), book.form());
  }

  /** What stands before the articles. */
  void front() {
    if (book.has(BookPart.COVER)) {
      Setter wide = setter.in(1);
      print(wide.sheet(), new CoverLayout(wide).slices(own(text), book.cover()));
      running.none(pages);
    }
    if (book.has(BookPart.CONTENTS)) {
      String heading = words.text("export.pdf.contents");
      int first = pages.count();
      pages.reserve(contentsPages());
      contents = own(text);
      running.title(pages, heading);
      outline.add(heading, pages.page(first));
    }
  }

  /**
   * The articles: lines are broken on one thread while another draws those of the article before.
   */
  void articles(Iterator<PdfArticle> chosen) {
    try (Ahead<SetArticle> ahead = Ahead.of(chosen, this::set)) {
      ahead.forEachRemaining(this::draw);
    }
  }

  private SetArticle set(PdfArticle article) {
    List<Slice> slices = new ArrayList<>();
    StructureElement element = text.child(Role.ARTICLE, article.article().language());
    List<Note> notes = articles.slices(element, article, slices::add);
    Underlay noticed = new ArticleMarks(article, book, setter, mentions);
    return new SetArticle(article.article().title(), noticed, slices, notes);
  }

  private void draw(SetArticle article) {
    PageFlow flow = flow();
    marks = article.marks();
    flow.expect(article.notes(), marks);
    flow.add(
        new PlaceSlice(page -> {
          printed.add(new ContentsEntry(article.title(), page));
          outline.add(article.title(), pages.page(page - 1));
        }));
    article.slices().forEach(flow::add);
    flow.settle();
    if (!book.runsOn()) {
      flow.end();
      running.title(pages, article.title());
    }
  }

  private PageFlow flow() {
    if (runningOn != null) {
      return runningOn;
    }
    PageFlow flow =
        PageFlow.behind(
            pages, setter.sheet(), (line, x, top, page) -> marks.below(line, x, top, page));
    runningOn = book.runsOn() ? flow : null;
    return flow;
  }

  /** What stands behind the articles, and what could not be printed before them. */
  void back(PDDocument document) {
    if (runningOn != null) {
      runningOn.end();
      running.title(pages, book.cover().title());
    }
    if (book.has(BookPart.SOURCES)) {
      String heading = words.text("export.pdf.bibliography");
      BibliographyLayout layout = new BibliographyLayout(setter.in(1));
      List<RichText> sources = book.sources().get();
      part(heading, setter.in(1).sheet(), layout.slices(own(text), heading, sources));
    }
    if (book.has(BookPart.INDEX)) {
      Setter narrow = setter.in(setter.sheet().measure() < TWO_COLUMNS ? 1 : 2);
      IndexLayout layout = new IndexLayout(narrow, words, book.form());
      part(words.text("export.pdf.index"), narrow.sheet(), layout.slices(own(text), mentions));
    }
    if (book.has(BookPart.CONTENTS)) {
      fill(PageFlow.onReserved(pages, setter.in(1).sheet()), contents(contents, printed));
    }
    running.draw(pages);
    outline.write(document);
  }

  private void part(String heading, Sheet sheet, List<Slice> slices) {
    int first = pages.count();
    print(sheet, slices);
    running.title(pages, heading);
    outline.add(heading, pages.page(first));
    printed.add(new ContentsEntry(heading, first + 1));
  }

  /** A part in the words of the program. */
  private StructureElement own(StructureElement around) {
    return around.child(Role.SECTION, words.locale().getLanguage());
  }

  private void print(Sheet sheet, List<Slice> slices) {
    fill(PageFlow.behind(pages, sheet, Underlay.NONE), slices);
  }

  private static void fill(PageFlow flow, List<Slice> slices) {
    slices.forEach(flow::add);
    flow.end();
  }

  private List<Slice> contents(StructureElement element, List<ContentsEntry> entries) {
    return new ContentsLayout(setter.in(1), book.form())
        .slices(element, words.text("export.pdf.contents"), entries);
  }

  /** What the contents will list, were it all on the first page. */
  private List<ContentsEntry> expected() {
    List<String> titles = new ArrayList<>(book.titles());
    if (book.has(BookPart.SOURCES)) {
      titles.add(words.text("export.pdf.bibliography"));
    }
    if (book.has(BookPart.INDEX)) {
      titles.add(words.text("export.pdf.index"));
    }
    return titles.stream().map(title -> new ContentsEntry(title, 1)).toList();
  }

  private int contentsPages() {
    try (PDDocument scratch = new PDDocument()) {
      StructureTree tree = new StructureTree(text.language());
      Pages paper = new Pages(scratch, pages.sheet(), new EmbeddedFaces(faces), tree);
      fill(
          PageFlow.behind(paper, setter.in(1).sheet(), Underlay.NONE),
          contents(tree.document(), expected()));
      return paper.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
