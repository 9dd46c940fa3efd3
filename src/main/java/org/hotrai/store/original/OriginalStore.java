package org.hotrai.store.original;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotrai.article.Block;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.capture.Resource;
import org.hotrai.entity.KnownNames;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.store.ArchiveFile;
import org.hotrai.store.article.ArticleReviser;
import org.hotrai.store.article.ArticleWriter;
import org.hotrai.store.article.Stored;
import org.hotrai.store.article.Stored.Status;
import org.hotrai.store.content.Content;
import org.hotrai.store.content.ContentStore;
import org.hotrai.store.content.Packer;
import org.hotrai.store.entity.EntityStore;
import org.hotrai.store.sql.Ids;
import org.hotrai.store.version.OriginalRows;
import org.hotrai.store.version.PreparedArticle;
import org.hotrai.store.version.VersionRows;
import org.jspecify.annotations.Nullable;

/** The saved pages of an archive, kept so that they can be read again. */
public final class OriginalStore {
  private final ArchiveFile file;
  private final ContentStore contents;
  private final KnownNames names;

  /** The saved pages of that archive. */
  public OriginalStore(ArchiveFile file) {
    this.file = file;
    this.contents = new ContentStore(file);
    this.names = new KnownNames(new EntityStore(file));
  }

  /**
   * The article that was read from the same page with the same frames, if there is one.
   *
   * @param sha256 of the page
   */
  public Optional<SeenPage> seen(Capture came, String sha256) {
    return file.read(session -> SeenPage.of(session, came, sha256));
  }

  /** The URLs of the pictures that the article shows, but that were not saved with its page. */
  public List<String> missingPictures(SeenPage page) {
    return file
        .read(session -> VersionRows.article(session, page.article(), page.number()))
        .stream()
        .flatMap(article -> article.blocks().stream())
        .filter(block -> block instanceof Block.Image image && image.resource() == null)
        .map(block -> ((Block.Image) block).url())
        .toList();
  }

  /** Packs pages that are to be kept here. */
  public Packer packer() {
    return contents.packer();
  }

  /** A page and how many bytes it has. */
  public record Size(long id, long bytes) {}

  /** All saved pages, in the order in which they came in. */
  public List<Size> sizes() {
    return file.read(session ->
        session.list(
            """
            SELECT o.id, c.size FROM original o JOIN content c ON c.sha256 = o.sha256 ORDER BY o.id
            """,
            row -> new Size(row.getLong(1), row.getLong(2))));
  }

  /** The file that a page came out of; empty if the page has been thrown away. */
  public String path(long id) {
    return file.read(session ->
            session.first("SELECT path FROM original WHERE id = ?", row -> row.getString(1), id))
        .orElse("");
  }

  /**
   * The saved page with that id; nothing if it has been thrown away.
   *
   * @throws Failure if its bytes are damaged
   */
  public Optional<KeptOriginal> find(long id) {
    return find("WHERE o.id = ?", id);
  }

  /**
   * The saved page of the version of an article that is shown.
   *
   * @throws Failure if there is no such article, or its bytes are damaged
   */
  public KeptOriginal ofArticle(long article) {
    return find(
            "JOIN article a ON a.id = v.article AND a.newest = v.number WHERE a.id = ?", article)
        .orElseThrow(() -> Ids.noArticle(article));
  }

  /** The saved pages of all versions of an article, in the order of their numbers. */
  public List<Long> ofVersions(long article) {
    return file.read(session ->
        session.list(
            "SELECT original FROM version WHERE article = ? GROUP BY original ORDER BY"
                + " min(number)",
            row -> row.getLong(1),
            article));
  }

  /**
   * What is kept with a saved page, by the URLs that it names it by.
   *
   * @throws Failure if its bytes are damaged
   */
  public List<Resource> resources(long id) {
    return file.read(session -> KeptRow.find(session, "WHERE o.id = ?", id)).stream()
        .flatMap(row -> row.resources().entrySet().stream())
        .sorted(Map.Entry.comparingByKey())
        .map(resource -> resource(resource.getKey(), resource.getValue()))
        .toList();
  }

  /**
   * The saved page of that rejected one.
   *
   * @throws Failure if there is none, or its bytes are damaged
   */
  public KeptOriginal ofRejected(long rejected) {
    return find("WHERE r.id = ?", rejected).orElseThrow(() -> RejectedStore.none(rejected));
  }

  /**
   * Puts a new reading of a page in the place of the old one, as one transaction. What was rejected
   * becomes an article.
   *
   * @return {@link Status#DUPLICATE} where nothing is otherwise than it was; nothing where the page
   *     has been thrown away since it was found
   */
  public Optional<Stored> revise(KeptOriginal kept, PreparedArticle prepared) {
    return file.write(session -> {
      Optional<VersionRows.Place> place =
          session.first(
              "SELECT article, number FROM version WHERE original = ?",
              row -> new VersionRows.Place(row.getLong(1), row.getInt(2), kept.id()),
              kept.id());
      if (place.isPresent()) {
        boolean changed = new ArticleReviser(session, prepared, names).revise(place.get());
        return Optional.of(
            new Stored(changed ? Status.UPDATED : Status.DUPLICATE, place.get().article()));
      }
      return session.number("SELECT count(*) FROM original WHERE id = ?", kept.id()) == 0
          ? Optional.empty()
          : Optional.of(new ArticleWriter(session, prepared, names).write());
    });
  }

  /** Notes the encoding that a person chose for a page; null leaves it to the page again. */
  public void chooseCharset(KeptOriginal kept, @Nullable Charset chosen) {
    file.write(session -> {
      OriginalRows.chooseCharset(session, kept.id(), chosen);
      return true;
    });
  }

  private Optional<KeptOriginal> find(String where, long id) {
    return file.read(session -> KeptRow.find(session, where, id)).map(this::whole);
  }

  private KeptOriginal whole(KeptRow row) {
    Capture head = row.kept().capture();
    Capture capture =
        new Capture(
            head.path(),
            head.member(),
            head.url(),
            head.savedAt(),
            head.mediaType(),
            bytes(row.sha256()).bytes(),
            head.charset(),
            url -> Optional.ofNullable(row.resources().get(url)).map(hash -> resource(url, hash)),
            head.title(),
            head.chosenCharset());
    return row.kept().with(capture);
  }

  private Resource resource(String url, String sha256) {
    Content content = bytes(sha256);
    return new Resource(url, content.mediaType(), content.bytes());
  }

  private Content bytes(String sha256) {
    return contents
        .find(sha256)
        .orElseThrow(() -> new Failure(Message.of("store.content-damaged", sha256)));
  }
}
