package org.hotrai.export.pdf.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.hotrai.export.pdf.line.Colour;
import org.hotrai.export.pdf.line.Fragment;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.line.TextStyle;
import org.hotrai.export.pdf.structure.StructureElement;
import org.jspecify.annotations.Nullable;

/** A page while it is drawn. */
final class Page implements Canvas {
  private static final double RULE = 0.6;
  private static final double UNDERLINE = 0.16;
  private static final double STRIKE = -0.27;

  private final PDPage page;
  private final int number;
  private final Sheet sheet;
  private Underlay underlay;
  private final UnitGlyphs glyphs;
  private final ContentStream content = new ContentStream();
  private final TextWriter writer;
  private final ContentStream ground = new ContentStream();
  private final LinkAreas links = new LinkAreas();
  private final List<StructureElement> contents = new ArrayList<>();
  private final Set<String> places;
  private final Map<String, Double> begun = new LinkedHashMap<>();
  private final Map<PDImageXObject, COSName> pictures = new LinkedHashMap<>();
  private @Nullable StructureElement marked;

  /**
   * A page to draw on.
   *
   * @param number from 1
   * @param places where links can lead back to, on all pages up to now
   */
  Page(
      PDPage page,
      int number,
      Sheet sheet,
      UnitGlyphs glyphs,
      Underlay underlay,
      Set<String> places) {
    this.page = page;
    this.number = number;
    this.sheet = sheet;
    this.underlay = underlay;
    this.glyphs = glyphs;
    this.places = places;
    this.writer = new TextWriter(content, glyphs);
  }

  @Override
  public void text(StructureElement element, Line line, double x, double top) {
    underlay.below(line, x, top, this);
    double baseline = top + line.baseline();
    double at = x;
    int last = line.fragments().size() - 1;
    for (int i = 0; i <= last; i++) {
      Fragment fragment = line.fragments().get(i);
      double width = fragment.width();
      String url = fragment.style().link();
      StructureElement part = element;
      if (url != null && isWay(url)) {
        part = fragment.style().isOfMark() ? element.reference(url) : element.link(url);
        begin(fragment.style(), top);
        double right = Math.min(at + width, x + line.width());
        links.add(part, url, new Box(at, top, right - at, line.height()));
      }
      mark(part);
      writer.write(fragment, at, sheet.height() - baseline, i == last, part.language());
      decorate(fragment, at, baseline);
      at += width;
    }
  }

  private boolean isWay(String url) {
    boolean back = url.startsWith(TextStyle.MARK);
    return LinkArea.isSafe(url) && !content.isRepeated() && (!back || places.contains(url));
  }

  /** Remembers where the first mark of a note stands. */
  private void begin(TextStyle style, double top) {
    String url = style.link();
    if (url != null && style.isOfMark() && places.add(TextStyle.wayBack(url))) {
      begun.put(TextStyle.wayBack(url), top);
    }
  }

  /** What is drawn from now on belongs to that element. */
  private void mark(StructureElement element) {
    if (content.isRepeated() || element == marked) {
      return;
    }
    endMarked();
    element.addContent(page.getCOSObject(), contents.size());
    content.beginMarked(element.role().type(), contents.size());
    contents.add(element);
    marked = element;
  }

  private void endMarked() {
    if (marked != null) {
      content.endMarked();
      marked = null;
    }
  }

  /** Its own resources, where those that all pages share are not enough. */
  private PDResources resources() {
    PDResources own = page.getResources();
    if (pictures.isEmpty()) {
      own = new PDResources();
      own.getCOSObject().setItem(COSName.FONT, glyphs.resources());
      page.setResources(own);
    }
    return own;
  }

  private void decorate(Fragment fragment, double x, double baseline) {
    double size = fragment.style().size();
    double width = fragment.width();
    double base = baseline - fragment.style().rise();
    if (fragment.style().underline()) {
      fill(new Box(x, base + UNDERLINE * size, width, RULE), fragment.style().colour());
    }
    if (fragment.style().strike()) {
      fill(new Box(x, base + STRIKE * size, width, RULE), fragment.style().colour());
    }
  }

  @Override
  public void fill(Box box, Colour colour) {
    double low = sheet.height() - box.top() - box.height();
    ground.fill(colour).put("re", box.x(), low, box.width(), box.height()).put("f");
  }

  @Override
  public void dots(Box box, Colour colour) {
    double y = sheet.height() - box.top() - box.height() / 2;
    ground.dots(box.x() + box.width(), box.x(), y, colour);
  }

  @Override
  public void aside(Line line, double x, double top) {
    if (content.isRepeated()) {
      return;
    }
    beginRepeated();
    writer.write(line, x, sheet.height() - top - line.baseline());
    endRepeated();
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public void picture(StructureElement element, PDImageXObject picture, Box box) {
    COSName name = pictures.computeIfAbsent(picture, p -> resources().add(p));
    double low = sheet.height() - box.top() - box.height();
    mark(element);
    content.put("q").put("cm", box.width(), 0, 0, box.height(), box.x(), low);
    content.named(name.getName(), "Do").put("Q");
  }

  void beginRepeated() {
    endMarked();
    content.beginRepeated();
  }

  void endRepeated() {
    content.endRepeated();
  }

  /** Says that the note begins at that height. */
  void begin(Note note, double top) {
    begun.put(note.target(), top);
  }

  /** Where notes and their first marks begin, by what leads to them. */
  Map<String, Double> begun() {
    return begun;
  }

  /** What is told of the lines from now on; returns what was told until now. */
  Underlay layOn(Underlay next) {
    Underlay last = underlay;
    underlay = next;
    return last;
  }

  PDPage page() {
    return page;
  }

  List<LinkArea> links() {
    return links.all();
  }

  /** The elements of its marked contents, by their numbers. */
  List<StructureElement> contents() {
    return contents;
  }

  /** Its operators, when all is drawn. */
  byte[] content() {
    endMarked();
    ContentStream all = new ContentStream();
    if (!ground.isEmpty()) {
      all.beginArtifact().append(ground).endMarked();
    }
    return all.append(content).bytes();
  }
}
