package org.hotrai.ui;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.hotrai.archive.Archive;
import org.hotrai.archive.search.SearchResult;
import org.hotrai.article.ArticleVersion;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.MarkedPassage;
import org.hotrai.article.Passage;
import org.hotrai.article.StoredArticle;
import org.hotrai.html.Theme;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.hotrai.text.date.DateWords;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.Latest;
import org.hotrai.ui.control.SystemPrograms;
import org.hotrai.ui.encoding.EncodingMenu;
import org.hotrai.ui.encoding.EncodingModel;
import org.hotrai.ui.reader.Annotated;
import org.hotrai.ui.reader.AnnotationActions;
import org.hotrai.ui.reader.ReaderExits;
import org.hotrai.ui.reader.ReaderView;
import org.hotrai.ui.sources.SourceActions;
import org.hotrai.ui.sources.SourcesStrip;
import org.jspecify.annotations.Nullable;

/** The open article: its text, its sources and its entities, each following the others. */
public final class ReadingPanes implements ArticlePanes {
  private final Exits exits;
  private final ArticleLoader loader;
  private final ArticleChanges changes;
  private final Links links;
  private final ReaderView reader;
  private final HitMarks marks;
  private final SourcesStrip sources;
  private final OpenEntities entities;
  private final EncodingModel encoding;
  private final ShownAmounts amounts;
  private @Nullable StoredArticle open;
  private Optional<NthMention> wanted = Optional.empty();

  /** Shows nothing yet. */
  public ReadingPanes(
      Archive archive,
      Background background,
      SystemPrograms programs,
      Messages words,
      Exits exits) {
    this.exits = exits;
    this.links = new Links(programs, exits);
    this.amounts = new ShownAmounts(words.locale());
    this.changes = new ArticleChanges(archive, background, amounts, new FromChanges());
    AnnotationActions annotations =
        new AnnotationActions(archive.annotations(), background, this::annotated, exits::failed);
    reader = new ReaderView(words, archive.search()::marks, annotations, new FromReader());
    marks =
        new HitMarks(
            archive.search(), reader, () -> Optional.ofNullable(open), background, exits::failed);
    loader = new ArticleLoader(archive, new Latest(background), amounts, marks, words.locale());
    sources = new SourcesStrip(words, new FromSources());
    entities =
        new OpenEntities(
            archive,
            background,
            words,
            iso -> DateWords.bothErasUnbroken(iso, words.locale()),
            reader,
            links::browse,
            exits);
    encoding =
        new EncodingModel(
            EncodingModel.Pages.of(archive.originals()), background, new FromEncoding());
    reader.offer(EncodingMenu.of(encoding, words));
  }

  /** Makes such panes for a window. */
  public static ArticlePanes.Factory of(Archive archive) {
    return (words, background, programs, exits) ->
        new ReadingPanes(archive, background, programs, words, exits);
  }

  @Override
  public void show(long article, String query) {
    loader.load(article, query, this::shown, exits::failed);
  }

  /** A mention to look at once its article is there. */
  private record NthMention(long article, EntityKey entity, int nth) {}

  @Override
  public void lookAt(long article, EntityKey entity, int nth) {
    wanted = Optional.of(new NthMention(article, entity, nth));
  }

  @Override
  public void showFound(Optional<SearchResult> result) {
    marks.found(result);
  }

  private void shown(ArticleLoader.Loaded loaded) {
    StoredArticle stored = loaded.content().stored();
    open = stored;
    links.show(stored.id(), loaded.inArchive());
    reader.show(loaded.content());
    sources.show(stored, loaded.inArchive());
    entities.show(stored);
    wanted
        .filter(mention -> mention.article() == stored.id())
        .ifPresent(mention -> entities.select(mention.entity(), mention.nth()));
    wanted = Optional.empty();
    marks.opened(stored);
    if (loaded.amounts() != amounts.areShown()) {
      entitiesChanged(Optional.empty());
    }
    // Only the version that is shown unless another is asked for can be decoded again.
    if (loaded.content().newer().isEmpty()) {
      encoding.show(stored.id());
    } else {
      encoding.clear();
    }
  }

  /** What the article bears has changed, by the reader's own hand or by the window's. */
  private void annotated(long article, Annotated annotated) {
    if (isOpen(article)) {
      reader.annotated(annotated);
    }
    exits.changed(article);
  }

  @Override
  public void refresh() {
    if (open != null) {
      changes.readAnnotations(open.id());
    }
  }

  @Override
  public StringProperty namesFilterProperty() {
    return entities.filterProperty();
  }

