package org.hotrai.ui.export;

import org.hotrai.export.pdf.style.PageSetup;
import org.hotrai.export.pdf.style.Paper;

/** Margins to choose from, in proportion to the paper. */
enum MarginChoice {
  NARROW(0.6),
  NORMAL(1),
  WIDE(1.4),
  /** Any number of millimetres. */
  OWN(0);

  private final double share;

  MarginChoice(double share) {
    this.share = share;
  }

  /** The choice that these pages have been given. */
  static MarginChoice of(PageSetup setup) {
    for (MarginChoice choice : values()) {
      if (choice != OWN && choice.millimetres(setup.paper()) == setup.margin()) {
        return choice;
      }
    }
    return OWN;
  }

  /** The margin on that paper; of {@link #OWN} there is none. */
  double millimetres(Paper paper) {
    return Math.round(paper.margin() * share);
  }
}
