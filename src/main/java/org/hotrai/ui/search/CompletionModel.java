package org.hotrai.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hotrai.archive.search.Completion;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.Latest;

/** What may be meant by what is being typed, and which of it is looked at. */
public final class CompletionModel {
  /** None of them is looked at. */
  public static final int NONE = -1;

  private final Source source;
  private final Latest asking;
  private final Consumer<Throwable> failed;
  private final ReadOnlyObjectWrapper<List<Completion>> offered =
      new ReadOnlyObjectWrapper<>(this, "offered", List.of());
  private final ReadOnlyIntegerWrapper looked = new ReadOnlyIntegerWrapper(this, "looked", NONE);
  private Optional<Place> place = Optional.empty();

  /** Asks that in the background; failures are told. */
  public CompletionModel(Source source, Background background, Consumer<Throwable> failed) {
    this.source = source;
    this.asking = new Latest(background);
    this.failed = failed;
  }

  /** What knows an archive. */
  @FunctionalInterface
  public interface Source {
    /** What begins so. May wait for the disk. */
    List<Completion> find(String typed, Set<Completion.Kind> kinds);
  }

  /** Where an offer goes: the query that it was made for, and from where on it is replaced. */
  private record Place(CompletionPlace at, String query, int start, List<Completion> offered) {}

  /** Something was typed up to that cursor. */
  public void typed(String query, int cursor) {
    Optional<CompletionPlace> written = CompletionPlace.of(query, cursor);
    if (written.isEmpty()) {
      close();
      return;
    }
    asking.run(() -> find(query, written.get()), this::show, failed);
  }

  /** The longest beginning that anything begins with is meant. */
  private Optional<Place> find(String query, CompletionPlace at) {
    for (CompletionPlace.Beginning beginning : at.beginnings()) {
      List<Completion> found = source.find(beginning.typed(), at.kinds());
      if (!found.isEmpty()) {
        return Optional.of(new Place(at, query, beginning.start(), found));
      }
    }
    return Optional.empty();
  }

  private void show(Optional<Place> found) {
    place = found;
    looked.set(NONE);
    offered.set(found.map(Place::offered).orElse(List.of()));
  }

  /** Offers nothing until more is typed. */
  public void close() {
    asking.forget();
    show(Optional.empty());
  }

  /** Looks at the next, or at the one before; from the ends on at none. */
  public void step(boolean down) {
    int places = offered.get().size() + 1;
    looked.set(Math.floorMod(looked.get() + 1 + (down ? 1 : -1), places) - 1);
  }

  /** The query with that offer in it; offers nothing more. */
  Optional<CompletionPlace.Completed> choose(int index) {
    Optional<CompletionPlace.Completed> completed =
        place
            .filter(known -> index >= 0 && index < known.offered().size())
            .map(
                known -> known.at().with(known.query(), known.start(), known.offered().get(index)));
    close();
    return completed;
  }

  /** What is offered, nothing at first. */
  public ReadOnlyObjectProperty<List<Completion>> offeredProperty() {
    return offered.getReadOnlyProperty();
  }

  /** The index of the one that is looked at, or {@link #NONE}. */
  public ReadOnlyIntegerProperty lookedProperty() {
    return looked.getReadOnlyProperty();
  }
}
