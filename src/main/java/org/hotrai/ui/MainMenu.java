package org.hotrai.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.hotrai.message.Messages;
import org.hotrai.ui.encoding.EncodingMenu;
import org.hotrai.ui.encoding.EncodingModel;
import org.hotrai.ui.help.Shortcut;
import org.hotrai.ui.settings.Settings;
import org.hotrai.ui.settings.SettingsDialog;
import org.hotrai.ui.settings.SettingsModel;
import org.hotrai.ui.settings.Theme;

/** The menu bar. */
final class MainMenu {
  private final Messages words;
  private final Commands commands;
  private final SettingsModel settings;
  private final MenuBar bar = new MenuBar();
  private final Menu view;

  MainMenu(Messages words, Commands commands, SettingsModel settings) {
    this.words = words;
    this.commands = commands;
    this.settings = settings;
    this.view = menu("ui.menu.view");
  }

  /**
   * What stands in the menu without keys of its own.
   *
   * @param copy copies the text that is marked in the reader
   * @param cite copies citations in a form to be chosen
   * @param again extracts everything again
   * @param encoding of the open article
   */
  record Further(
      Runnable backup,
      Runnable copy,
      Menu cite,
      Runnable again,
      CorrectionItems corrections,
      EncodingModel encoding,
      Runnable about) {}

  /**
   * Lists the corrections of entities, writes them to a file, and reads those of one.
   *
   * @param undoable whether there is something to take back
   * @param redoable whether something was taken back that can be done again
   */
  record CorrectionItems(
      ObservableBooleanValue undoable,
      ObservableBooleanValue redoable,
      Runnable list,
      Runnable write,
      Runnable read) {}

  MenuBar bar(Further further) {
    bar.getMenus().setAll(file(further), edit(further), view, article(further), help(further));
    bar.setUseSystemMenuBar(true);
    refresh();
    return bar;
  }

  /** Marks in the menu what is set now. */
  void refresh() {
    view.getItems().setAll(viewItems());
  }

  private Menu file(Further further) {
    return menu(
        "ui.menu.file",
        item(Shortcut.IMPORT_FILES),
        item(Shortcut.IMPORT_FOLDER),
        item(Shortcut.NEEDS_A_LOOK),
        new SeparatorMenuItem(),
        item(Shortcut.EXPORT),
        item("ui.menu.backup", further.backup()),
        item("ui.menu.again", further.again()),
        new SeparatorMenuItem(),
        item("ui.menu.export-corrections", further.corrections().write()),
        item("ui.menu.import-corrections", further.corrections().read()),
        new SeparatorMenuItem(),
        item(Shortcut.SETTINGS),
        new SeparatorMenuItem(),
        item(Shortcut.QUIT));
  }

  private Menu edit(Further further) {
    CorrectionItems corrections = further.corrections();
    return menu(
        "ui.menu.edit",
        itemWhere(corrections.undoable(), Shortcut.UNDO),
        itemWhere(corrections.redoable(), Shortcut.REDO),
        item("ui.menu.corrections", corrections.list()),
        new SeparatorMenuItem(),
        item("ui.menu.copy", further.copy()),
        new SeparatorMenuItem(),
        item(Shortcut.SEARCH_ARCHIVE),
        item(Shortcut.FIND_IN_PAGE),
        item(Shortcut.NEXT_HIT),
        item(Shortcut.PREVIOUS_HIT));
  }

  private List<MenuItem> viewItems() {
    return List.of(
        item(Shortcut.LARGER_TEXT),
        item(Shortcut.SMALLER_TEXT),
        item(Shortcut.ORDINARY_TEXT),
        new SeparatorMenuItem(),
        check(Shortcut.TOGGLE_MENTIONS, settings.get().reading().mentionsMarked()),
        check(Shortcut.TOGGLE_AMOUNTS, settings.get().reading().amountsShown()),
        check(Shortcut.TOGGLE_LIST, settings.get().panes().listShown()),
        check(Shortcut.TOGGLE_SIDE, settings.get().panes().sideShown()),
        new SeparatorMenuItem(),
        themes(),
        languages());
  }

  private Menu article(Further further) {
    return menu(
        "ui.menu.article",
        item(Shortcut.NEXT_ARTICLE),
        item(Shortcut.PREVIOUS_ARTICLE),
        item(Shortcut.BACK),
        item(Shortcut.FORWARD),
        new SeparatorMenuItem(),
        item(Shortcut.TOGGLE_READ),
        item(Shortcut.TOGGLE_FAVOURITE),
        item(Shortcut.TAG),
        item(Shortcut.NOTE),
        new SeparatorMenuItem(),
        item(Shortcut.COPY_CITATION),
        forArticle(further.cite()),
        new SeparatorMenuItem(),
        EncodingMenu.of(further.encoding(), words),
        new SeparatorMenuItem(),
        item(Shortcut.DELETE),
        item(Shortcut.UNDELETE));
  }

  private Menu help(Further further) {
    return menu("ui.menu.help", item(Shortcut.HELP), item("ui.menu.about", further.about()));
  }

  private Menu themes() {
    Menu menu = menu("ui.settings.theme");
    ToggleGroup group = new ToggleGroup();
    for (Theme theme : Theme.values()) {
      String name = words.text(SettingsDialog.themeCode(theme));
      boolean chosen = settings.get().theme() == theme;
      menu.getItems().add(choice(name, chosen, group, now -> now.withTheme(theme)));
    }
    return menu;
  }

  private Menu languages() {
    Menu menu = menu("ui.settings.language");
    ToggleGroup group = new ToggleGroup();
    for (Locale language : Messages.LANGUAGES) {
      String name = SettingsDialog.languageName(language);
      boolean chosen = words.locale().equals(language);
      menu.getItems().add(choice(name, chosen, group, now -> now.withLanguage(language)));
    }
    return menu;
  }

  private MenuItem choice(
      String name, boolean chosen, ToggleGroup group, UnaryOperator<Settings> change) {
    RadioMenuItem item = new RadioMenuItem(name);
    item.setToggleGroup(group);
    item.setSelected(chosen);
    item.setOnAction(event -> settings.change(change));
    return item;
  }

  private Menu menu(String code, MenuItem... items) {
    Menu menu = new Menu(words.text(code));
    menu.setMnemonicParsing(false);
    menu.getItems().addAll(Arrays.asList(items));
    return menu;
  }

  private MenuItem item(Shortcut shortcut) {
    MenuItem item = item(shortcut.code(), () -> commands.run(shortcut));
    item.setAccelerator(shortcut.menuKeys());
    if (shortcut.needsArticle()) {
      item.disableProperty().bind(commands.articleChosenProperty().not());
    }
    return item;
  }

  private MenuItem itemWhere(ObservableBooleanValue possible, Shortcut shortcut) {
    MenuItem item = item(shortcut);
    item.disableProperty().bind(Bindings.not(possible));
    return item;
  }

  private MenuItem forArticle(Menu menu) {
    menu.disableProperty().bind(commands.articleChosenProperty().not());
    return menu;
  }

  private MenuItem item(String code, Runnable action) {
    MenuItem item = new MenuItem(words.text(code));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  private MenuItem check(Shortcut shortcut, boolean shown) {
    CheckMenuItem item = new CheckMenuItem(words.text(shortcut.code()));
    item.setAccelerator(shortcut.menuKeys());
    item.setSelected(shown);
    item.setOnAction(event -> commands.run(shortcut));
    return item;
  }
}
