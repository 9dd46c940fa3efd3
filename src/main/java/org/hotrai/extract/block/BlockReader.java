package org.hotrai.extract.block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hotrai.article.Block;
import org.hotrai.article.RichText;
import org.hotrai.capture.Resource;
import org.hotrai.capture.Resources;
import org.hotrai.extract.content.DataTables;
import org.hotrai.extract.content.Tags;
import org.hotrai.extract.note.PageNote;
import org.hotrai.extract.note.PageNotes;
import org.hotrai.text.StoredText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a page that make up an article into blocks. One reader reads one article. */
public final class BlockReader {
  /** What a figure frames that is more than a picture. */
  private static final Evaluator LARGER =
      Selector.evaluatorOf("table, pre, blockquote, figure figure");

  /** In such pictures old pages call a title new or hot, beside its words. */
  private static final String SIGN = ".gif";

  private final PageNotes notes;
  private final Inlines inlines;
  private final Directions directions;
  private final Lists lists;
  private final Tables tables;
  private final Pictures pictures;
  private final RunCollector text;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> waiting = new ArrayList<>();
  private int quotations;

  /** The innermost block of the page that the text stands in. */
  private @Nullable Element place;

  /** Reads a page without notes. */
  public BlockReader(String articleLanguage, Resources saved) {
    this(articleLanguage, saved, PageNotes.NONE);
  }

  /**
   * @param saved what was saved with the page, by the URL that it is named by
   * @param notes those that the article marks; each is read once, wherever it stands
   */
  public BlockReader(String articleLanguage, Resources saved, PageNotes notes) {
    this.notes = notes;
    this.inlines = new Inlines(articleLanguage);
    this.directions = new Directions(articleLanguage);
    this.lists = new Lists(inlines, notes);
    this.tables = new Tables(inlines);
    this.pictures = new Pictures(saved);
    this.text = new RunCollector(articleLanguage);
  }

  /** The blocks of the parts, in their order. */
  public List<Block> read(List<Element> parts) {
    for (Element part : parts) {
      place = part;
      readElement(part, Look.PLAIN);
      flush();
    }
    addNotesFromElsewhere();
    return List.copyOf(blocks);
  }

  /** The pictures that the blocks show, with the SHA-256 of the bytes of each. */
  public Map<Resource, String> pictures() {
    return pictures.used();
  }

  /** Pictures that were left out for what their bytes hold; another reading needs them, too. */
  public Map<Resource, String> passedOver() {
    return pictures.passedOver();
  }

