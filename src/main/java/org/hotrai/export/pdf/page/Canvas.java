package org.hotrai.export.pdf.page;

import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.hotrai.export.pdf.line.Colour;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.structure.StructureElement;

/** A page to draw on, in points from its upper left corner. */
public interface Canvas {
  /** Draws the line, a part of that element, with its decorations and links. */
  void text(StructureElement element, Line line, double x, double top);

  /** Fills a box beneath all text, of which it is no part. */
  void fill(Box box, Colour colour);

  /** Draws a picture, that of the element, to fill the box. */
  void picture(StructureElement element, PDImageXObject picture, Box box);

  /** Draws a row of dots that fills the box, no part of the text. */
  void dots(Box box, Colour colour);

  /** Draws a line beside the text, which is shown but not copied. */
  void aside(Line line, double x, double top);

  /** The page's number, from 1. */
  int number();

  /** A rectangle of the page. */
  record Box(double x, double top, double width, double height) {}
}
