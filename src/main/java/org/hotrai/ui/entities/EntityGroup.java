package org.hotrai.ui.entities;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hotrai.article.EntityType;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The entities of one kind under a head that folds them. */
final class EntityGroup extends VBox {

  EntityGroup(
      Messages words, EntityType type, List<EntityNode> entities, boolean open, Runnable onFold) {
    getStyleClass().addAll("entity-group", EntityKind.styleClass(type));
    Label name = new Label(words.text(EntityKind.nameKey(type)));
    name.getStyleClass().add("section-title");
    Label count = new Label(words.text("ui.entities.count", entities.size()));
    count.getStyleClass().add("entity-count");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button fold =
        Icons.button(
            open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT,
            words.text(open ? "ui.entities.fold" : "ui.entities.unfold"),
            onFold);
    HBox head = new HBox(Icons.of(EntityKind.icon(type), "kind-icon"), name, count, space, fold);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("group-head");
    head.setOnMouseClicked(event -> onFold.run());
    getChildren().add(head);
    if (open) {
      getChildren().addAll(entities);
    }
  }
}
