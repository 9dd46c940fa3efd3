package org.hotrai.ui.reader;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hotrai.archive.search.ArticleHits;
import org.hotrai.article.ArticleVersion;
import org.hotrai.article.EntityKey;
import org.hotrai.article.Passage;
import org.hotrai.article.StoredArticle;
import org.hotrai.html.Overlay;
import org.hotrai.html.Theme;
import org.hotrai.message.Messages;
import org.jspecify.annotations.Nullable;

/** The reading view. */
public final class ReaderView extends BorderPane {
  private static final int SMALLEST = 70;
  private static final int LARGEST = 220;
  private static final int STEP = 10;

  private final ReaderModel model;
  private final ReaderExits exits;
  private final ReaderPage page;
  private final MarkedText marked;
  private final ArticleBar bar;
  private final PageHits hits;
  private final SelectionBar selectionBar;
  private final NotesPane notes;
  private final VersionNote versionNote;
  private final EmptyState empty;
  private final PageMenu menu;
  private int textSize = 100;

  /** Shows nothing yet. */
  public ReaderView(Messages words, Finder finder, ReaderActions actions, ReaderExits exits) {
    this.model = new ReaderModel(finder);
    this.exits = exits;
    page = new ReaderPage(words, model, exits::openLink, this::markClicked);
    marked = new MarkedText(model, page, actions, exits);
    bar = new ArticleBar(words, actions, exits, this);
    hits = new PageHits(words, model, page, this::refresh);
    selectionBar =
        new SelectionBar(words, this::highlight, this::copyWithSource, this::exportMarked);
    notes = new NotesPane(words, actions, page::scrollToHighlight, () -> showNotes(false));
    empty = new EmptyState(words);
    getStyleClass().add("reader");
    getStylesheets()
        .add(Objects.requireNonNull(ReaderView.class.getResource("reader-view.css")).toString());
    StackPane pages = new StackPane(page.node(), selectionBar, empty);
    StackPane.setAlignment(selectionBar, Pos.BOTTOM_CENTER);
    HBox.setHgrow(pages, Priority.ALWAYS);
    HBox center = new HBox(pages, hits.strip());
    versionNote = new VersionNote(words, exits);
    setTop(new VBox(bar, versionNote, hits.bar()));
    setCenter(center);
    setBottom(notes);
    menu = new PageMenu(words, this);
    page.node().setOnContextMenuRequested(event -> menu.show(page.node(), event));
    page.node().layoutBoundsProperty().subscribe(hits::measure);
    page.node().addEventFilter(KeyEvent.KEY_PRESSED, marked::pressed);
    page.node().addEventHandler(MouseEvent.MOUSE_RELEASED, event -> selectionChanged());
    page.node().addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    page.node().addEventHandler(KeyEvent.KEY_RELEASED, event -> selectionChanged());
    show(null);
  }

  /** Shows that article, at the first hit of the search that led to it, or the empty state. */
  public void show(@Nullable ReaderContent content) {
    model.show(content);
    boolean some = content != null;
    empty.setVisible(!some);
    page.node().setVisible(some);
    bar.setVisible(some);
    bar.setManaged(some);
    selectionBar.setShown(false);
    hits.clearPlaces();
    page.load(this::loaded);
    if (content == null) {
      showNotes(false);
      versionNote.hide();
      hits.close();
    } else {
      hits.tell(content.query());
      versionNote.show(content);
      selectionBar.setHighlighting(model.canHighlight());
      bar.show(content);
      notes.show(content.stored().id(), content.annotated());
    }
  }

  /** Marks the hits of another search of the archive; the page stays where it is. */
  public void searched(String query, ArticleHits places) {
    model.searched(query, places);
    if (model.shownKind() == Overlay.Kind.HIT) {
      hits.tell(query);
    }
    refresh();
  }

  /** Whether the hits of that search are marked. */
  public boolean isSearched(String query) {
    return model.isSearched(query);
  }

  private void loaded() {
    if (model.isLookingAtMention()) {
      page.refresh();
      page.scrollToMention();
    } else {
      page.scrollToFound();
    }
    hits.measure();
  }

  /** Shows what was added to the article since. */
  public void annotated(Annotated annotated) {
    if (model.content().map(ReaderContent::annotated).filter(annotated::equals).isPresent()) {
      return;
    }
    model.annotated(annotated);
    model
        .content()
        .ifPresent(content -> {
          bar.show(annotated);
          notes.show(content.stored().id(), annotated);
        });
    refresh();
  }

  /** Selects all mentions of an entity and brings one of them into view; null selects none. */
  public void select(@Nullable EntityKey entity, int nth) {
    model.select(entity, nth);
    refresh();
    if (entity != null) {
      page.scrollToMention();
    }
  }

  /** Points out all mentions of an entity until another is pointed out; null points out none. */
  public void point(@Nullable EntityKey entity) {
    page.point(entity == null ? List.of() : model.mentionKeys(entity));
  }

  /** Where the mention that is looked at stands on the screen. */
  public Optional<Bounds> placeOfMention() {
    return page.placeOfMention();
  }

  /** Whether mentions bear the line of their kind. */
  public void setMentionsMarked(boolean marked) {
    page.setMentionsMarked(marked);
  }

