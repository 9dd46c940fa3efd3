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

  /** Its kind, in the plural, beside its icon. */
  HBox kind(EntityType type) {
    Label name = new Label(words.text(EntityKind.nameKey(type)));
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox kind = new HBox(Icons.of(EntityKind.icon(type), "kind-icon"), name);
    kind.getStyleClass().addAll("page-kind", EntityKind.styleClass(type));
    return kind;
  }

  /** A text of at most so many lines that may be as narrow as it must. */
  static WrappedText text(String text, int lines, String styleClass) {
    WrappedText made = WrappedText.of(lines, styleClass);
    made.setText(text);
    made.setMinWidth(0);
    return made;
  }
}
