package org.hotrai.ui.settings;

/**
 * The columns of the window.
 *
 * @param facetsShown whether the hits of a search are counted above their list
 * @param listWidth in pixels
 * @param sideWidth of the column with sources and entities, in pixels
 */
public record PaneLayout(
    boolean listShown, boolean sideShown, boolean facetsShown, double listWidth, double sideWidth) {

  /** The columns at the first start. */
  public static final PaneLayout FIRST = new PaneLayout(true, true, true, 360, 290);

  /** The list shown or hidden. */
  public PaneLayout withListShown(boolean shown) {
    return new PaneLayout(shown, sideShown, facetsShown, listWidth, sideWidth);
  }

  /** Sources and entities shown or hidden. */
  public PaneLayout withSideShown(boolean shown) {
    return new PaneLayout(listShown, shown, facetsShown, listWidth, sideWidth);
  }

  /** What the hits have in common shown or hidden. */
  public PaneLayout withFacetsShown(boolean shown) {
    return new PaneLayout(listShown, sideShown, shown, listWidth, sideWidth);
  }

  /** The columns with those sizes. */
  public PaneLayout withSizes(double list, double side) {
    return new PaneLayout(listShown, sideShown, facetsShown, list, side);
  }
}
