package org.hotrai.ui.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What can be done from the keyboard, and the keys that do it. The first keys stand in menus. */
@SuppressWarnings("ImmutableEnumChecker") // the list is unmodifiable, its records immutable
public enum Shortcut {
  SEARCH_ARCHIVE(Group.FIND, "Shortcut+K", "/"),
  FIND_IN_PAGE(Group.FIND, "Shortcut+F"),
  NEXT_HIT(Group.FIND, "F3", "Shortcut+G"),
  PREVIOUS_HIT(Group.FIND, "Shift+F3", "Shortcut+Shift+G"),
  NEXT_ARTICLE(Group.READ, "Alt+Down", "J"),
  PREVIOUS_ARTICLE(Group.READ, "Alt+Up", "K"),
  BACK(Group.READ, "Alt+Left"),
  FORWARD(Group.READ, "Alt+Right"),
  LARGER_TEXT(
      Group.READ, "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add"),
  SMALLER_TEXT(Group.READ, "Shortcut+Minus", "Shortcut+Subtract"),
  ORDINARY_TEXT(Group.READ, "Shortcut+0", "Shortcut+Numpad 0"),
  TOGGLE_MENTIONS(Group.READ, "F8"),
  TOGGLE_AMOUNTS(Group.READ, "Shift+F8"),
  TOGGLE_LIST(Group.READ, "F9"),
  TOGGLE_SIDE(Group.READ, "F10"),
  TOGGLE_READ(Group.ARTICLE, "Shortcut+Shift+U", "U"),
  TOGGLE_FAVOURITE(Group.ARTICLE, "Shortcut+D", "S"),
  TAG(Group.ARTICLE, "Shortcut+T", "T"),
  NOTE(Group.ARTICLE, "Shortcut+Shift+N", "N"),
  COPY_CITATION(Group.ARTICLE, "Shortcut+Shift+C"),
  UNDO(Group.ARTICLE, "Shortcut+Z"),
  REDO(Group.ARTICLE, "Shortcut+Shift+Z", "Shortcut+Y"),
  DELETE(Group.ARTICLE, "Delete"),
  UNDELETE(Group.ARTICLE, "Shortcut+Shift+R"),
  IMPORT_FILES(Group.ARCHIVE, "Shortcut+O"),
  IMPORT_FOLDER(Group.ARCHIVE, "Shortcut+Shift+O"),
  NEEDS_A_LOOK(Group.ARCHIVE, "Shortcut+Shift+L"),
  EXPORT(Group.ARCHIVE, "Shortcut+E"),
  SETTINGS(Group.ARCHIVE, "Shortcut+Comma"),
  HELP(Group.ARCHIVE, "F1", "?"),
  QUIT(Group.ARCHIVE, "Shortcut+Q");

  private final Group group;
  private final List<Key> keys;

  Shortcut(Group group, String... keys) {
    this.group = group;
    this.keys = Arrays.stream(keys).map(Key::of).toList();
  }

  /** The parts of the help sheet. */
  public enum Group {
    FIND,
    READ,
    ARTICLE,
    ARCHIVE;

    /** Code of its name in the message bundles. */
    public String code() {
      return "ui.help.group." + Shortcut.key(name());
    }
  }

  /** The part of the help sheet that tells it. */
  public Group group() {
    return group;
  }

  /** Whether it does nothing unless an article is chosen or open. */
  public boolean needsArticle() {
    return switch (this) {
      case TOGGLE_READ,
          TOGGLE_FAVOURITE,
          TAG,
          NOTE,
          COPY_CITATION,
          DELETE,
          EXPORT,
          FIND_IN_PAGE,
          NEXT_HIT,
          PREVIOUS_HIT ->
          true;
      default -> false;
    };
  }

  /** Code of its name in the message bundles. */
  public String code() {
    return "ui.shortcut." + key(name());
  }

  /** The keys that menus show. */
  public KeyCombination menuKeys() {
    return Objects.requireNonNull(keys.getFirst().combination());
  }

  /** Every way to type it, as the user knows the keys. */
  public List<String> written() {
    return keys.stream().map(Key::written).distinct().toList();
  }

  /**
   * What that key event asks for; what is typed into a field, and undone there, asks for nothing.
   */
  public static Optional<Shortcut> of(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    return Arrays.stream(values())
        .filter(shortcut -> shortcut.keys.stream().anyMatch(key -> key.matches(event, typing)))
        .findFirst();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Keys pressed together.
   *
   * @param combination null where a character is meant, whatever keys type it
   */
  private record Key(String name, @Nullable KeyCombination combination) {
    private static final Set<String> FIELD_KEYS =
        Set.of("Delete", "Shortcut+Z", "Shortcut+Shift+Z", "Shortcut+Y");

    static Key of(String written) {
      boolean character = written.equals("/") || written.equals("?");
      return new Key(written, character ? null : KeyCombination.valueOf(written));
    }

    boolean matches(KeyEvent event, boolean typing) {
      boolean ofFields = name.length() == 1 || FIELD_KEYS.contains(name);
      if (ofFields && typing) {
        return false;
      }
      return combination == null
          ? name.equals(event.getText()) && !event.isShortcutDown()
          : combination.match(event);
    }

    String written() {
      return combination == null ? name : combination.getDisplayText();
    }
  }
}
