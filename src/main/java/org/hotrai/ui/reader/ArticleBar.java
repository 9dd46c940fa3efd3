package org.hotrai.ui.reader;

import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.hotrai.article.StoredArticle;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** A slim row over the page: the article's tags, its notes if it has any, and its versions. */
final class ArticleBar extends HBox {
  private final Messages words;
  private final ToggleButton notes;
  private final TagsRow tags;
  private final ChoiceBox<Integer> versions = new ChoiceBox<>();
  private long article;
  private boolean isFilling;

  ArticleBar(Messages words, ReaderActions actions, ReaderExits exits, ReaderView view) {
    this.words = words;
    getStyleClass().add("article-bar");
    setAlignment(Pos.CENTER_LEFT);
    tags = new TagsRow(words, tag -> actions.tag(article, tag), tag -> actions.untag(article, tag));
    HBox.setHgrow(tags, Priority.ALWAYS);
    versions.setConverter(new VersionName());
    versions.getStyleClass().add("versions");
    versions.setOnAction(event -> chosen(exits));
    notes = new ToggleButton("", Icons.of(Feather.MESSAGE_SQUARE));
    notes.getStyleClass().addAll("flat", "notes-toggle");
    notes.setTooltip(new Tooltip(words.text("ui.reader.notes")));
    notes.setAccessibleText(words.text("ui.reader.notes"));
    notes.setFocusTraversable(false);
    notes.setMinWidth(USE_PREF_SIZE);
    notes.setOnAction(event -> view.showNotes(notes.isSelected()));
    getChildren().addAll(tags, notes, versions);
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
    tags.show(annotated.marks().tags());
    int count = annotated.notes().size() + annotated.highlights().size();
    notes.setText(words.text("ui.reader.count", count));
    notes.setVisible(count > 0);
    notes.setManaged(count > 0);
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
