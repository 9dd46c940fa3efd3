package org.hotrai.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.hotrai.annotation.Anchors;
import org.hotrai.article.Passage;

/** What can be done with the text that is marked in the page. */
final class MarkedText {
  private static final List<KeyCombination> COPY =
      Stream.of("Shortcut+C", "Shortcut+Insert", "Shortcut+X", "Shift+Delete")
          .map(KeyCombination::valueOf)
          .toList();

  private final ReaderModel model;
  private final ReaderPage page;
  private final ReaderActions actions;
  private final ReaderExits exits;

  MarkedText(ReaderModel model, ReaderPage page, ReaderActions actions, ReaderExits exits) {
    this.model = model;
    this.page = page;
    this.actions = actions;
    this.exits = exits;
  }

  /** The text, blocks parted by an empty line. */
  String text() {
    return Stream.of(page.selectedHead(), page.selection().map(model::text).orElse(""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** Copies it as it stands in the article. */
  void copy() {
    String text = text();
    if (!text.isEmpty()) {
      copy(text);
    }
  }

  /** The page's own copy would hold the characters that draw the text instead of the text. */
  void pressed(KeyEvent event) {
    if (COPY.stream().anyMatch(keys -> keys.match(event))) {
      event.consume();
      copy();
    }
  }

  /** Copies it with where it comes from; false where nothing is marked. */
  boolean copyWithSource() {
    Optional<Passage> passage = page.selection();
    passage.ifPresent(marked -> copy(model.quotation(marked)));
    return passage.isPresent();
  }

  private static void copy(String text) {
    ClipboardContent clip = new ClipboardContent();
    clip.putString(text);
    Clipboard.getSystemClipboard().setContent(clip);
  }

  /** Exports it. */
  void export() {
    model
        .content()
        .ifPresent(content ->
            page.selection()
                .ifPresent(marked -> exits.exportPassage(content.stored().id(), marked)));
  }

  /** Highlights it, with a note that may be empty; false where it cannot be. */
  boolean highlight(String note) {
    Optional<ReaderContent> content = model.content().filter(shown -> model.canHighlight());
    Optional<Passage> passage = page.selection();
    if (content.isEmpty() || passage.isEmpty()) {
      return false;
    }
    actions.highlight(
        content.get().stored().id(),
        Anchors.of(passage.get(), content.get().stored().article()),
        note);
    return true;
  }
}
