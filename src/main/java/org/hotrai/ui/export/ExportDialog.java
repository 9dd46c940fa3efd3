package org.hotrai.ui.export;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.hotrai.archive.export.ExportForm;
import org.hotrai.archive.export.ExportFormat;
import org.hotrai.message.Messages;
import org.hotrai.text.Clusters;
import org.hotrai.text.Words;
import org.hotrai.ui.control.Dialogs;
import org.hotrai.ui.control.HomeFolder;
import org.hotrai.ui.control.Named;
import org.hotrai.ui.control.WrappedText;
import org.jspecify.annotations.Nullable;

/** Asks what to export, as what, and where to; shows the first pages as they would be. */
public final class ExportDialog {
  private static final int LONGEST = 60;
  private static final double CHOICES = 320;
  // Of the window behind it, so that the buttons below are on every screen that it is on.
  private static final double WIDTH = 0.85;
  private static final double HEIGHT = 0.72;

  private final OfferModel offer;
  private final Dialogs dialogs;
  private final Messages words;
  private final PageSetupModel setup;
  private final BookModel book;
  private final PreviewModel preview;
  private final LastFolder folder;
  private final CheckBox highlights = new CheckBox();
  private final ChoiceBox<ExportFormat> format = new ChoiceBox<>();
  private final VBox pages;
  private final PreviewPane shown;

  /** Asks about what is offered; at first all is as it was chosen last. */
  public ExportDialog(
      OfferModel offer, Dialogs dialogs, PreviewModel preview, ExportForm last, LastFolder folder) {
    this.offer = offer;
    this.dialogs = dialogs;
    this.words = dialogs.words();
    this.setup = new PageSetupModel(last.setup());
    this.book = new BookModel(last.book());
    this.folder = folder;
    format.setValue(last.format());
    this.preview = preview;
    this.pages =
        new VBox(
            group("ui.export.book", new BookPane(book, words)),
            group("ui.export.pages", new PageSetupPane(setup, words)));
    pages.getStyleClass().add("export-groups");
    this.shown = new PreviewPane(preview, words);
  }

  /** The user's choice; empty where the user let it be. */
  public Optional<ExportRequest> ask() {
    Dialog<ButtonType> dialog =
        dialogs.asking(
            "ui.export.title", content(), dialogs.go("ui.export.choose-file"), dialogs.cancel());
    dialog.getDialogPane().getStyleClass().add("wide-dialog");
    dialog.setOnHidden(event -> preview.stop());
    AtomicReference<@Nullable Path> file = new AtomicReference<>();
    Dialogs.button(dialog, ButtonData.OK_DONE)
        .addEventFilter(
            ActionEvent.ACTION,
            event -> {
              file.set(target(dialog.getDialogPane().getScene().getWindow()));
              // Who thinks twice of the file has not thought twice of the rest.
              if (file.get() == null) {
                event.consume();
              }
            });
    dialog.showAndWait();
    return Optional.ofNullable(file.get())
        .map(target -> new ExportRequest(offer.selectionProperty().get(), form(), target));
  }

  HBox content() {
    VBox what = group("ui.export.what", whatButtons());
    highlights.selectedProperty().addListener((on, was, is) -> offer.highlightsAlone(is));
    what.getChildren().add(highlights);
    format.setConverter(Named.by(this::name));
    format.setMaxWidth(Double.MAX_VALUE);
    offer.highlightedProperty().subscribe(this::offerHighlights);
    offer.selectionProperty().subscribe(now -> chosen());
    offer.selectionProperty().addListener(change -> wish());
    book.optionsProperty().addListener(change -> wish());
    format.valueProperty().addListener(change -> wish());
    setup.setupProperty().addListener(change -> wish());
    wish();
    VBox choices = new VBox(what, group("ui.export.as", format), pages);
    choices.getStyleClass().addAll("export-groups", "export-choices");
    ScrollPane scroll = new ScrollPane(choices);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinWidth(CHOICES);
    scroll.setPrefWidth(CHOICES);
    HBox.setHgrow(shown, Priority.ALWAYS);
    HBox content = new HBox(scroll, shown);
    content.getStyleClass().add("export-dialog");
    Window behind = dialogs.owner();
    content.setPrefSize(behind.getWidth() * WIDTH, behind.getHeight() * HEIGHT);
    return content;
  }

