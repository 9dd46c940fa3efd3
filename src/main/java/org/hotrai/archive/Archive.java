package org.hotrai.archive;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.hotrai.archive.book.PrintedArticles;
import org.hotrai.archive.entities.Corrections;
import org.hotrai.archive.entities.Entities;
import org.hotrai.archive.entities.EntityLookup;
import org.hotrai.archive.export.ExportJob;
import org.hotrai.archive.imports.ImportJob;
import org.hotrai.archive.imports.Originals;
import org.hotrai.archive.imports.Reextraction;
import org.hotrai.archive.imports.RejectedPages;
import org.hotrai.archive.imports.WatchedFolder;
import org.hotrai.archive.job.Lazily;
import org.hotrai.archive.library.Citations;
import org.hotrai.archive.library.Library;
import org.hotrai.archive.library.Listing;
import org.hotrai.archive.profile.EntityProfiles;
import org.hotrai.archive.search.Completions;
import org.hotrai.archive.search.Faceting;
import org.hotrai.archive.search.Search;
import org.hotrai.entity.Recogniser;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.store.AnnotationStore;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.WatchedFiles;
import org.hotrai.store.article.ArticleStore;
import org.hotrai.store.content.ContentStore;
import org.hotrai.store.entity.CompanyStore;
import org.hotrai.store.entity.EntityHistory;
import org.hotrai.store.entity.EntityNames;
import org.hotrai.store.entity.EntityProfileStore;
import org.hotrai.store.entity.EntityStore;
import org.hotrai.store.original.OriginalStore;
import org.hotrai.store.original.RejectedStore;
import org.hotrai.store.search.CompletionStore;
import org.hotrai.store.search.FacetStore;
import org.hotrai.store.search.SearchIndex;

/** An open archive. Its parts may be used from any thread until it is closed. */
public final class Archive implements AutoCloseable {
  /** How long a file is left alone before it counts as saved. */
  private static final Duration QUIET = Duration.ofSeconds(2);

  private final ArchiveFile file;
  private final Library library;
  private final Search search;
  private final Faceting facets;
  private final Completions completions;
  private final Annotations annotations;
  private final Entities entities;
  private final EntityProfiles profiles;
  private final EntityLookup entityLookup;
  private final Corrections corrections;
  private final Originals originals;
  private final RejectedPages rejected;
  private final Supplier<Recogniser> recogniser = new Lazily<>(Recogniser::new);

  private Archive(ArchiveFile file) {
    this.file = file;
    Listing listing = new Listing(new ArticleStore(file), new AnnotationStore(file));
    library = new Library(listing, new ContentStore(file));
    search = new Search(new SearchIndex(file), listing);
    facets = new Faceting(new FacetStore(file));
    completions = new Completions(new CompletionStore(file));
    annotations = new Annotations(new AnnotationStore(file));
    entities = new Entities(new EntityStore(file), new EntityNames(file), listing);
    corrections = new Corrections(file);
    entityLookup =
        new EntityLookup(
            new EntityHistory(file), new EntityStore(file), new ArticleStore(file), corrections);
    profiles =
        new EntityProfiles(
            new EntityProfileStore(file),
            new ArticleStore(file),
            new CompanyStore(file),
            search::typedIds,
            corrections::description);
    OriginalStore pages = new OriginalStore(file);
    Reextraction reextraction = new Reextraction(file, recogniser);
    originals = new Originals(pages, reextraction);
    rejected = new RejectedPages(new RejectedStore(file), pages, reextraction);
  }

  /**
   * Opens the archive, or makes it where there is none.
   *
   * @throws Failure where it cannot be had; it is left as it was
   */
  public static Archive open(Path file) {
    return new Archive(ArchiveFile.open(file));
  }

  /**
   * Opens the archive where there is one, and makes none.
   *
   * @throws Failure where there is none, or it cannot be had; it is left as it was
   */
  public static Archive openExisting(Path file) {
    File named = file.toFile();
    if (!named.exists() || (named.isFile() && named.length() == 0)) {
      throw new Failure(Message.of("archive.none", file.toString()));
    }
    return open(file);
  }

  /** Where it lies. */
  public Path file() {
    return file.path();
  }

  /** What the user should know of how it was opened. */
  public Optional<Message> notice() {
    return file.notice();
  }

  /** For a program with file dialogs, which would else make others think it is not open here. */
  public void holdLocks() {
    file.holdLocks();
  }

  /** Whether another program has written to it since this was last asked; false at first. */
  public boolean othersHaveWritten() {
    return file.othersHaveWritten();
  }

  /** Its articles. */
  public Library library() {
    return library;
  }

  /** Finding articles by their words. */
  public Search search() {
    return search;
  }

  /** Counting what articles have in common. */
  public Faceting facets() {
    return facets;
  }

  /** Finding what is meant before it is typed to the end. */
  public Completions completions() {
    return completions;
  }

  /** What the reader added. */
  public Annotations annotations() {
    return annotations;
  }

  /** What the articles mention. */
  public Entities entities() {
    return entities;
  }

  /** What single entities are about. */
  public EntityProfiles profiles() {
    return profiles;
  }

  /** What the archive tells of each of those in short. */
  public EntityLookup entityLookup() {
    return entityLookup;
  }

  /** What a person says of what they mention. */
  public Corrections corrections() {
    return corrections;
  }

  /** The saved pages behind the articles. */
  public Originals originals() {
    return originals;
  }

  /** The saved pages in which no article was found. */
  public RejectedPages rejected() {
    return rejected;
  }

  /** Taking saved files in. */
  public ImportJob imports() {
    return new ImportJob(file, recogniser);
  }

  /**
   * Takes in what is saved into that folder from now on, until the result is closed; close it
   * before the archive. May take as long as what is being written to the archive.
   *
   * @throws Failure where the system does not watch folders, or the archive cannot be written
   */
  public WatchedFolder watch(Path folder, WatchedFolder.Listener listener) {
    return watch(folder, QUIET, listener);
  }

  WatchedFolder watch(Path folder, Duration quiet, WatchedFolder.Listener listener) {
    return new WatchedFolder(folder, quiet, new WatchedFiles(file), imports(), listener);
  }

  /** Handing articles out. */
  public ExportJob exports() {
    var shelf = new PrintedArticles.Shelf(new ArticleStore(file), new AnnotationStore(file));
    return new ExportJob(library, new OriginalStore(file), shelf, file.path());
  }

  /** Articles as texts cite them. */
  public Citations citations() {
    return new Citations(library);
  }

  /** Checks and backups. */
  public Upkeep upkeep() {
    return new Upkeep(file);
  }

  @Override
  public void close() {
    file.close();
  }
}
