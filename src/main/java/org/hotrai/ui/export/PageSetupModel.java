package org.hotrai.ui.export;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hotrai.export.pdf.glyph.Typeface;
import org.hotrai.export.pdf.line.Alignment;
import org.hotrai.export.pdf.style.PageSetup;
import org.hotrai.export.pdf.style.Paper;

/** The setup of pages while the user changes it. */
final class PageSetupModel {
  private final ReadOnlyObjectWrapper<PageSetup> setup = new ReadOnlyObjectWrapper<>(this, "setup");
  private MarginChoice margins;

  /** Begins with that setup. */
  PageSetupModel(PageSetup first) {
    setup.set(first);
    margins = MarginChoice.of(first);
  }

  /** What is set. */
  ReadOnlyObjectProperty<PageSetup> setupProperty() {
    return setup.getReadOnlyProperty();
  }

  /** What is set now. */
  PageSetup get() {
    return setup.get();
  }

  /** How the margin was chosen. */
  MarginChoice margins() {
    return margins;
  }

  /** Other paper; chosen margins stay in proportion to it, margins of one's own as they are. */
  void paper(Paper paper) {
    double margin = margins == MarginChoice.OWN ? get().margin() : margins.millimetres(paper);
    set(paper, get().columns(), margin, get().size());
  }

  void columns(int columns) {
    set(get().paper(), columns, get().margin(), get().size());
  }

  /** Margins of that choice; with those of one's own, the number stays at first. */
  void margins(MarginChoice choice) {
    margins = choice;
    if (choice != MarginChoice.OWN) {
      set(get().paper(), get().columns(), choice.millimetres(get().paper()), get().size());
    }
  }

  /** Margins of one's own, in millimetres. */
  void margin(double millimetres) {
    margins = MarginChoice.OWN;
    set(get().paper(), get().columns(), millimetres, get().size());
  }

  /** Text of that size, in points. */
  void size(double points) {
    set(get().paper(), get().columns(), get().margin(), points);
  }

  void typeface(Typeface typeface) {
    PageSetup now = get();
    setup.set(
        new PageSetup(
            now.paper(), now.columns(), now.margin(), now.size(), typeface, now.alignment()));
  }

  void justified(boolean justified) {
    PageSetup now = get();
    Alignment alignment = justified ? Alignment.JUSTIFIED : Alignment.RAGGED;
    setup.set(
        new PageSetup(
            now.paper(), now.columns(), now.margin(), now.size(), now.typeface(), alignment));
  }

  private void set(Paper paper, int columns, double margin, double size) {
    setup.set(new PageSetup(paper, columns, margin, size, get().typeface(), get().alignment()));
  }
}