  @Override
  public Collection<Long> inSight() {
    return open == null ? List.of() : List.of(open.id());
  }

  @Override
  public void entitiesChanged(Optional<EntityKey> became) {
    if (open != null) {
      changes.readMentions(open, became.orElse(null));
    }
  }

  @Override
  public void archiveChanged() {
    StoredArticle shown = open;
    if (shown != null) {
      // What came may be called otherwise now.
      changes.readMentions(shown, null);
      changes.readVersions(shown.id());
    }
  }

  @Override
  public List<MenuItem> corrections(Entity entity) {
    return entities.corrections(entity);
  }

  @Override
  public void clear() {
    loader.forget();
    open = null;
    reader.show(null);
    encoding.clear();
    sources.clear();
    entities.show(null);
  }

  private boolean isOpen(long article) {
    return open != null && open.id() == article;
  }

  @Override
  public void browse(String url) {
    links.browse(url);
  }

  @Override
  public Region reader() {
    return reader;
  }

  @Override
  public Node selectionBar() {
    return reader.selectionBar();
  }

  @Override
  public Region sources() {
    return sources;
  }

  @Override
  public Region entities() {
    return entities.sidebar();
  }

  @Override
  public void findInPage() {
    reader.openFind();
  }

  @Override
  public void stepHit(boolean forward) {
    if (open != null) {
      reader.step(forward);
    }
  }

  @Override
  public void writeNote() {
    if (open != null) {
      reader.writeNote();
    }
  }

  @Override
  public void copy() {
    reader.copyMarked();
  }

  @Override
  public void offer(Menu further) {
    reader.offer(further);
  }

  @Override
  public void setTextSize(double times) {
    reader.setTextSize((int) Math.round(times * 100));
  }

  @Override
  public void setMentionsMarked(boolean marked) {
    reader.setMentionsMarked(marked);
  }

  @Override
  public void setAmountsShown(boolean shown) {
    if (amounts.set(shown)) {
      entitiesChanged(Optional.empty());
    }
  }

  @Override
  public void setDark(boolean dark) {
    reader.setTheme(dark ? Theme.DARK : Theme.LIGHT);
  }

  @Override
  public EncodingModel encoding() {
    return encoding;
  }

  @Override
  public Optional<MarkedPassage> marked() {
    StoredArticle shown = open;
    return shown == null
        ? Optional.empty()
        : reader
            .selection()
            .map(passage -> new MarkedPassage(shown.id(), shown.version(), passage));
  }

  private final class FromChanges implements ArticleChanges.Listener {
    @Override
    public void annotated(long article, Annotated annotated) {
      if (isOpen(article)) {
        reader.annotated(annotated);
      }
    }

    @Override
    public void mentioned(StoredArticle changed, @Nullable EntityKey became) {
      StoredArticle now = open;
      if (now != null && now.id() == changed.id() && now.version() == changed.version()) {
        open = changed;
        entities.change(changed, became);
      }
    }

    @Override
    public void versions(long article, List<ArticleVersion> versions) {
      if (isOpen(article) && !versions.isEmpty()) {
        reader.versionsChanged(versions);
        if (!reader.isNewest()) {
          encoding.clear();
        }
      }
    }

    @Override
    public void failed(Throwable failure) {
      exits.failed(failure);
    }
  }

  private final class FromReader implements ReaderExits {
    @Override
    public void openLink(String url) {
      links.follow(url);
    }

    @Override
    public void openVersion(long article, int version) {
      loader.loadVersion(article, version, ReadingPanes.this::shown, exits::failed);
    }

    @Override
    public void exportPassage(long article, Passage passage) {
      exits.exportMarked();
    }

    @Override
    public void mentionClicked(EntityKey entity, int nth) {
      entities.mentionClicked(entity, nth);
    }

    @Override
    public void textSizeChanged(int percent) {
      exits.textSizeChanged(percent / 100.0);
    }
  }

  private final class FromSources implements SourceActions {
    @Override
    public void openInBrowser(String url) {
      browse(url);
    }

    @Override
    public void openArticle(long id) {
      exits.open(id);
    }
  }

  private final class FromEncoding implements EncodingModel.Listener {
    @Override
    public void changed(long article, Message told) {
      if (isOpen(article)) {
        show(article, "");
      }
      exits.changed(article);
      exits.tell(told);
    }

    @Override
    public void unchanged(Message reason) {
      exits.warn(reason);
    }

    @Override
    public void failed(Throwable failure) {
      exits.failed(failure);
    }
  }
}
