package org.hotrai.ui.entitypage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.hotrai.archive.profile.Appearances;
import org.hotrai.archive.profile.ArticlePassages;
import org.hotrai.archive.profile.Company;
import org.hotrai.archive.profile.EntityProfiles;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.Latest;
import org.hotrai.ui.search.Period;

/**
 * The page of an entity or of two together. What it is about comes first, then its articles in
 * portions as they are looked at, then its companions; whoever walks on waits for none of them.
 */
public final class EntityPageModel {
  private final EntityProfiles profiles;
  private final Consumer<Throwable> failed;
  private final Latest opening;
  private final Latest narrowing;
  private final Latest counting;
  private final Latest sharing;
  private final PassagePortions portions;
  private final Trail trail = new Trail();

  /** What was something else for a while, by what it was taken for. */
  private final Map<EntityKey, EntityKey> undone = new HashMap<>();

  private final ReadOnlyObjectWrapper<Optional<Head>> head =
      new ReadOnlyObjectWrapper<>(this, "head", Optional.empty());
  private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper(this, "gone");
  private final ReadOnlyObjectWrapper<Optional<Period>> period =
      new ReadOnlyObjectWrapper<>(this, "period", Optional.empty());
  private final StringProperty words = new SimpleStringProperty(this, "words", "");
  private final BooleanProperty sharedOnly = new SimpleBooleanProperty(this, "sharedOnly");
  private final ReadOnlyObjectWrapper<Optional<Appearances>> ofAnyTime =
      new ReadOnlyObjectWrapper<>(this, "ofAnyTime", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Appearances>> listed =
      new ReadOnlyObjectWrapper<>(this, "listed", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Company>> company =
      new ReadOnlyObjectWrapper<>(this, "company", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Map<Long, Integer>>> shared =
      new ReadOnlyObjectWrapper<>(this, "shared", Optional.empty());

  private final ReadOnlyBooleanWrapper unfinished = new ReadOnlyBooleanWrapper(this, "unfinished");
  private boolean isCorrecting;

  // Whether anybody sees the page, and whether it was to be read again while nobody did.
  private boolean isShown = true;
  private boolean isStale;
  private Optional<Entity> lost = Optional.empty();
  private AtomicBoolean isWanted = new AtomicBoolean();

  /** Shows nothing yet; reads from there in the background; failures are told. */
  public EntityPageModel(
      EntityProfiles profiles, Background background, Consumer<Throwable> failed) {
    this.profiles = profiles;
    this.failed = failed;
    opening = new Latest(background);
    narrowing = new Latest(background);
    portions = new PassagePortions(profiles, this::entities, background, failed);
    counting = new Latest(background);
    sharing = new Latest(background);
    words.addListener(change -> narrow());
    sharedOnly.addListener(change -> narrow());
  }

  /** Goes to the page of that entity. */
  public void open(EntityKey entity) {
    visit(Place.of(entity));
  }

  /** Goes to the page of those two together. */
  public void open(EntityKey one, EntityKey other) {
    visit(new Place(one, other));
  }

  /** Goes to the page of the entity and that other one together. */
  public void openTogether(EntityKey other) {
    trail
        .current()
        .filter(place -> !place.entity().equals(other))
        .ifPresent(place -> visit(new Place(place.entity(), other)));
  }

  private void visit(Place place) {
    trail.visit(place);
    load();
  }

  /** Goes back to the page before, or forward again; false where there is none. */
  public boolean go(boolean forward) {
    boolean gone = trail.go(forward);
    if (gone) {
      load();
    }
    return gone;
  }

  /** Whether there is a page before, or one to go forward to. */
  public boolean canGo(boolean forward) {
    return trail.canGo(forward);
  }

  /** What the page is about, known before anything is read. */
  public Optional<Place> place() {
    return trail.current();
  }

  private List<EntityKey> entities() {
    return trail.current().map(Place::entities).orElse(List.of());
  }

  private void load() {
    head.set(Optional.empty());
    period.set(Optional.empty());
    words.set("");
    sharedOnly.set(false);
    gone.set(false);
    lost = Optional.empty();
    forget();
    reload();
  }

  private void forget() {
    narrowing.forget();
    sharing.forget();
    ofAnyTime.set(Optional.empty());
    listed.set(Optional.empty());
    company.set(Optional.empty());
    shared.set(Optional.empty());
    isWanted.set(false);
    counting.forget();
    portions.clear();
  }

  /** Reads the page again, since the archive has changed; at once only where it is shown. */
  public void again() {
    isStale = true;
    if (isShown) {
      reload();
    }
  }

  /** Corrections have yet to come to some articles. */
  public void correcting() {
    isCorrecting = true;
    unfinished.set(true);
  }

  /** Corrections have come to all articles: what is read from now on is right. */
  public void corrected() {
    isCorrecting = false;
    again();
  }

  /** The entity is called otherwise now, or is of another kind, or is another one. */
  public void becomes(EntityKey before, EntityKey now) {
    undone.remove(now);
    trail.becomes(before, now);
  }

  /** That is not so after all; pages that were opened since follow where nothing is left there. */
  public void becomesNot(EntityKey before, EntityKey now) {
    undone.put(now, before);
    trail.becomesNot(before, now);
  }

  /** The articles that are seen on the page. */
  public List<Long> inSight() {
    return isShown ? portions.first() : List.of();
  }

  /** Whether anybody sees the page. */
  public void setShown(boolean shown) {
    isShown = shown;
    if (shown && isStale) {
      reload();
    }
  }

  private void reload() {
    isStale = false;
    trail
        .current()
        .ifPresent(place ->
            opening.run(
                () -> Head.named(profiles, place),
                found -> {
                  head.set(found.filter(named -> head.get().isEmpty()).or(head::get));
                  Place known = found.map(one -> calledNow(place, one)).orElse(place);
                  opening.run(
                      () -> Head.counted(profiles, known), counted -> show(known, counted), failed);
                },
                failed));
  }

  /** What most articles call otherwise now has another name, but is the same. */
  private Place calledNow(Place place, Head found) {
    Entity with = found.with();
    trail.becomes(place.entity(), found.entity().key());
    if (place.with() != null && with != null) {
      trail.becomes(place.with(), with.key());
    }
    return trail.current().orElse(place);
  }

  private void show(Place place, Optional<Head> found) {
    unfinished.set(isCorrecting);
    EntityKey back = found.isEmpty() ? undone.remove(place.entity()) : null;
    if (back != null) {
      trail.becomes(place.entity(), back);
      load();
      return;
    }
    if (found.isEmpty()) {
      lost = head.get().map(Head::entity).or(() -> lost);
    }
    gone.set(found.isEmpty());
    head.set(found);
    if (found.isEmpty()) {
      forget();
      return;
    }
    EntityKey with = place.with();
    if (with != null) {
      List<Long> ids = found.flatMap(Head::all).orElse(Appearances.NONE).ids();
      shared.set(Optional.empty());
      sharing.run(
          () -> profiles.sharedParagraphs(place.entity(), with, ids),
          counts -> {
            shared.set(Optional.of(counts));
            if (sharedOnly.get()) {
              narrow();
            }
          },
          failed);
    }
    narrow();
  }

  /** Shows only the articles of that time. */
  public void during(Period time) {
    period.set(Optional.of(time));
    narrow();
  }

  /** Shows the articles of any time. */
  public void atAnyTime() {
    period.set(Optional.empty());
    narrow();
  }

  private void narrow() {
    if (sharedOnly.get() && shared.get().isEmpty()) {
      return; // Until they are counted.
    }
    head.get()
        .flatMap(Head::all)
        .ifPresent(all -> {
          Optional<Period> time = period.get();
          String query = words.get();
          Map<Long, Integer> common = sharedOnly.get() ? shared.get().orElse(null) : null;
          narrowing.run(
              () -> profiles.holding(query, common == null ? all : all.in(common.keySet())),
              held -> {
                ofAnyTime.set(Optional.of(held));
                list(time.map(some -> held.within(some.first(), some.last())).orElse(held), query);
              },
              failed);
        });
  }

  private void list(Appearances found, String query) {
    listed.set(Optional.of(found));
    if (!portions.shows(found, query)) {
      portions.start(found, query);
    }
    count(found);
  }

  /** Reads the next articles of the list, unless they are on their way or all are there. */
  public void more() {
    portions.more();
  }

  private void count(Appearances found) {
    company.set(Optional.empty());
    isWanted.set(false);
    AtomicBoolean wanted = new AtomicBoolean(true);
    isWanted = wanted;
    List<EntityKey> entities = entities();
    counting.run(
        () -> profiles.company(entities, found.ids(), wanted::get),
        counted -> counted.ifPresent(some -> company.set(Optional.of(some))),
        failed);
  }

  /** Whether corrections have yet to come to some articles, so that not all counts are right. */
  public ReadOnlyBooleanProperty unfinishedProperty() {
    return unfinished.getReadOnlyProperty();
  }

  /** What the page is about; empty while it is read, and where it is gone. */
  public ReadOnlyObjectProperty<Optional<Head>> headProperty() {
    return head.getReadOnlyProperty();
  }

  /** Whether no article mentions the entity any more. */
  public ReadOnlyBooleanProperty goneProperty() {
    return gone.getReadOnlyProperty();
  }

  /** What the page was about before no article mentioned it any more, if that was seen. */
  public Optional<Entity> lost() {
    return goneProperty().get() ? lost : Optional.empty();
  }

  /** The time that the articles are narrowed to. */
  public ReadOnlyObjectProperty<Optional<Period>> periodProperty() {
    return period.getReadOnlyProperty();
  }

  /** A query that the articles are narrowed to. */
  public StringProperty wordsProperty() {
    return words;
  }

  /** Whether only articles are shown that mention both in one paragraph. */
  public BooleanProperty sharedOnlyProperty() {
    return sharedOnly;
  }

  /** The articles that would be shown were no time chosen; empty while they are found. */
  public ReadOnlyObjectProperty<Optional<Appearances>> ofAnyTimeProperty() {
    return ofAnyTime.getReadOnlyProperty();
  }

  /** Whether other articles mention it, too, than those that are shown. */
  public boolean isNarrowed() {
    Optional<Appearances> all = head.get().flatMap(Head::all);
    return listed.get().isPresent() && !listed.get().equals(all);
  }

  /** The articles that are shown; empty while they are found. */
  public ReadOnlyObjectProperty<Optional<Appearances>> listedProperty() {
    return listed.getReadOnlyProperty();
  }

  /** The companions in these articles; empty while they are counted. */
  public ReadOnlyObjectProperty<Optional<Company>> companyProperty() {
    return company.getReadOnlyProperty();
  }

  /** How many paragraphs of each article mention both; empty while they are counted. */
  public ReadOnlyObjectProperty<Optional<Map<Long, Integer>>> sharedProperty() {
    return shared.getReadOnlyProperty();
  }

  /** The articles that were read, in the order of the list. */
  public ObservableList<ArticlePassages> rows() {
    return portions.rows();
  }
}
