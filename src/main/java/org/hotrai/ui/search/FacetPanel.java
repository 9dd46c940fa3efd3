package org.hotrai.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.hotrai.archive.search.Facets;
import org.hotrai.message.Messages;
import org.hotrai.text.date.DateWords;
import org.hotrai.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** What the hits of a search have in common: a chart of their time, and values in groups. */
public final class FacetPanel {
  private static final int MOST_MONTHS = 36;

  private final FacetModel model;
  private final Messages words;
  private final ToggleButton toggle = new ToggleButton();
  private final HBox time = new HBox();
  private final TimeChart chart;
  private final FacetValues values;
  private final VBox panel;
  private final Subscription following;
  private boolean searched;

  /**
   * Shows what that model counts.
   *
   * @param onToggled gets whether the user wants to see it
   */
  public FacetPanel(FacetModel model, Messages words, Consumer<Boolean> onToggled) {
    this.model = model;
    this.words = words;
    chart = new TimeChart(words, "ui.facets.period", period -> model.during(period.date()));
    values = new FacetValues(model, words);
    toggle.setGraphic(Icons.of(Feather.SLIDERS));
    toggle.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    toggle.getStyleClass().setAll("facet-toggle");
    toggle.setTooltip(new Tooltip(words.text("ui.facets.toggle")));
    toggle.setAccessibleText(words.text("ui.facets.toggle"));
    toggle.setOnAction(event -> onToggled.accept(toggle.isSelected()));
    time.setAlignment(Pos.CENTER_LEFT);
    time.getStyleClass().add("facet-time");
    panel = new VBox(time, chart, values);
    panel.getStyleClass().add("facets");
    following =
        Subscription.combine(
            model.facetsProperty().subscribe(this::refresh),
            model.namesProperty().subscribe(this::refresh),
            model.openProperty().subscribe(this::refresh));
    refresh();
  }

  private void refresh() {
    toggle.setSelected(model.openProperty().get());
    setShown(toggle, searched);
    Optional<Facets> facets = model.facetsProperty().get();
    boolean some = searched && facets.filter(counted -> !counted.languages().isEmpty()).isPresent();
    setShown(panel, some);
    if (some) {
      facets.ifPresent(this::show);
    }
  }

  private void show(Facets facets) {
    List<Period> periods = Period.of(facets.months(), MOST_MONTHS);
    chart.show(periods);
    setShown(chart, periods.size() > 1);
    Optional<String> date = model.date();
    time.getChildren().setAll(date.map(this::timeChip).stream().toList());
    setShown(time, date.isPresent());
    values.refresh();
  }

  private Button timeChip(String date) {
    String iso = date.replace("..", "/");
    Button chip =
        new Button(DateWords.shortForm(iso, words.locale()), Icons.of(Feather.X, "facet-icon"));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.getStyleClass().addAll("small", "time-chip");
    chip.setAccessibleText(words.text("ui.facets.any-time"));
    chip.setTooltip(new Tooltip(words.text("ui.facets.any-time")));
    chip.setOnAction(event -> model.atAnyTime());
    return chip;
  }

  private static void setShown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** Says whether anything is searched: otherwise there is nothing to count. */
  public void setSearched(boolean isSearched) {
    if (searched != isSearched) {
      searched = isSearched;
      values.showFirst();
      refresh();
    }
  }

  /** The button that opens and closes the panel. */
  public ToggleButton toggle() {
    return toggle;
  }

  /** Follows the model no more. */
  public void close() {
    following.unsubscribe();
  }

  /** The panel. */
  public VBox node() {
    return panel;
  }
}
