package org.hotrai.ui.encoding;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.hotrai.archive.Encodings;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.jspecify.annotations.Nullable;

/** The menu that the encoding of a page is chosen from. */
public final class EncodingMenu {
  private EncodingMenu() {}

  /**
   * What can be chosen.
   *
   * @param charset null leaves the encoding to the page
   */
  public record Choice(@Nullable Charset charset) {
    /** All choices, the page's own first. */
    static List<Choice> all() {
      return Stream.concat(
              Stream.of(new Choice(null)), Encodings.offered().stream().map(Choice::new))
          .toList();
    }

    /** Its name: what it is used for, and the encoding. */
    public Message name() {
      return charset == null
          ? Message.of("ui.encoding.of-page")
          : Message.of("ui.encoding.named", script(charset), Encodings.nameOf(charset));
    }

    private static Message script(Charset charset) {
      return switch (Encodings.nameOf(charset)) {
        case "windows-874" -> Message.of("ui.encoding.thai");
        case "windows-1252" -> Message.of("ui.encoding.western");
        case "windows-1258" -> Message.of("ui.encoding.vietnamese");
        case "windows-1251" -> Message.of("ui.encoding.cyrillic");
        case "Shift_JIS", "EUC-JP" -> Message.of("ui.encoding.japanese");
        case "GB18030" -> Message.of("ui.encoding.chinese-simplified");
        case "Big5" -> Message.of("ui.encoding.chinese-traditional");
        case "EUC-KR" -> Message.of("ui.encoding.korean");
        default -> Message.of("ui.encoding.unicode");
      };
    }
  }

  /** The menu for the open article: the encoding in use is checked, a choice is carried out. */
  public static Menu of(EncodingModel model, Messages words) {
    Menu menu = new Menu(words.text("ui.encoding.title"));
    menu.setMnemonicParsing(false);
    menu.disableProperty().bind(model.availableProperty().not());
    Runnable fill = () -> menu.getItems().setAll(checked(model, words));
    // A menu checks what is clicked, before it is known whether that will hold.
    menu.setOnShowing(event -> fill.run());
    fill.run();
    return menu;
  }

  private static List<MenuItem> checked(EncodingModel model, Messages words) {
    ToggleGroup group = new ToggleGroup();
    return parted(choice -> {
      RadioMenuItem item = new RadioMenuItem(words.text(choice.name()));
      item.setToggleGroup(group);
      item.setSelected(choice.equals(model.inUseProperty().get()));
      item.setOnAction(event -> model.choose(choice));
      return item;
    });
  }

  /** Items of which none is checked. */
  public static List<MenuItem> plain(Messages words, Consumer<Choice> chosen) {
    return parted(choice -> {
      MenuItem item = new MenuItem(words.text(choice.name()));
      item.setOnAction(event -> chosen.accept(choice));
      return item;
    });
  }

  private static List<MenuItem> parted(Function<Choice, MenuItem> item) {
    List<MenuItem> items = new ArrayList<>();
    for (Choice choice : Choice.all()) {
      MenuItem made = item.apply(choice);
      made.setMnemonicParsing(false);
      items.add(made);
      if (choice.charset() == null) {
        items.add(new SeparatorMenuItem());
      }
    }
    return items;
  }
}
