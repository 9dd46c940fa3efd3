package org.hotrai.ui.reader;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hotrai.article.StoredArticle;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** A slim row over the page: the article's tags, its notes if it has any, and its versions. */
final class ArticleBar extends HBox {
  private final Messages words;
  private final ToggleButton notes;
  private final TagsRow tags;
  private final VersionsMenu versions;
  private long article;

  ArticleBar(Messages words, ReaderActions actions, ReaderExits exits, ReaderView view) {
    this.words = words;
    getStyleClass().add("article-bar");
    setAlignment(Pos.CENTER_LEFT);
    tags = new TagsRow(words, tag -> actions.tag(article, tag), tag -> actions.untag(article, tag));
    HBox.setHgrow(tags, Priority.ALWAYS);
    versions = new VersionsMenu(words, exits);
    notes = new ToggleButton("", Icons.of(Feather.MESSAGE_SQUARE));
    notes.getStyleClass().addAll("flat", "notes-toggle");
    notes.setTooltip(new Tooltip(words.text("ui.reader.notes")));
    notes.setAccessibleText(words.text("ui.reader.notes"));
    notes.setFocusTraversable(false);
    notes.setMinWidth(USE_PREF_SIZE);
    notes.setOnAction(event -> view.showNotes(notes.isSelected()));
    getChildren().addAll(tags, notes, versions.node());
  }

  /** Shows the state of that article. */
  void show(ReaderContent content) {
    StoredArticle stored = content.stored();
    article = stored.id();
    versions.show(content);
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
}
