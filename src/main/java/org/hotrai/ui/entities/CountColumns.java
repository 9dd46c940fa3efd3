package org.hotrai.ui.entities;

import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.hotrai.message.Messages;

/** The two counts of the sidebar, each as wide as its widest with a gap before it; in pixels. */
final class CountColumns {
  private static final double GAP = 10;

  private final Messages words;
  private final Label hereHead;
  private final Label archiveHead;
  private final ReadOnlyDoubleWrapper here = new ReadOnlyDoubleWrapper(this, "here", GAP);
  private final ReadOnlyDoubleWrapper archive = new ReadOnlyDoubleWrapper(this, "archive", GAP);
  private int mostHere;
  private int mostInArchive;

  CountColumns(Messages words) {
    this.words = words;
    hereHead = head("ui.entities.column-here", "ui.entities.column-here-tip");
    // There is nothing before it that it could run into.
    hereHead.setMinWidth(Region.USE_PREF_SIZE);
    archiveHead = head("ui.entities.column-archive", "ui.entities.column-archive-tip");
    widen(archiveHead, archive);
    hereHead.fontProperty().subscribe(font -> measure());
  }

  private Label head(String code, String tip) {
    Label head = label(words.text(code));
    head.setTooltip(new Tooltip(words.text(tip)));
    return head;
  }

  private static Label label(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("entity-count", "column-count");
    return label;
  }

  private static void widen(Label label, ObservableDoubleValue width) {
    label.minWidthProperty().bind(width);
    label.prefWidthProperty().bind(width);
  }

  /** The head of the counts in the article. */
  Label hereHead() {
    return hereHead;
  }

  /** The head of the counts in the archive. */
  Label archiveHead() {
    return archiveHead;
  }

  /** A count in the article. */
  Label here(int count) {
    Label label = label(words.text("ui.entities.count", count));
    label.getStyleClass().add("here-count");
    widen(label, here);
    return label;
  }

  /** A count in the archive; an empty one where it is not known yet. */
  Label inArchive(OptionalInt count) {
    Label label = label("");
    count.ifPresent(articles -> label.setText(words.text("ui.entities.count", articles)));
    label.getStyleClass().add("archive-count");
    widen(label, archive);
    return label;
  }

  /** Makes room for the counts of those lines. */
  void fit(Iterable<SidebarItem> items) {
    mostHere = 0;
    mostInArchive = 0;
    for (SidebarItem item : items) {
      if (item instanceof SidebarItem.Named named) {
        mostHere = Math.max(mostHere, named.row().count());
        mostInArchive = Math.max(mostInArchive, named.row().inArchive().orElse(0));
      }
    }
    measure();
  }

  private void measure() {
    Font font = hereHead.getFont();
    here.set(GAP + width(font, Stream.of(count(mostHere))));
    archive.set(GAP + width(font, Stream.of(count(mostInArchive), archiveHead.getText())));
  }

  private String count(int count) {
    return words.text("ui.entities.count", count);
  }

  private static double width(Font font, Stream<String> texts) {
    return Math.ceil(
        texts
            .mapToDouble(text -> {
              Text measured = new Text(text);
              measured.setFont(font);
              return measured.getLayoutBounds().getWidth();
            })
            .max()
            .orElse(0));
  }

  /** How wide the counts in the article stand. */
  ReadOnlyDoubleProperty hereWidth() {
    return here.getReadOnlyProperty();
  }

  /** How wide the counts in the archive stand. */
  ReadOnlyDoubleProperty archiveWidth() {
    return archive.getReadOnlyProperty();
  }
}
