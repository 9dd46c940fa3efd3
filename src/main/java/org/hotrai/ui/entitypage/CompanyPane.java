package org.hotrai.ui.entitypage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hotrai.archive.profile.Company;
import org.hotrai.archive.profile.Company.Companion;
import org.hotrai.article.EntityType;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.WrappedText;
import org.hotrai.ui.entities.EntityKind;

/** What is mentioned beside it: as a network, and by kind. */
final class CompanyPane extends VBox {
  private final EntityPageModel model;
  private final Messages words;
  private final EntityNames names;
  private final NetworkView network;
  private final WrappedText legend;
  private final VBox groups = new VBox();
  private final ScrollPane scroll = new ScrollPane();
  private Optional<Company> shown = Optional.empty();

  CompanyPane(EntityPageModel model, Messages words) {
    this.model = model;
    this.words = words;
    this.names = new EntityNames(words);
    this.network = new NetworkView(words, model::open, model::openTogether);
    this.legend = EntityNames.text(words.text("ui.entitypage.network-lines"), 3, "network-legend");
    getStyleClass().add("company");
    groups.getStyleClass().add("company-groups");
    // The network scrolls, too: in a low window the names below it would have no room.
    scroll.setContent(new VBox(network, legend, groups));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(scroll);
  }

  /** Shows what the model knows by now. */
  void refresh() {
    Optional<Company> company = model.companyProperty().get();
    if (company.isPresent() && company.equals(shown)) {
      return;
    }
    shown = company;
    List<Companion> companions = company.map(Company::companions).orElse(List.of());
    boolean drawn = !companions.isEmpty() && model.headProperty().get().isPresent();
    network.setVisible(drawn);
    network.setManaged(drawn);
    model
        .headProperty()
        .get()
        .filter(head -> drawn)
        .ifPresent(head -> network.show(head, company.orElse(Company.NONE)));
    legend.setVisible(drawn && network.hasLinks());
    legend.setManaged(legend.isVisible());
    groups.getChildren().setAll(companions.isEmpty() ? List.of(note(company)) : groups(companions));
    scroll.setVvalue(0);
  }

  private Node note(Optional<Company> company) {
    String code = company.isEmpty() ? "ui.entitypage.counting" : "ui.entitypage.alone";
    return EntityNames.text(model.goneProperty().get() ? "" : words.text(code), 3, "page-note");
  }

  private List<Node> groups(List<Companion> companions) {
    Map<EntityType, List<Companion>> byKind = new EnumMap<>(EntityType.class);
    companions.forEach(
        one -> byKind.computeIfAbsent(one.key().type(), type -> new ArrayList<>()).add(one));
    double strongest = companions.getFirst().strength();
    List<Node> nodes = new ArrayList<>();
    byKind.forEach((type, ofKind) -> {
      Node kind = names.kind(type, EntityKind.nameKey(type));
      kind.getStyleClass().add("company-kind");
      nodes.add(kind);
      ofKind.forEach(one -> nodes.add(new CompanionRow(words, one, strongest, model)));
    });
    return nodes;
  }
}
