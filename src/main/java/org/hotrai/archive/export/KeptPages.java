package org.hotrai.archive.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import org.hotrai.article.StoredArticle;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.capture.Resource;
import org.hotrai.export.warc.WarcExport;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.store.original.KeptOriginal;
import org.hotrai.store.original.OriginalStore;
import org.hotrai.text.UrlEscape;
import org.jspecify.annotations.Nullable;

/** Hands out the saved pages of articles as they were kept, of all versions. */
final class KeptPages {
  private final OriginalStore originals;

  KeptPages(OriginalStore originals) {
    this.originals = originals;
  }

  void write(Iterator<StoredArticle> articles, OutputStream target) throws IOException {
    WarcExport warc = new WarcExport(target);
    while (articles.hasNext()) {
      StoredArticle stored = articles.next();
      for (long original : originals.ofVersions(stored.id())) {
        KeptOriginal kept =
            originals
                .find(original)
                .orElseThrow(() -> new Failure(Message.of("archive.thrown-away")));
        write(kept, stored.importedAt(), warc);
      }
    }
  }

  private void write(KeptOriginal kept, Instant importedAt, WarcExport warc) throws IOException {
    Capture page = kept.capture();
    URI address = address(kept);
    Instant saved = Objects.requireNonNullElse(page.savedAt(), importedAt);
    warc.add(address, saved, type(page), page.bytes());
    for (Resource resource : originals.resources(kept.id())) {
      warc.add(place(address, resource.url()), saved, resource.mediaType(), resource.bytes());
    }
  }

  private static String type(Capture page) {
    String charset = page.charset();
    return charset == null ? page.mediaType() : page.mediaType() + ";charset=" + charset;
  }

  /** A page that does not say where it was saved from, or nonsense, is known by its file. */
  private static URI address(KeptOriginal kept) {
    Capture page = kept.capture();
    String member = page.member() == null ? "" : "/" + page.member();
    String path = (page.path() + member).replace('\\', '/').replaceFirst("^/*", "");
    return uri(page.url()).orElseGet(() -> URI.create("file:///" + inPath(path)));
  }

  /** What a page names in a way that is no address stands below the page. */
  private static URI place(URI page, String url) {
    return uri(url).map(page::resolve).orElseGet(() -> page.resolve("./" + inPath(url)));
  }

  private static String inPath(String name) {
    return UrlEscape.ascii(name).replace("?", "%3F").replace("#", "%23");
  }

  private static Optional<URI> uri(@Nullable String url) {
    try {
      return Optional.ofNullable(url).map(UrlEscape::ascii).map(URI::create);
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }
}
