package org.hotrai.message;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The words of one language. Sentences are ICU message formats, so plurals follow the language. */
public final class Messages {
  /** The languages that every bundle is written in. */
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("th"));

  private static final String BUNDLE = "org.hotrai.message.messages";

  private final Locale locale;
  private final ResourceBundle bundle;

  private Messages(Locale locale, ResourceBundle bundle) {
    this.locale = locale;
    this.bundle = bundle;
  }

  /** The words of that language, or of English where Hotrai does not speak it. */
  public static Messages of(Locale wanted) {
    Locale spoken =
        LANGUAGES.stream()
            .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
            .findFirst()
            .orElse(Locale.ENGLISH);
    var control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
    return new Messages(spoken, ResourceBundle.getBundle(BUNDLE, spoken, control));
  }

  /** The language of these words. */
  public Locale locale() {
    return locale;
  }

  /** Every code that there is a sentence for. */
  public Set<String> codes() {
    return bundle.keySet();
  }

  /** The sentence of that code. A code that is in no bundle is a fault of the program. */
  public String text(String code, Object... arguments) {
    Object[] words = arguments.clone();
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i] instanceof Message inner ? text(inner) : words[i];
    }
    return new MessageFormat(bundle.getString(code), locale).format(words);
  }

  /** The sentence that the message stands for. */
  public String text(Message message) {
    return text(message.code(), message.arguments().toArray());
  }
}
