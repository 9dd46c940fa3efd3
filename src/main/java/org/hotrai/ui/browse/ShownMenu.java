package org.hotrai.ui.browse;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.util.Subscription;
import org.hotrai.message.Messages;

/** The button above the list that says, and lets the user choose, what is listed. */
public final class ShownMenu {
  private final MenuButton button = new MenuButton();
  private final BrowseModel model;
  private final Messages words;
  private final ReadOnlyIntegerProperty toLookAt;
  private final Runnable chosen;
  private final Subscription following;
  private boolean searched;

  /**
   * Chooses what that model lists.
   *
   * @param toLookAt how many pages need a look
   * @param chosen runs whenever the user has chosen
   */
  public ShownMenu(
      BrowseModel model, ReadOnlyIntegerProperty toLookAt, Messages words, Runnable chosen) {
    this.model = model;
    this.words = words;
    this.toLookAt = toLookAt;
    this.chosen = chosen;
    button.getStyleClass().addAll("flat", "shown-menu");
    button.setFocusTraversable(false);
    following =
        Subscription.combine(
            model.shownProperty().subscribe(this::rebuild),
            model.tagsProperty().subscribe(this::rebuild),
            toLookAt.subscribe(this::rebuild));
    rebuild();
  }

  private void rebuild() {
    ToggleGroup group = new ToggleGroup();
    List<MenuItem> items = new ArrayList<>();
    for (Shown shown : List.of(new Shown.All(), new Shown.Unread(), new Shown.Favourites())) {
      items.add(item(shown, group));
    }
    if (!model.tagsProperty().get().isEmpty()) {
      items.add(new SeparatorMenuItem());
      model.tagsProperty().get().forEach(tag -> items.add(item(new Shown.Tagged(tag), group)));
    }
    items.add(new SeparatorMenuItem());
    items.add(item(new Shown.Deleted(), group));
    if (toLookAt.get() > 0) {
      MenuItem look = item(new Shown.NeedsALook(), group);
      look.setText(words.text("ui.browse.needs-a-look", toLookAt.get()));
      items.add(look);
    }
    button.getItems().setAll(items);
    showSearched(searched);
  }

  /** Says whether the list is what a search found, in which this choice has no part. */
  public void showSearched(boolean isSearched) {
    searched = isSearched;
    button.setText(
        isSearched
            ? words.text("ui.search.results")
            : words.text(model.shownProperty().get().name()));
  }

  private MenuItem item(Shown shown, ToggleGroup group) {
    RadioMenuItem item = new RadioMenuItem(words.text(shown.name()));
    item.setMnemonicParsing(false);
    item.setToggleGroup(group);
    item.setSelected(shown.equals(model.shownProperty().get()));
    item.setOnAction(event -> {
      model.shownProperty().set(shown);
      chosen.run();
    });
    return item;
  }

  /** Follows the model no more. */
  public void close() {
    following.unsubscribe();
  }

  /** The button. */
  public MenuButton node() {
    return button;
  }
}