  private RadioButton[] whatButtons() {
    ToggleGroup group = new ToggleGroup();
    Offer offered = offer.offer();
    int listed = offered.listed().ids().size();
    return Arrays.stream(OfferModel.What.values())
        .map(what -> {
          RadioButton button = new RadioButton();
          button.setText(
              switch (what) {
                case CHOSEN -> words.text("ui.export.articles", offered.ids().size());
                case LISTED -> words.text("ui.export.listed", listed);
                case MARKED -> words.text("ui.export.marked");
              });
          button.setDisable(
              switch (what) {
                case CHOSEN -> false;
                case LISTED -> listed == 0;
                case MARKED -> offered.marked().isEmpty();
              });
          button.setToggleGroup(group);
          button.setSelected(what == offer.what());
          button.setOnAction(event -> offer.choose(what));
          return button;
        })
        .toArray(RadioButton[]::new);
  }

  private void offerHighlights(Number articles) {
    highlights.setText(words.text("ui.export.highlighted", articles.intValue()));
    highlights.setDisable(articles.intValue() == 0);
  }

  private VBox group(String headingCode, Node... fields) {
    WrappedText heading = WrappedText.of(1, "dialog-heading");
    heading.setText(words.text(headingCode));
    VBox group = new VBox(heading);
    group.getChildren().addAll(fields);
    group.getStyleClass().add("dialog-column");
    return group;
  }

  private void chosen() {
    boolean some = offer.isOfPassages();
    book.about(offer.articles(), some, offer.query());
    offerFormats(some);
  }

  /** What a passage cannot be is not offered for it; the choice stays where it can. */
  private void offerFormats(boolean ofPassage) {
    ExportFormat chosen = format.getValue();
    format
        .getItems()
        .setAll(
            Arrays.stream(ExportFormat.values())
                .filter(each -> each.isOfPassages() || !ofPassage)
                .toList());
    format.setValue(format.getItems().contains(chosen) ? chosen : ExportFormat.PDF);
  }

  private void wish() {
    boolean paged = format.getValue() == ExportFormat.PDF;
    pages.setDisable(!paged);
    if (paged) {
      preview.wish(offer.selectionProperty().get(), form());
    } else {
      preview.stop();
      shown.say("ui.export.preview.none");
    }
  }

  private ExportForm form() {
    return new ExportForm(format.getValue(), setup.get(), book.get());
  }

  private String name(ExportFormat each) {
    return words.text("ui.export.format." + each.name().toLowerCase(Locale.ROOT));
  }

  private @Nullable Path target(Window over) {
    String extension = format.getValue().extension();
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.text("ui.export.title"));
    Path last = folder.get();
    chooser.setInitialDirectory(last == null ? HomeFolder.get() : last.toFile());
    chooser.setInitialFileName(fileName(offer.name(book.get().title())) + "." + extension);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(name(format.getValue()), "*." + extension));
    File file = chosen(chooser, over);
    while (file != null) {
      File whole = new File(withEnding(file.getPath(), extension));
      if (whole.equals(file) || !whole.exists()) {
        return whole.toPath();
      }
      // Whether it may be written over was asked of another name.
      chooser.setInitialDirectory(whole.getParentFile());
      chooser.setInitialFileName(whole.getName());
      file = chosen(chooser, over);
    }
    return null;
  }

  /** The file with its format's ending, which not every chooser adds. */
  static String withEnding(String file, String extension) {
    String ending = "." + extension;
    return file.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file + ending;
  }

  private static @Nullable File chosen(FileChooser chooser, Window over) {
    try {
      return chooser.showSaveDialog(over);
    } catch (IllegalArgumentException folderIsGone) {
      chooser.setInitialDirectory(HomeFolder.get());
      return chooser.showSaveDialog(over);
    }
  }

  /** A title as a file's name: without what file systems forbid, and not too long for them. */
  static String fileName(String title) {
    String allowed = title.replaceAll("[\\s\\p{Cntrl}/\\\\:*?\"<>|]+", " ").strip();
    String name = allowed.substring(0, end(allowed)).strip();
    return name.isEmpty() ? "hotrai" : name;
  }

  /** Behind the last whole word that there is room for, or the last cluster of the first. */
  private static int end(String text) {
    if (text.length() <= LONGEST) {
      return text.length();
    }
    BitSet insides = Words.insides(text);
    int end = LONGEST;
    while (end > 0 && insides.get(end)) {
      end--;
    }
    if (end == 0) {
      end = LONGEST;
      while (!Clusters.isBoundary(text, end)) {
        end--;
      }
    }
    return end;
  }
}
