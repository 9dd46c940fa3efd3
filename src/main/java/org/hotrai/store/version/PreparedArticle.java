package org.hotrai.store.version;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.hotrai.article.Article;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.capture.Resource;
import org.hotrai.extract.Extraction;
import org.hotrai.index.IndexedDocument;
import org.hotrai.store.compression.Packed;
import org.hotrai.store.compression.Packing;
import org.hotrai.store.content.Packer;
import org.hotrai.store.index.PublishedDay;

/**
 * An incoming article with all done that needs no archive: hashed, compressed, encoded and cut into
 * words. Making it takes longer than storing it, and can be done on any thread.
 */
public final class PreparedArticle {

  private final Incoming incoming;
  private final IdentityHashMap<byte[], Packing> contents = new IdentityHashMap<>();
  private final Packer packer;
  private final Packed page;
  private final Map<String, Packed> resources = new HashMap<>();
  private final EncodedArticle encoded;
  private final IndexedDocument indexed;

  private PreparedArticle(Incoming incoming, String sha256, Packer packer) {
    Article article = incoming.article();
    String text = article.text();
    this.incoming = incoming;
    this.packer = packer;
    Capture capture = incoming.capture();
    Packing whole = packer.pack(capture.mediaType(), capture.bytes(), sha256);
    contents.put(capture.bytes(), whole);
    page = whole.packed();
    for (Extraction.Picture picture : incoming.pictures()) {
      addResource(picture.saved());
    }
    incoming.frames().forEach(this::addResource);
    encoded = EncodedArticle.of(article, text, capture.url());
    indexed = IndexedDocument.of(article.title(), text, PublishedDay.date(encoded.keys().day()));
  }

  private void addResource(Resource saved) {
    Packed packed = packed(saved.mediaType(), saved.bytes());
    if (!saved.url().isEmpty()) {
      resources.put(saved.url(), packed);
    }
  }

  /** Prepares that article. */
  public static PreparedArticle of(Incoming incoming, Packer packer) {
    return of(incoming, Packed.sha256(incoming.capture().bytes()), packer);
  }

  /**
   * Prepares that article.
   *
   * @param sha256 of its page
   */
  public static PreparedArticle of(Incoming incoming, String sha256, Packer packer) {
    return new PreparedArticle(incoming, sha256, packer);
  }

  /** What was prepared. */
  public Incoming incoming() {
    return incoming;
  }

  /** The bytes of its page. */
  public Packed page() {
    return page;
  }

  /** The pictures and frames that were saved with the page, by the URL that it names them by. */
  public Map<String, Packed> resources() {
    return resources;
  }

  /** Everything that is kept by its hash: the page, its pictures and its frames. */
  public Collection<Packing> contents() {
    return contents.values();
  }

  private Packed packed(String mediaType, byte[] bytes) {
    return contents.computeIfAbsent(bytes, same -> packer.pack(mediaType, same)).packed();
  }

  /** What is kept of it beside its plain fields. */
  public EncodedArticle encoded() {
    return encoded;
  }

  /** What the full-text index is to hold of it. */
  public IndexedDocument indexed() {
    return indexed;
  }
}
