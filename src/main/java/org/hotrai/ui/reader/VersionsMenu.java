package org.hotrai.ui.reader;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.hotrai.article.ArticleVersion;
import org.hotrai.message.Messages;

/** Says which version of an article is read, and opens another. */
final class VersionsMenu {
  private final Messages words;
  private final ReaderExits exits;
  private final VersionWords names;
  private final MenuButton button = new MenuButton();

  VersionsMenu(Messages words, ReaderExits exits) {
    this.words = words;
    this.exits = exits;
    names = new VersionWords(words.locale(), ZoneId.systemDefault());
    button.getStyleClass().addAll("flat", "versions");
    button.setMinWidth(Region.USE_PREF_SIZE);
  }

  /** Shows the versions of that article; nothing where there is only one. */
  void show(ReaderContent content) {
    List<ArticleVersion> versions = content.versions();
    boolean several = versions.size() > 1;
    button.setVisible(several);
    button.setManaged(several);
    ToggleGroup group = new ToggleGroup();
    List<MenuItem> items = new ArrayList<>();
    for (ArticleVersion version : versions.reversed()) {
      boolean open = version.number() == content.stored().version();
      items.add(item(version, open, group, content.stored().id()));
      if (open) {
        button.setText(words.text(names.of(version, versions.size())));
      }
    }
    button.getItems().setAll(items);
  }

  private MenuItem item(ArticleVersion version, boolean open, ToggleGroup group, long article) {
    RadioMenuItem item = new RadioMenuItem(words.text(names.of(version)));
    item.setMnemonicParsing(false);
    item.setToggleGroup(group);
    item.setSelected(open);
    item.setOnAction(event -> exits.openVersion(article, version.number()));
    return item;
  }

  MenuButton node() {
    return button;
  }
}
