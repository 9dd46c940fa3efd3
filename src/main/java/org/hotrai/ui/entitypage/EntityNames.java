package org.hotrai.ui.entitypage;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.message.Messages;
import org.hotrai.text.date.DateWords;
import org.hotrai.ui.control.Icons;
import org.hotrai.ui.control.WrappedText;
import org.hotrai.ui.entities.EntityKind;

/** Names of entities as they are read. */
record EntityNames(Messages words) {
  /** A name; a date in words. */
  String label(EntityKey key, String name) {
    return key.type() == EntityType.DATE ? DateWords.bothEras(name, words.locale()) : name;
  }

  /** A kind beside its icon, under the name of that code. */
  HBox kind(EntityType type, String nameCode) {
    Label name = new Label(words.text(nameCode));
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox kind = new HBox(Icons.of(EntityKind.icon(type), "kind-icon"), name);
    kind.getStyleClass().addAll("page-kind", EntityKind.styleClass(type));
    return kind;
  }

  /** Code of what one entity of a kind is. */
  static String oneOf(EntityType type) {
    return switch (type) {
      case PERSON -> "ui.entitypage.kind.person";
      case ORGANISATION -> "ui.entitypage.kind.organisation";
      case PLACE -> "ui.entitypage.kind.place";
      case DATE -> "ui.entitypage.kind.date";
      case LAW -> "ui.entitypage.kind.law";
      case EVENT -> "ui.entitypage.kind.event";
      case MONEY -> "ui.entitypage.kind.money";
    };
  }

  /** A text of at most so many lines that may be as narrow as it must. */
  static WrappedText text(String text, int lines, String styleClass) {
    WrappedText made = WrappedText.of(lines, styleClass);
    made.setText(text);
    made.setMinWidth(0);
    return made;
  }
}
