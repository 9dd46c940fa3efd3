package org.hotrai.export.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.export.pdf.line.Line;
import org.hotrai.export.pdf.page.Slice;
import org.hotrai.export.pdf.structure.StructureElement;

/** Lines to slices that break well over pages. */
public final class Paragraphs {
  private Paragraphs() {}

  /**
   * The lines below one another; neither the first nor the last of them stands alone on a page.
   *
   * @param element what the lines are
   * @param spaceBefore the gap above the first, in points
   * @param keepsNext whether what follows must stand on the page of the last
   */
  public static List<Slice> slices(
      StructureElement element,
      List<Line> lines,
      double x,
      double spaceBefore,
      boolean keepsNext,
      Ornament ornament) {
    List<Slice> slices = new ArrayList<>();
    int last = lines.size() - 1;
    for (int i = 0; i <= last; i++) {
      boolean first = i == 0 && last > 0;
      boolean beforeLast = i == last - 1;
      boolean keeps = i == last ? keepsNext : first || beforeLast;
      slices.add(
          new LineSlice(element, lines.get(i), x, i == 0 ? spaceBefore : 0, keeps, ornament));
    }
    return slices;
  }

  /** As {@link #slices}, all lines but the first moved in by so many points. */
  public static List<Slice> hanging(
      StructureElement element, List<Line> lines, double x, double indent, double spaceBefore) {
    List<Slice> slices = new ArrayList<>();
    int last = lines.size() - 1;
    for (int i = 0; i <= last; i++) {
      boolean keeps = i < last && (i == 0 || i == last - 1);
      double at = i == 0 ? x : x + indent;
      slices.add(
          new LineSlice(element, lines.get(i), at, i == 0 ? spaceBefore : 0, keeps, Ornament.NONE));
    }
    return slices;
  }

  /** The lines all on one page, and what follows with them. */
  public static List<Slice> kept(
      StructureElement element, List<Line> lines, double x, double spaceBefore) {
    List<Slice> slices = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      slices.add(
          new LineSlice(element, lines.get(i), x, i == 0 ? spaceBefore : 0, true, Ornament.NONE));
    }
    return slices;
  }
}
