package org.hotrai.query;

import com.ibm.icu.util.ULocale;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.hotrai.entity.law.LawForms;
import org.hotrai.message.Message;
import org.hotrai.text.TokenCursor;
import org.jspecify.annotations.Nullable;

/** Reads {@code name:value}; what makes no sense is told and becomes plain words. */
final class FieldReader {
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{1,8})*");
  private static final Set<String> LANGUAGES = Set.of(ULocale.getISOLanguages());

  private final List<Message> notes;

  /** A reader that puts its notes there. */
  FieldReader(List<Message> notes) {
    this.notes = notes;
  }

  /** What is asked; null where it stands for nothing. */
  @Nullable Query read(Lexer.Token.Field field) {
    String name = field.name().toLowerCase(Locale.ROOT);
    String value = field.value().text().strip();
    boolean prefix = field.value().prefix();
    Optional<? extends Query> understood =
        switch (name) {
          case "title" ->
              words(value, field)
                  .map(words -> new Query.Text(words, Query.Place.TITLE, field.value().form()));
          case "note" -> words(value, field).map(words -> new Query.Noted(words, prefix));
          case "site" -> some(value, field).map(Query.Site::new);
          case "source" -> some(value, field).map(Query.Source::new);
          case "tag" -> some(value, field).map(tag -> new Query.Tagged(tag, prefix));
          case "entity" -> mentions(EnumSet.allOf(EntityType.class), value, field);
          case "person" -> mentions(EnumSet.of(EntityType.PERSON), value, field);
          case "org" -> mentions(EnumSet.of(EntityType.ORGANISATION), value, field);
          case "place" -> mentions(EnumSet.of(EntityType.PLACE), value, field);
          case "law" -> laws(value, field);
          case "event" -> mentions(EnumSet.of(EntityType.EVENT), value, field);
          case "lang" -> language(value, field).map(Query.Language::new);
          case "date" -> days(value, field).map(Query.Published::new);
          case "saved" -> days(value, field).map(Query.Saved::new);
          case "is" -> state(value, field).map(Query.Is::new);
          default -> unknown(field);
        };
    return understood.isPresent() ? understood.get() : plain(field.written());
  }

  /** Plain words; null where there is no letter and no digit. */
  static @Nullable Query plain(String text) {
    return plain(text, Query.Form.PLAIN);
  }

  static @Nullable Query plain(String text, Query.Form form) {
    return !TokenCursor.hasTokens(text) ? null : new Query.Text(text, Query.Place.ANYWHERE, form);
  }

  private <T> Optional<T> mistake(String code, Lexer.Token.Field field) {
    notes.add(Message.of(code, field.written(), field.name()));
    return Optional.empty();
  }

  /** The colon of a URL is no mistake, nor is one at the end of a word. */
  private Optional<Query> unknown(Lexer.Token.Field field) {
    String value = field.value().text();
    return value.isEmpty() || value.startsWith("//")
        ? Optional.empty()
        : mistake("query.unknown-field", field);
  }

  private Optional<String> some(String value, Lexer.Token.Field field) {
    return value.isEmpty() ? mistake("query.no-value", field) : Optional.of(value);
  }

  private Optional<String> words(String value, Lexer.Token.Field field) {
    return !TokenCursor.hasTokens(value) ? mistake("query.no-value", field) : Optional.of(value);
  }

  private Optional<Query> mentions(Set<EntityType> types, String value, Lexer.Token.Field field) {
    return words(value, field).map(name -> new Query.Mentions(types, name, field.value().prefix()));
  }

  /** Acts as they were typed, or as names are written out: พ.ร.บ. พายเรือ. */
  private Optional<Query> laws(String value, Lexer.Token.Field field) {
    Set<EntityType> law = EnumSet.of(EntityType.LAW);
    String written = LawForms.writtenOut(value);
    boolean prefix = field.value().prefix();
    return mentions(law, value, field)
        .map(typed ->
            written.equals(value) || LawForms.isKind(written)
                ? typed
                : new Query.Or(List.of(typed, new Query.Mentions(law, written, prefix))));
  }

  /** Codes of three letters become those of two that mean the same. */
  private Optional<String> language(String value, Lexer.Token.Field field) {
    String tag = value.toLowerCase(Locale.ROOT).replace('_', '-');
    ULocale locale = new ULocale(tag);
    return TAG.matcher(tag).matches() && LANGUAGES.contains(locale.getLanguage())
        ? Optional.of(locale.toLanguageTag().toLowerCase(Locale.ROOT))
        : mistake("query.no-such-language", field);
  }

  private Optional<Days> days(String value, Lexer.Token.Field field) {
    return Dates.read(value).or(() -> mistake("query.no-such-day", field));
  }

  private Optional<Query.State> state(String value, Lexer.Token.Field field) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "unread" -> Optional.of(Query.State.UNREAD);
      case "read" -> Optional.of(Query.State.READ);
      case "favourite", "favorite" -> Optional.of(Query.State.FAVOURITE);
      case "noted" -> Optional.of(Query.State.NOTED);
      case "tagged" -> Optional.of(Query.State.TAGGED);
      default -> mistake("query.no-such-state", field);
    };
  }
}
