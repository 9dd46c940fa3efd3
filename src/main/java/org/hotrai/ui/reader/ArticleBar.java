package org.hotrai.ui.reader;

import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.hotrai.article.StoredArticle;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the article that is read: its marks, tags, versions, size, notes. */
final class ArticleBar extends HBox {
  private final Messages words;
  private final ToggleButton favourite;
  private final ToggleButton read;
  private final ToggleButton notes;
  private final TagsRow tags;
  private final ChoiceBox<Integer> versions = new ChoiceBox<>();
  private long article;
  private boolean isFilling;

  ArticleBar(Messages words, ReaderActions actions, ReaderExits exits, ReaderView view) {
    this.words = words;
    getStyleClass().add("article-bar");
    setAlignment(Pos.CENTER_LEFT);
    favourite = toggle(Feather.STAR, "ui.reader.favourite");
    favourite.getStyleClass().add("favourite");
    favourite.setOnAction(event -> actions.setFavourite(article, favourite.isSelected()));
    read = toggle(Feather.CHECK_CIRCLE, "ui.reader.read");
    read.setOnAction(event -> actions.setRead(article, read.isSelected()));
    tags = new TagsRow(words, tag -> actions.tag(article, tag), tag -> actions.untag(article, tag));
    HBox.setHgrow(tags, Priority.ALWAYS);
    versions.setConverter(new VersionName());
    versions.getStyleClass().add("versions");
    versions.setOnAction(event -> chosen(exits));
    Button smaller = Icons.button(Feather.ZOOM_OUT, words.text("ui.reader.smaller"), view::smaller);
    Button larger = Icons.button(Feather.ZOOM_IN, words.text("ui.reader.larger"), view::larger);
    Button find = Icons.button(Feather.SEARCH, words.text("ui.reader.find"), view::openFind);
    notes = toggle(Feather.MESSAGE_SQUARE, "ui.reader.notes");
    notes.setContentDisplay(ContentDisplay.LEFT);
    notes.setOnAction(event -> view.showNotes(notes.isSelected()));
    getChildren().addAll(favourite, read, tags, versions, smaller, larger, find, notes);
  }

  private ToggleButton toggle(Ikon icon, String name) {
    ToggleButton toggle = new ToggleButton("", Icons.of(icon));
    toggle.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    toggle.getStyleClass().addAll("button-icon", "flat");
    toggle.setTooltip(new Tooltip(words.text(name)));
    toggle.setAccessibleText(words.text(name));
    toggle.setFocusTraversable(false);
    toggle.setMinWidth(USE_PREF_SIZE);
    return toggle;
  }

  /** Shows the state of that article. */
  void show(ReaderContent content) {
    StoredArticle stored = content.stored();
    article = stored.id();
    isFilling = true;
    versions.setItems(
        FXCollections.observableArrayList(
            IntStream.rangeClosed(1, stored.versions()).boxed().toList().reversed()));
    versions.setValue(stored.version());
    versions.setVisible(stored.versions() > 1);
    versions.setManaged(stored.versions() > 1);
    isFilling = false;
    show(content.annotated());
  }

  /** Shows what was added to the article. */
  void show(Annotated annotated) {
    favourite.setSelected(annotated.marks().favourite());
    read.setSelected(annotated.marks().read());
    tags.show(annotated.marks().tags());
    int count = annotated.notes().size() + annotated.highlights().size();
    notes.setText(count == 0 ? "" : words.text("ui.reader.count", count));
    notes.setContentDisplay(count == 0 ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
  }

  /** Shows whether the notes are open. */
  void showNotesOpen(boolean open) {
    notes.setSelected(open);
  }

  private void chosen(ReaderExits exits) {
    Integer version = versions.getValue();
    if (!isFilling && version != null) {
      exits.openVersion(article, version);
    }
  }

  private final class VersionName extends StringConverter<Integer> {
    @Override
    public String toString(Integer version) {
      return version == null ? "" : words.text("ui.reader.version", version);
    }

    @Override
    public Integer fromString(String text) {
      throw new UnsupportedOperationException("versions are chosen, not written");
    }
  }
}
