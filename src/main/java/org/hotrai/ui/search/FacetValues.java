package org.hotrai.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hotrai.archive.search.Facets;
import org.hotrai.message.Messages;

/** The values of one group that the user chooses from among the groups. */
final class FacetValues extends VBox {
  private static final int FIRST = 8;
  private static final double HIGHEST = 216;

  private final FacetModel model;
  private final Messages words;
  private final List<Tab> tabs;
  private final VBox rows = new VBox();
  private FacetGroup open = FacetGroup.SITE;
  private boolean showsAll;

  FacetValues(FacetModel model, Messages words) {
    this.model = model;
    this.words = words;
    ToggleGroup one = new ToggleGroup();
    tabs = List.of(FacetGroup.values()).stream().map(group -> tab(group, one)).toList();
    HBox line = new HBox();
    line.getStyleClass().add("facet-tabs");
    tabs.forEach(tab -> line.getChildren().add(tab.button()));
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    // As high as its lines: a column that has too little room takes it from the list of articles.
    rows.heightProperty()
        .subscribe(() -> {
          double height = Math.min(HIGHEST, rows.getHeight());
          scroll.setMinHeight(height);
          scroll.setPrefHeight(height);
          scroll.setMaxHeight(height);
        });
    scroll.getStyleClass().add("facet-values");
    getChildren().setAll(line, scroll);
  }

  private record Tab(FacetGroup group, ToggleButton button) {}

  private Tab tab(FacetGroup group, ToggleGroup one) {
    ToggleButton button = new ToggleButton(words.text(group.code()));
    button.getStyleClass().setAll("facet-tab");
    button.setToggleGroup(one);
    button.setOnAction(event -> {
      open = group;
      showFirst();
    });
    return new Tab(group, button);
  }

  /** Shows the first values only, until more are asked for. */
  void showFirst() {
    showsAll = false;
    refresh();
  }

  /** Shows what the model has counted. */
  void refresh() {
    model.facetsProperty().get().ifPresent(this::show);
  }

  private void show(Facets facets) {
    tabs.stream()
        .filter(tab -> tab.group() == open && choices(open, facets).isEmpty())
        .findFirst()
        .ifPresent(empty -> open = firstWithChoices(facets));
    for (Tab tab : tabs) {
      boolean some = !choices(tab.group(), facets).isEmpty();
      tab.button().setVisible(some);
      tab.button().setManaged(some);
      tab.button().setSelected(tab.group() == open);
    }
    show(choices(open, facets));
  }

  private FacetGroup firstWithChoices(Facets facets) {
    return tabs.stream()
        .map(Tab::group)
        .filter(group -> !choices(group, facets).isEmpty())
        .findFirst()
        .orElse(FacetGroup.LANGUAGE);
  }

  private List<FacetChoice> choices(FacetGroup group, Facets facets) {
    Locale locale = words.locale();
    return FacetChoice.of(group, facets, model.namesProperty().get(), locale);
  }

  private void show(List<FacetChoice> choices) {
    List<Node> lines = new ArrayList<>();
    int shown = showsAll ? choices.size() : Math.min(FIRST, choices.size());
    for (FacetChoice choice : choices.subList(0, shown)) {
      boolean chosen = model.isChosen(choice.narrowing());
      lines.add(new FacetRow(choice, chosen, words, () -> model.toggle(choice.narrowing())));
    }
    if (shown < choices.size()) {
      Hyperlink more = new Hyperlink(words.text("ui.facets.more", choices.size() - shown));
      more.getStyleClass().add("facet-more");
      more.setOnAction(event -> {
        showsAll = true;
        refresh();
      });
      lines.add(more);
    }
    rows.getChildren().setAll(lines);
  }
}
