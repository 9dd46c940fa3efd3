package org.hotrai.ui.entitypage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.hotrai.archive.profile.Company;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;
import org.hotrai.correction.Description;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.FxThread;
import org.junit.jupiter.api.Test;

class NetworkViewTest {
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

  private static EntityKey key(String name) {
    return new EntityKey(EntityType.PLACE, name);
  }

  private static Company company(Company.Link... links) {
    return new Company(
        Stream.of("เว้", "น่าน", "แพร่")
            .map(name -> new Company.Companion(key(name), name, 2, 3, 1))
            .toList(),
        List.of(links));
  }

  private static Head head() {
    Entity hanoi = new Entity(key("ฮานอย"), "ฮานอย", List.of());
    return new Head(hanoi, null, Optional.empty(), Description.NONE);
  }

  private static List<Node> parts(NetworkView network, String styleClass) {
    return network.getChildrenUnmodifiable().stream()
        .filter(node -> node.getStyleClass().contains(styleClass))
        .toList();
  }

  private static List<Boolean> pointed(NetworkView network, String styleClass) {
    return parts(network, styleClass).stream()
        .map(node -> node.getPseudoClassStates().contains(POINTED))
        .toList();
  }

  @Test
  void theLinesOfTheNameThatIsPointedAtStandOut() throws Exception {
    FxThread.call(() -> {
      NetworkView network = new NetworkView(Messages.of(Locale.ENGLISH), key -> {}, key -> {});
      network.show(
          head(),
          company(
              new Company.Link(key("เว้"), key("น่าน"), 1),
              new Company.Link(key("น่าน"), key("แพร่"), 1)));
      assertThat(network.hasLinks()).isTrue();
      assertThat(pointed(network, "network-link")).containsOnly(false);

      Stage stage = new Stage();
      stage.setScene(new Scene(new StackPane(network), 700, 300));
      // Laid out first: the mouse must not be over names that have no place yet.
      stage.getScene().getRoot().applyCss();
      stage.getScene().getRoot().layout();
      stage.show();
      List<Node> names = parts(network, "network-around");
      names.getFirst().requestFocus();
      assertThat(pointed(network, "network-link")).containsExactly(true, false);
      assertThat(pointed(network, "network-around")).containsExactly(true, true, false);
      names.get(1).requestFocus();
      assertThat(pointed(network, "network-link")).containsExactly(true, true);

      network.show(head(), company());
      assertThat(network.hasLinks()).isFalse();
      stage.close();
      return 0;
    });
  }
}
