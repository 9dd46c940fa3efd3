package org.hotrai.ui.entitypage;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.hotrai.message.Messages;
import org.hotrai.ui.entities.EntityKind;

/** The page of an entity: articles and companions side by side, or in turn where it is narrow. */
public final class EntityPage extends BorderPane {
  private static final double WIDE = 880;
  private static final double LEAST_COMPANY = 380;

  private final EntityPageModel model;
  private final EntityPageActions actions;
  private final PageHead head;
  private final NarrowingBar narrowing;
  private final PassagesList passages;
  private final CompanyPane company;
  private final HBox tabs;
  private final ToggleButton articlesTab;
  private final ToggleButton companyTab;
  private final Subscription following;

  /** Shows that model. */
  public EntityPage(EntityPageModel model, Messages words, EntityPageActions actions) {
    this.model = model;
    this.actions = actions;
    getStyleClass().add("entity-page");
    getStylesheets()
        .addAll(sheet(EntityKind.class, "entities.css"), sheet(EntityPage.class, "entitypage.css"));
    head = new PageHead(model, words, actions, this::back);
    narrowing = new NarrowingBar(model, words, actions);
    passages = new PassagesList(model, words, actions);
    company = new CompanyPane(model, words);
    ToggleGroup one = new ToggleGroup();
    articlesTab = tab(words.text("ui.entitypage.tab.articles"), one);
    companyTab = tab(words.text("ui.entitypage.tab.company"), one);
    articlesTab.setSelected(true);
    tabs = new HBox(articlesTab, companyTab);
    tabs.getStyleClass().add("page-tabs");
    HBox.setHgrow(passages.node(), Priority.ALWAYS);
    // What is taller than the window would push its own head, and all beside it, out of sight.
    setMinSize(0, 0);
    setTop(new VBox(head, narrowing, tabs));
    setCenter(new HBox(passages.node(), company));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    setOnMousePressed(event -> {
      if (event.getButton() == MouseButton.BACK) {
        back();
      } else if (event.getButton() == MouseButton.FORWARD) {
        model.go(true);
      }
    });
    widthProperty().subscribe(this::arrange);
    refresh();
    following =
        Subscription.combine(
            model.headProperty().subscribe(this::refresh),
            model.headProperty().subscribe(this::showMeetings),
            model.goneProperty().subscribe(this::refresh),
            model.listedProperty().subscribe(this::refresh),
            model.unfinishedProperty().subscribe(head::refresh),
            model.ofAnyTimeProperty().subscribe(narrowing::refresh),
            model.periodProperty().subscribe(narrowing::refresh),
            model.sharedProperty().subscribe(head::refresh),
            model.companyProperty().subscribe(company::refresh));
  }

  private static String sheet(Class<?> owner, String name) {
    return Objects.requireNonNull(owner.getResource(name)).toString();
  }

  private ToggleButton tab(String name, ToggleGroup one) {
    ToggleButton tab = new ToggleButton(name);
    tab.getStyleClass().setAll("facet-tab");
    tab.setToggleGroup(one);
    tab.setOnAction(event -> {
      tab.setSelected(true);
      arrange();
    });
    return tab;
  }

  private void arrange() {
    boolean wide = getWidth() >= WIDE;
    setShown(tabs, !wide);
    setShown(passages.node(), wide || articlesTab.isSelected());
    setShown(company, wide || companyTab.isSelected());
    company.setPrefWidth(wide ? Math.max(LEAST_COMPANY, getWidth() * 0.42) : getWidth());
    company.setMinWidth(wide ? LEAST_COMPANY : 0);
  }

  private static void setShown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void refresh() {
    head.refresh();
    narrowing.refresh();
    passages.explain();
    company.refresh();
  }

  /** What is asked of two is where they meet; whoever walks the network stays there. */
  private void showMeetings() {
    if (model.headProperty().get().filter(head -> head.with() != null).isPresent()) {
      articlesTab.setSelected(true);
      arrange();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      actions.close();
      event.consume();
    }
  }

  /** To the page before; from the first back to what was read. */
  public void back() {
    if (!model.go(false)) {
      actions.close();
    }
  }

  /** Puts the focus onto the articles. */
  public void focus() {
    List.of(passages.node(), company).stream()
        .filter(Node::isVisible)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  /** Follows the model no more. */
  public void close() {
    following.unsubscribe();
    narrowing.close();
    passages.close();
  }
}
