package org.hotrai.ui.export;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hotrai.ui.control.Background;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is to be exported of what is offered, while the user chooses it. */
public final class OfferModel {
  private static final Logger LOG = LoggerFactory.getLogger(OfferModel.class);

  private final Offer offer;
  private final ReadOnlyObjectWrapper<Selection> selection;
  private final ReadOnlyIntegerWrapper highlighted =
      new ReadOnlyIntegerWrapper(this, "highlighted");
  private Highlighted withHighlights = new Highlighted(List.of(), List.of());
  private What what;
  private boolean highlightsAlone;

  /** Looks in the background which articles bear highlights. */
  public OfferModel(Offer offer, Exporter exporter, Background background) {
    this.offer = offer;
    what = offer.marked().isPresent() ? What.MARKED : What.CHOSEN;
    selection = new ReadOnlyObjectWrapper<>(this, "selection", made());
    background.run(
        () ->
            new Highlighted(
                exporter.withHighlights(offer.ids()),
                exporter.withHighlights(offer.listed().ids())),
        this::found,
        failure -> LOG.warn("Highlights are not offered", failure));
  }

  /** Where the articles come from. */
  enum What {
    CHOSEN,
    LISTED,
    MARKED
  }

  private record Highlighted(List<Long> chosen, List<Long> listed) {}

  Offer offer() {
    return offer;
  }

  What what() {
    return what;
  }

  /** What will be exported. */
  ReadOnlyObjectProperty<Selection> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  /** How many of its articles bear highlights, 0 while that is unknown and for marked text. */
  ReadOnlyIntegerProperty highlightedProperty() {
    return highlighted.getReadOnlyProperty();
  }

  void choose(What chosen) {
    what = chosen;
    changed();
  }

  /** Highlighted passages alone, wherever there are any. */
  void highlightsAlone(boolean alone) {
    highlightsAlone = alone;
    changed();
  }

  /** How many articles will be exported, or be seen in passages. */
  int articles() {
    return switch (selection.get()) {
      case Selection.Articles whole -> whole.ids().size();
      case Selection.Highlighted passages -> passages.ids().size();
      case Selection.Marked _ -> 1;
    };
  }

  /** Whether passages of articles are exported rather than whole ones. */
  boolean isOfPassages() {
    return !(selection.get() instanceof Selection.Articles);
  }

  /** The search that found the articles, or null. */
  @Nullable String query() {
    return what == What.LISTED ? offer.listed().query() : null;
  }

  /** What a file of it is called: that title, or the search, or else the first article's title. */
  String name(@Nullable String title) {
    return Optional.ofNullable(title)
        .orElseGet(() -> Objects.requireNonNullElse(query(), offer.name()));
  }

  private void found(Highlighted found) {
    withHighlights = found;
    changed();
  }

  private void changed() {
    highlighted.set(passages().size());
    Selection now = made();
    if (!now.equals(selection.get())) {
      selection.set(now);
    }
  }

  private Selection made() {
    List<Long> passages = passages();
    if (highlightsAlone && !passages.isEmpty()) {
      return new Selection.Highlighted(passages);
    }
    return switch (what) {
      case CHOSEN -> new Selection.Articles(offer.ids());
      case LISTED -> new Selection.Articles(offer.listed().ids());
      case MARKED -> new Selection.Marked(offer.marked().orElseThrow());
    };
  }

  private List<Long> passages() {
    return switch (what) {
      case CHOSEN -> withHighlights.chosen();
      case LISTED -> withHighlights.listed();
      case MARKED -> List.of();
    };
  }
}
