package org.hotrai.export.pdf.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.hotrai.export.pdf.glyph.EmbeddedFaces;
import org.hotrai.export.pdf.line.Colour;
import org.hotrai.export.pdf.line.Fragment;
import org.hotrai.export.pdf.line.Line;

/** A page while it is drawn. */
final class Page implements Canvas {
  private static final double RULE = 0.6;
  private static final double UNDERLINE = 0.16;
  private static final double STRIKE = -0.27;

  private final PDPage page;
  private final int number;
  private final Sheet sheet;
  private final Underlay underlay;
  private final ContentStream content = new ContentStream();
  private final TextWriter writer;
  private final List<LinkArea> links = new ArrayList<>();
  private final Map<PDImageXObject, COSName> pictures = new LinkedHashMap<>();

  /** That page of that number, from 1. */
  Page(PDPage page, int number, Sheet sheet, EmbeddedFaces faces, Underlay underlay) {
    this.page = page;
    this.number = number;
    this.sheet = sheet;
    this.underlay = underlay;
    this.writer = new TextWriter(content, faces);
  }

  @Override
  public void text(Line line, double x, double top) {
    underlay.below(line, x, top, this);
    double baseline = top + line.baseline();
    writer.write(line, x, sheet.height() - baseline);
    double at = x;
    for (Fragment fragment : line.fragments()) {
      decorate(fragment, at, baseline);
      at += fragment.width();
    }
    links.addAll(LinkArea.of(line, x, top));
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
    boolean own = !content.isRepeated();
    if (own) {
      content.beginArtifact();
    }
    double low = sheet.height() - box.top() - box.height();
    content.fill(colour).put("re", box.x(), low, box.width(), box.height()).put("f");
    if (own) {
      content.endArtifact();
    }
  }

  @Override
  public void dots(Box box, Colour colour) {
    content.beginArtifact();
    double y = sheet.height() - box.top() - box.height() / 2;
    content.dots(box.x() + box.width(), box.x(), y, colour).endArtifact();
  }

  @Override
  public void aside(Line line, double x, double top) {
    content.beginRepeated();
    writer.write(line, x, sheet.height() - top - line.baseline());
    content.endRepeated();
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public void picture(PDImageXObject picture, Box box) {
    COSName name = pictures.computeIfAbsent(picture, p -> page.getResources().add(p));
    double low = sheet.height() - box.top() - box.height();
    content.put("q").put("cm", box.width(), 0, 0, box.height(), box.x(), low);
    content.named(name.getName(), "Do").put("Q");
  }

  void beginRepeated() {
    content.beginRepeated();
  }

  void endRepeated() {
    content.endRepeated();
  }

  PDPage page() {
    return page;
  }

  List<LinkArea> links() {
    return links;
  }

  byte[] content() {
    return content.bytes();
  }
}
