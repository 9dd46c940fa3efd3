package org.hotrai.ui.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.hotrai.export.citation.CitationForm;
import org.hotrai.export.citation.CitationStyle;
import org.hotrai.message.Messages;

/** The menu that the form of a citation is chosen from. */
public final class CitationMenu {
  private CitationMenu() {}

  /** All forms, the one that was chosen last checked; a choice goes to the last. */
  public static Menu of(
      Messages words, Supplier<CitationForm> last, Consumer<CitationForm> chosen) {
    Menu menu = new Menu(words.text("ui.cite.as"));
    menu.setMnemonicParsing(false);
    Runnable fill = () -> menu.getItems().setAll(items(words, last.get(), chosen));
    menu.setOnShowing(event -> fill.run());
    fill.run();
    return menu;
  }

  private static List<MenuItem> items(
      Messages words, CitationForm last, Consumer<CitationForm> chosen) {
    ToggleGroup group = new ToggleGroup();
    List<MenuItem> items = new ArrayList<>();
    for (CitationStyle style : CitationStyle.values()) {
      for (CitationForm.Place place : CitationForm.Place.values()) {
        CitationForm form = CitationForm.of(style, place);
        RadioMenuItem item = new RadioMenuItem(words.text(nameCode(form)));
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(form.equals(last));
        item.setOnAction(event -> chosen.accept(form));
        items.add(item);
      }
    }
    return items;
  }

  /** Code of the name of a form in the message bundles. */
  public static String nameCode(CitationForm form) {
    return "ui.cite." + key(form.style().name()) + "." + key(form.place().name());
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