  /** What the article mentions has changed. What is selected is selected anew by the caller. */
  public void mentionsChanged(StoredArticle changed) {
    model.mentionsChanged(changed);
    refresh();
  }

  /** Whether the version that is shown is the one that is shown unless another is asked for. */
  public boolean isNewest() {
    return model.content().flatMap(ReaderContent::newer).isEmpty();
  }

  /** The article has those versions now: tells where the one that is shown has become an older. */
  public void versionsChanged(List<ArticleVersion> versions) {
    if (model.content().filter(content -> !content.versions().equals(versions)).isEmpty()) {
      return;
    }
    model.versionsChanged(versions);
    model
        .content()
        .ifPresent(content -> {
          bar.show(content);
          versionNote.showArrived(content);
        });
    selectionBar.setHighlighting(model.canHighlight());
    selectionChanged();
  }

  /** Offers what can be said of marked words, in the menu of the page and over the page. */
  public void offerForMarked(Supplier<Menu> said) {
    menu.offerForMarked(said.get());
    selectionBar.offer(said.get());
  }

  /** What lies over the foot of the page while some of it is marked. */
  public Node selectionBar() {
    return selectionBar;
  }

  /** Offers what can be done with a mention where the menu of the page is opened on one. */
  public void offerOnMention(Function<ReaderModel.NthMention, List<MenuItem>> items) {
    menu.offerOnMention(items);
  }

  /** The mention at that place of the page. */
  Optional<ReaderModel.NthMention> mentionAt(double x, double y) {
    return page.marksAt(x, y).stream().flatMap(key -> model.mention(key).stream()).findFirst();
  }

  /** Whether something can be said of marked words: a name stands in one block. */
  boolean canMark() {
    return model.canHighlight()
        && selection().filter(marked -> marked.firstBlock() == marked.lastBlock()).isPresent();
  }

  /** Marks no text any more. */
  public void clearSelection() {
    done();
  }

  /** Puts a further choice into the menu of the page. */
  public void offer(Menu further) {
    menu.offer(further);
  }

  /** The colours of the page. */
  public void setTheme(Theme theme) {
    page.setTheme(theme);
  }

  /** The size of the text in per cent. */
  public void setTextSize(int percent) {
    int next = Math.clamp(percent, SMALLEST, LARGEST);
    if (next != textSize) {
      textSize = next;
      page.setTextSize(next);
      hits.measure();
      exits.textSizeChanged(next);
    }
  }

  /** Larger text. */
  public void larger() {
    setTextSize(textSize + STEP);
  }

  /** Smaller text. */
  public void smaller() {
    setTextSize(textSize - STEP);
  }

  /** Opens the field that finds words in the page. */
  public void openFind() {
    if (model.content().isPresent()) {
      hits.open();
    }
  }

  /** Opens or closes the notes and highlights. */
  public void showNotes(boolean open) {
    notes.setShown(open);
    bar.showNotesOpen(open);
  }

  /** Opens the notes with the cursor where a new one is written. */
  public void writeNote() {
    showNotes(true);
    notes.focusEditor();
  }

  /** The text that is marked. */
  public Optional<Passage> selection() {
    return page.selection();
  }

  /** Copies the marked text with where it comes from. */
  public void copyWithSource() {
    if (marked.copyWithSource()) {
      done();
    }
  }

  /** Copies the marked text as it stands in the article. */
  public void copyMarked() {
    marked.copy();
  }

  /** The marked text, blocks parted by an empty line. */
  String marked() {
    return marked.text();
  }

  /** Exports the marked text. */
  public void exportMarked() {
    marked.export();
  }

  /** Highlights the marked text, with a note that may be empty. */
  public void highlight(String note) {
    if (marked.highlight(note)) {
      done();
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getClickCount() == 2) {
      page.selectWords();
      selectionChanged();
    }
  }

  /** Marks all of the article. */
  public void selectAll() {
    page.selectAll();
    selectionChanged();
  }

  private void done() {
    page.clearSelection();
    selectionBar.setShown(false);
  }

  /** Shows the overlays as they are now. */
  private void refresh() {
    page.refresh();
    hits.showPlaces();
    selectionChanged();
  }

  private void selectionChanged() {
    selectionBar.setShown(selection().isPresent());
    selectionBar.setMarking(canMark());
  }

  private void markClicked(List<String> keys) {
    // Whoever marks words within a mention has something to say of the words.
    if (selection().isPresent()) {
      return;
    }
    for (String key : keys) {
      Optional<ReaderModel.NthMention> mention = model.mention(key);
      if (mention.isPresent()) {
        exits.mentionClicked(mention.get().entity(), mention.get().nth());
        return;
      }
      if (model.highlight(key).isPresent()) {
        showNotes(true);
        return;
      }
    }
  }

  /** Finds words in the page and brings the first place into view. */
  void find(String words) {
    hits.find(words);
  }

  /** Goes to the next place that was found, or to the one before. */
  public void step(boolean forward) {
    hits.step(forward);
  }

  /** The page, for tests of what it shows. */
  ReaderPage page() {
    return page;
  }
}
