package org.hotrai.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotrai.message.Messages;
import org.jspecify.annotations.Nullable;

/** The texts of the help pages: the messages whose codes begin with {@code cli.help.}. */
final class HelpWords extends ResourceBundle {
  private static final String PREFIX = "cli.help.";

  private final Messages words;
  private final Set<String> keys;

  HelpWords(Messages words) {
    this.words = words;
    this.keys =
        words.codes().stream()
            .filter(code -> code.startsWith(PREFIX))
            .map(code -> code.substring(PREFIX.length()))
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return keys.contains(key) ? words.text(PREFIX + key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(keys);
  }
}