  private void readChildren(Element parent, Look look) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode piece) {
        text.add(piece.getWholeText(), look);
      } else if (node instanceof Element element) {
        readElement(element, look);
      }
    }
  }

  private void readElement(Element element, Look look) {
    Optional<PageNote> note = notes.at(element);
    if (note.isPresent()) {
      flush();
      blocks.add(footnote(note.get()));
      return;
    }
    switch (element.normalName()) {
      case "br" -> text.breakLine();
      case "img" -> pictures.read(element, RichText.EMPTY).ifPresent(waiting::add);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> readHeading(element);
      case "ul", "ol", "dir" -> readList(element, look);
      case "table" -> readTable(element, look);
      case "figure" -> readFigure(element, look);
      case "math" -> readChildren(Formulas.onOneLine(element), look);
      case "pre", "listing", "xmp" -> readCode(element);
      case "blockquote" -> {
        flush();
        quotations++;
        readBlock(element, look.speaking(element));
        quotations--;
      }
      case "q" -> {
        text.add("“", look);
        readChildren(element, look.speaking(element));
        text.add("”", look);
      }
      default -> {
        Look inside = look.inside(element).speaking(element);
        if (Tags.isBlock(element)) {
          readBlock(element, inside);
        } else {
          readChildren(element, inside);
        }
      }
    }
  }

  private void readBlock(Element element, Look look) {
    flush();
    Element outer = place;
    place = element;
    readChildren(element, look);
    flush();
    place = outer;
  }

  /** Ends the paragraph; the pictures that stood in it come behind it. */
  private void flush() {
    for (RichText taken : text.take()) {
      RichText paragraph = directions.set(taken, place);
      blocks.add(quotations > 0 ? new Block.Quotation(paragraph) : new Block.Paragraph(paragraph));
    }
    blocks.addAll(waiting);
    waiting.clear();
  }

  private void readHeading(Element heading) {
    flush();
    RichText content = inlines.line(heading);
    if (!content.isEmpty()) {
      int level = Math.max(2, heading.normalName().charAt(1) - '0');
      blocks.add(new Block.Heading(level, content));
    }
    for (Element image : heading.getElementsByTag("img")) {
      if (!content.isEmpty() && image.attr("src").endsWith(SIGN)) {
        continue;
      }
      pictures.read(image, RichText.EMPTY).ifPresent(blocks::add);
    }
  }

  private void readList(Element list, Look look) {
    flush();
    if (!Lists.isText(list)) {
      readBlock(list, look);
      return;
    }
    List<Block.Item> items = lists.items(list);
    if (!items.isEmpty()) {
      blocks.add(new Block.ItemList(items));
    }
    notes.within(list).forEach(note -> blocks.add(footnote(note)));
    for (Element image : list.getElementsByTag("img")) {
      pictures.read(image, RichText.EMPTY).ifPresent(blocks::add);
    }
  }

  private void readTable(Element table, Look look) {
    flush();
    if (!DataTables.isData(table)) {
      readBlock(table, look);
      return;
    }
    Block.Table read = tables.read(table);
    if (!read.rows().isEmpty()) {
      blocks.add(read);
    }
    for (Element image : table.getElementsByTag("img")) {
      pictures.read(image, RichText.EMPTY).ifPresent(blocks::add);
    }
  }

  private Block.Footnote footnote(PageNote note) {
    RichText content = note.said(inlines.lines(note.content(), List.of()));
    return new Block.Footnote(note.number(), note.label(), content);
  }

  /** Notes that stand outside of the parts come behind the one before them, or at the end. */
  private void addNotesFromElsewhere() {
    Set<Integer> read = new HashSet<>();
    blocks.forEach(block -> {
      if (block instanceof Block.Footnote note) {
        read.add(note.number());
      }
    });
    for (PageNote note : notes.all()) {
      if (read.add(note.number())) {
        blocks.add(indexBehind(note.number() - 1), footnote(note));
      }
    }
  }

  private int indexBehind(int number) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Footnote note && note.number() == number) {
        return i + 1;
      }
    }
    return blocks.size();
  }

  private void readFigure(Element figure, Look look) {
    flush();
    Elements images = figure.getElementsByTag("img");
    if (images.isEmpty() || figure.selectFirst(LARGER) != null) {
      readBlock(figure, look);
      return;
    }
    Element caption = figure.getElementsByTag("figcaption").first();
    RichText words = caption == null ? RichText.EMPTY : inlines.lines(caption, List.of("img"));
    boolean said = words.isEmpty();
    for (Element image : images) {
      boolean last = image.equals(images.last());
      Optional<Block.Image> shown = pictures.read(image, last ? words : RichText.EMPTY);
      shown.ifPresent(blocks::add);
      said |= last && shown.isPresent();
    }
    if (!said) {
      blocks.add(new Block.Paragraph(words));
    }
  }

  private void readCode(Element code) {
    flush();
    String written = StoredText.visible(code.wholeText()).stripTrailing();
    String withoutFirstBreak = written.startsWith("\n") ? written.substring(1) : written;
    if (PreformattedText.isProse(code, withoutFirstBreak)) {
      withoutFirstBreak
          .lines()
          .forEach(line -> {
            text.add(line, Look.PLAIN);
            text.breakLine();
          });
      flush();
    } else if (!withoutFirstBreak.isBlank()) {
      blocks.add(new Block.Code(withoutFirstBreak));
    }
  }
}
