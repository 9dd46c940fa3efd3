package org.hotrai.extract.saved;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotrai.capture.ArchivedAddress;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Undoes what a web archive changed in a page: the addresses of the page and of what it links. */
final class ArchiveTraces {
  private static final Pattern FROM_ROOT = Pattern.compile("/web/\\d{14}(?:[a-z]{2}_)?/https?:.*");
  private static final String WAYBACK = "https://web.archive.org";
  private static final Pattern ARCHIVE_TODAY =
      Pattern.compile("(?i)(?:https?://)?archive\\.(?:today|ph|is|li|vn|fo|md)\\b.*");

  /** What archive.today says of itself and of the moment of its work. */
  private static final String ITS_OWN =
      "meta[property=og:site_name], meta[property=article:published_time],"
          + " meta[property=article:modified_time]";

  private ArchiveTraces() {}

  /** Whether a page with that source may have come from an archive. */
  static boolean mayBeIn(String html) {
    return html.contains("archive.") || html.contains("/web/") || html.contains("/wayback/");
  }

  /** Gives the page and its links their own addresses again. */
  static void undo(Document page) {
    boolean archived = isCommented(page);
    for (Element link : page.select("link[rel=canonical], link[rel=bookmark]")) {
      archived |= restore(link, "href");
    }
    for (Element meta : page.select("meta[property=og:url]")) {
      if (ARCHIVE_TODAY.matcher(meta.attr("content")).matches()) {
        page.select(ITS_OWN).remove();
      }
      archived |= restore(meta, "content");
    }
    List<Element> links = page.select("a[href]");
    archived |= links.stream().anyMatch(link -> FROM_ROOT.matcher(link.attr("href")).matches());
    if (archived) {
      links.forEach(link -> restore(link, "href"));
    }
  }

  private static boolean restore(Element element, String name) {
    String written = element.attr(name).strip();
    String whole = FROM_ROOT.matcher(written).matches() ? WAYBACK + written : written;
    Optional<ArchivedAddress> own = ArchivedAddress.in(whole);
    own.ifPresent(address -> element.attr(name, address.url()));
    return own.isPresent();
  }

  /** Browsers and extensions note above the page where they saved it from. */
  private static boolean isCommented(Document page) {
    Element root = page.firstElementChild();
    return Stream.concat(
            page.childNodes().stream(), root == null ? Stream.empty() : root.childNodes().stream())
        .anyMatch(node ->
            node instanceof Comment comment && comment.getData().contains("archive.org/web/"));
  }
}
