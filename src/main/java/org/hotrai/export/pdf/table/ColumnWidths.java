package org.hotrai.export.pdf.table;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.hotrai.export.pdf.table.TableGrid.Place;

/** Shares out a table's width by what its columns hold. */
final class ColumnWidths {
  private final double[] least;
  private final double[] most;

  private ColumnWidths(double[] least, double[] most) {
    this.least = least;
    this.most = most;
  }

  /**
   * The columns' widths, together no more than there is room for.
   *
   * @param narrowest width below which a cell's words must be cut
   * @param widest width above which a cell needs no second line
   */
  static double[] of(
      TableGrid grid,
      double room,
      ToDoubleFunction<Place> narrowest,
      ToDoubleFunction<Place> widest) {
    double[] least = needs(grid, narrowest);
    double[] most = needs(grid, widest);
    return new ColumnWidths(least, most).shared(room);
  }

  /** Width of the table below which words must be cut. */
  static double least(TableGrid grid, ToDoubleFunction<Place> narrowest) {
    return Arrays.stream(needs(grid, narrowest)).sum();
  }

  private double[] shared(double room) {
    double leastSum = Arrays.stream(least).sum();
    double mostSum = Arrays.stream(most).sum();
    double[] widths = new double[least.length];
    for (int i = 0; i < widths.length; i++) {
      if (mostSum <= room) {
        widths[i] = most[i];
      } else if (leastSum < room) {
        double wish = (most[i] - least[i]) / (mostSum - leastSum);
        widths[i] = least[i] + wish * (room - leastSum);
      } else {
        widths[i] = least[i] * room / leastSum;
      }
    }
    return widths;
  }

  private static double[] needs(TableGrid grid, ToDoubleFunction<Place> need) {
    double[] needs = new double[grid.columns()];
    for (Place place : grid.places()) {
      if (place.isNarrow()) {
        int column = place.column();
        needs[column] = Math.max(needs[column], need.applyAsDouble(place));
      }
    }
    for (Place place : grid.places()) {
      int columns = place.columnEnd() - place.column();
      double missing = need.applyAsDouble(place) - sum(needs, place);
      for (int i = place.column(); i < place.columnEnd() && missing > 0; i++) {
        needs[i] += missing / columns;
      }
    }
    return needs;
  }

  private static double sum(double[] widths, Place place) {
    return Arrays.stream(widths, place.column(), place.columnEnd()).sum();
  }
}
