package org.hotrai.ui.entitypage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.QuadCurve;
import org.hotrai.archive.profile.Company;
import org.hotrai.archive.profile.Company.Companion;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.message.Messages;

/** The strongest companions around an entity, and which of them are beside each other. */
final class NetworkView extends Region {
  private static final int MOST = 12;
  private static final int LINKS_EACH = 2;
  private static final double HEIGHT = 270;
  private static final double BEND = 0.28;
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
  private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");

  private final Messages words;
  private final Consumer<EntityKey> onOpen;
  private final Consumer<EntityKey> onTogether;
  private List<NetworkNode> around = List.of();
  private List<NetworkNode> middle = List.of();
  private List<Edge> edges = List.of();

  NetworkView(Messages words, Consumer<EntityKey> onOpen, Consumer<EntityKey> onTogether) {
    this.words = words;
    this.onOpen = onOpen;
    this.onTogether = onTogether;
    getStyleClass().add("network");
    setAccessibleText(words.text("ui.entitypage.network"));
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    addEventFilter(KeyEvent.KEY_PRESSED, this::step);
  }

  /** A line between two names; between companions, or from the middle where one is below 0. */
  private record Edge(int one, int other, QuadCurve line) {}

  /** Shows the company of that page. */
  void show(Head head, Company company) {
    List<Companion> strongest = company.strongest(MOST).toList();
    around = strongest.stream().map(one -> node(one.key(), one.name(), false)).toList();
    EntityNames names = new EntityNames(words);
    Entity with = head.with();
    String name = names.label(head.entity().key(), head.entity().name());
    String both = with == null ? name : name + " + " + names.label(with.key(), with.name());
    NetworkNode centre = node(head.entity().key(), both, true);
    middle = List.of(centre);
    edges = edges(strongest, company.links());
    getChildren().setAll(edges.stream().map(Edge::line).toList());
    getChildren().addAll(around);
    getChildren().addAll(middle);
    for (NetworkNode node : around) {
      node.hoverProperty().addListener(change -> point());
      node.focusedProperty().addListener(change -> point());
    }
    requestLayout();
  }

  /** Whether some of the companions are beside each other. */
  boolean hasLinks() {
    return edges.stream().anyMatch(edge -> edge.one() >= 0);
  }

  /**
   * Lines pass behind names that they do not join: those of the name that is pointed at stand out.
   */
  private void point() {
    int pointed = indexOf(Node::isHover);
    int chosen = pointed >= 0 ? pointed : indexOf(Node::isFocused);
    boolean[] joined = new boolean[around.size()];
    for (Edge edge : edges) {
      if (edge.one() >= 0) {
        boolean own = edge.one() == chosen || edge.other() == chosen;
        edge.line().pseudoClassStateChanged(POINTED, own);
        edge.line().pseudoClassStateChanged(ASIDE, chosen >= 0 && !own);
        joined[edge.one()] |= own;
        joined[edge.other()] |= own;
      }
    }
    for (int i = 0; i < joined.length; i++) {
      around.get(i).pseudoClassStateChanged(POINTED, joined[i]);
    }
  }

  private int indexOf(Predicate<Node> wanted) {
    return IntStream.range(0, around.size())
        .filter(i -> wanted.test(around.get(i)))
        .findFirst()
        .orElse(-1);
  }

  private NetworkNode node(EntityKey key, String name, boolean isMiddle) {
    return new NetworkNode(
        key, name, isMiddle, together -> (together ? onTogether : onOpen).accept(key));
  }

  private static List<Edge> edges(List<Companion> strongest, List<Company.Link> links) {
    List<EntityKey> keys = strongest.stream().map(Companion::key).toList();
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      edges.add(new Edge(-1, i, line("network-spoke")));
    }
    int[] drawn = new int[keys.size()];
    for (Company.Link link : links) {
      int one = keys.indexOf(link.one());
      int other = keys.indexOf(link.other());
      // The strongest come first: what comes later would only hide them.
      if (one >= 0 && other >= 0 && drawn[one] < LINKS_EACH && drawn[other] < LINKS_EACH) {
        edges.add(new Edge(one, other, line("network-link")));
        drawn[one]++;
        drawn[other]++;
      }
    }
    return edges;
  }

  private static QuadCurve line(String styleClass) {
    QuadCurve line = new QuadCurve();
    line.getStyleClass().add(styleClass);
    line.setManaged(false);
    line.setMouseTransparent(true);
    return line;
  }

  @Override
  protected void layoutChildren() {
    if (middle.isEmpty()) {
      return;
    }
    double left = snappedLeftInset();
    double top = snappedTopInset();
    var room =
        new NetworkLayout(
            getWidth() - left - snappedRightInset(), getHeight() - top - snappedBottomInset());
    List<NetworkLayout.Link> links =
        edges.stream()
            .filter(edge -> edge.one() >= 0)
            .map(edge -> new NetworkLayout.Link(edge.one(), edge.other()))
            .toList();
    NetworkNode centre = middle.getFirst();
    NetworkLayout.Places places =
        room.place(centre.size(), around.stream().map(NetworkNode::size).toList(), links);
    put(centre, places.middle());
    for (int i = 0; i < around.size(); i++) {
      put(around.get(i), places.around().get(i));
    }
    for (Edge edge : edges) {
      NetworkNode from = edge.one() < 0 ? centre : around.get(edge.one());
      NetworkNode to = around.get(edge.other());
      edge.line().setVisible(from.isVisible() && to.isVisible());
      draw(edge.line(), from.box(), to.box(), edge.one() < 0 ? 0 : BEND, centre.box());
    }
  }

  /** Bent away from the middle, so that no link looks as if it went through it. */
  private static void draw(
      QuadCurve line,
      NetworkLayout.Box from,
      NetworkLayout.Box to,
      double bend,
      NetworkLayout.Box middle) {
    double acrossX = (from.centreY() - to.centreY()) * bend;
    double acrossY = (to.centreX() - from.centreX()) * bend;
    double halfX = (from.centreX() + to.centreX()) / 2;
    double halfY = (from.centreY() + to.centreY()) / 2;
    double inwards = acrossX * (middle.centreX() - halfX) + acrossY * (middle.centreY() - halfY);
    double side = inwards > 0 ? -1 : 1;
    line.setStartX(from.centreX());
    line.setStartY(from.centreY());
    line.setControlX(halfX + side * acrossX);
    line.setControlY(halfY + side * acrossY);
    line.setEndX(to.centreX());
    line.setEndY(to.centreY());
  }

  private void put(NetworkNode node, Optional<NetworkLayout.Box> place) {
    node.setVisible(place.isPresent());
    place.ifPresent(box ->
        node.resizeRelocate(
            snappedLeftInset() + Math.floor(box.x()),
            snappedTopInset() + Math.floor(box.y()),
            box.width(),
            box.height()));
  }

  private void step(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> step(event, -1, 0);
      case RIGHT -> step(event, 1, 0);
      case UP -> step(event, 0, -1);
      case DOWN -> step(event, 0, 1);
      default -> {}
    }
  }

  private void step(KeyEvent event, int right, int down) {
    if (event.isAltDown()) {
      return;
    }
    List<NetworkNode> shown = around.stream().filter(NetworkNode::isVisible).toList();
    shown.stream()
        .filter(NetworkNode::isFocused)
        .findFirst()
        .flatMap(from ->
            NetworkLayout.next(
                from.box(), shown.stream().map(NetworkNode::box).toList(), right, down))
        .flatMap(box -> shown.stream().filter(node -> node.box().equals(box)).findFirst())
        .ifPresent(NetworkNode::requestFocus);
    event.consume();
  }
}
