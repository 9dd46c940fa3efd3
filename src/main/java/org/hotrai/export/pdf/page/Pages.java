package org.hotrai.export.pdf.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.hotrai.export.pdf.glyph.EmbeddedFaces;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.structure.StructureTree;

/** The pages of a document. */
public final class Pages {
  private final PDDocument document;
  private final Sheet sheet;
  private final UnitGlyphs glyphs;
  private final StructureTree structure;
  private final PDResources shared = new PDResources();
  private final List<PDPage> all = new ArrayList<>();
  private final Map<String, COSArray> destinations = new HashMap<>();
  private final Set<String> places = new HashSet<>();
  private final NavigableSet<Integer> reserved = new TreeSet<>();

  public Pages(PDDocument document, Sheet sheet, EmbeddedFaces faces, StructureTree structure) {
    this.document = document;
    this.sheet = sheet;
    this.glyphs = new UnitGlyphs(faces);
    this.structure = structure;
    shared.getCOSObject().setItem(COSName.FONT, faces.resources());
  }

  /** The paper of all of them. */
  public Sheet sheet() {
    return sheet;
  }

  /** How many there are. */
  public int count() {
    return all.size();
  }

  /** Puts so many empty pages at the end, to be filled once the others are there. */
  public void reserve(int number) {
    for (int i = 0; i < number; i++) {
      append();
      reserved.add(all.size() - 1);
    }
  }

  /** The first page that is still reserved. */
  Page takeReserved(Underlay underlay) {
    return draw(reserved.removeFirst(), underlay);
  }

  /** A new page at the end. */
  Page add(Underlay underlay) {
    append();
    return draw(all.size() - 1, underlay);
  }

  private Page draw(int index, Underlay underlay) {
    return new Page(all.get(index), index + 1, sheet, glyphs, underlay, places);
  }

  private void append() {
    PDPage page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
    page.setResources(shared);
    document.addPage(page);
    all.add(page);
  }

  /** Where a note or its mark begins; the same object before that is known. */
  COSArray destination(String target) {
    return destinations.computeIfAbsent(target, none -> new COSArray());
  }

  private void place(String target, PDPage page, double top) {
    COSArray destination = destination(target);
    destination.add(page.getCOSObject());
    destination.add(COSName.getPDFName("XYZ"));
    destination.add(COSNull.NULL);
    destination.add(new COSFloat((float) Math.round(sheet.height() - top)));
    destination.add(COSNull.NULL);
  }

  /** Writes what was drawn on the page. */
  void finish(Page drawn) {
    PDPage page = drawn.page();
    drawn.begun().forEach((target, top) -> place(target, page, top));
    COSDictionary dictionary = page.getCOSObject();
    dictionary.setItem(COSName.CONTENTS, stream(drawn.content()));
    if (!drawn.contents().isEmpty()) {
      dictionary.setInt(COSName.STRUCT_PARENTS, structure.page(drawn.contents()));
    }
    if (!drawn.links().isEmpty()) {
      COSArray annotations = new COSArray();
      for (LinkArea link : drawn.links()) {
        COSDictionary annotation = link.annotation(this, structure.annotation(link.link()));
        annotations.add(annotation);
        link.link().addAnnotation(dictionary, annotation);
      }
      dictionary.setItem(COSName.ANNOTS, annotations);
      dictionary.setName("Tabs", "S");
    }
  }

  /** Puts lines outside the text onto a page that is finished, in the page's margins. */
  void furnish(PDPage page, List<PlacedLine> lines) {
    ContentStream content = new ContentStream();
    TextWriter writer = new TextWriter(content, glyphs);
    content.beginArtifact();
    for (PlacedLine placed : lines) {
      writer.write(placed.line(), placed.x(), sheet.height() - placed.baseline());
    }
    content.endMarked();
    COSArray both = new COSArray();
    both.add(page.getCOSObject().getItem(COSName.CONTENTS));
    both.add(stream(content.bytes()));
    page.getCOSObject().setItem(COSName.CONTENTS, both);
  }

  /** The page of that number, from 0. */
  public PDPage page(int index) {
    return all.get(index);
  }

  private COSStream stream(byte[] bytes) {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stream;
  }

  /** A line and where it stands, in points from the page's upper left corner. */
  record PlacedLine(Line line, double x, double baseline) {}
}
