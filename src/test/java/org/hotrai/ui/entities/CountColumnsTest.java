package org.hotrai.ui.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.FxThread;
import org.junit.jupiter.api.Test;

class CountColumnsTest {
  private static SidebarItem named(int here, int inArchive) {
    Entity entity = new Entity(new EntityKey(EntityType.PLACE, "ก"), "ก", List.of());
    EntityRow row = new EntityRow(entity, "ก", here, OptionalInt.of(inArchive));
    return new SidebarItem.Named(row, Optional.empty());
  }

  private static double right(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxX();
  }

  @Test
  void countsStandInColumnsApartHoweverLargeTheyAre() throws Exception {
    FxThread.call(() -> {
      CountColumns columns = new CountColumns(Messages.of(Locale.ENGLISH));
      columns.fit(List.of(named(1, 1_100_000), named(12, 3)));
      Label here = columns.here(12);
      Label few = columns.here(1);
      Label large = columns.inArchive(OptionalInt.of(1_100_000));
      VBox lines =
          new VBox(
              new HBox(columns.hereHead(), columns.archiveHead()),
              new HBox(here, large),
              new HBox(few, columns.inArchive(OptionalInt.empty())));
      lines.getStylesheets().add(EntitySidebar.sheet());
      new Scene(lines);
      lines.applyCss();
      lines.autosize();
      lines.layout();
      Text text = (Text) large.lookup(".text");
      assertThat(text.getText()).isEqualTo("1,100,000");
      assertThat(text.localToScene(text.getLayoutBounds()).getMinX())
          .isGreaterThan(right(here) + 6);
      assertThat(few.getWidth()).isEqualTo(here.getWidth());
      return 0;
    });
  }
}
