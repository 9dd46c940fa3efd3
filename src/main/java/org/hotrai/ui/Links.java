package org.hotrai.ui;

import java.net.URI;
import java.util.Map;
import org.hotrai.message.Failure;
import org.hotrai.message.Message;
import org.hotrai.text.UrlEscape;
import org.hotrai.ui.control.SystemPrograms;

/** Where the links of the open article lead: to a page of the archive, or to the browser. */
final class Links {
  private final SystemPrograms programs;
  private final ArticlePanes.Exits exits;
  private long open;
  private Map<String, Long> inArchive = Map.of();

  Links(SystemPrograms programs, ArticlePanes.Exits exits) {
    this.programs = programs;
    this.exits = exits;
  }

  /**
   * Follows from now on the links of that article.
   *
   * @param inArchive the articles of the archive by those links that lead to them
   */
  void show(long article, Map<String, Long> inArchive) {
    open = article;
    this.inArchive = inArchive;
  }

  /** Opens the page in the archive, if it is another; else in the browser. */
  void follow(String url) {
    Long target = inArchive.get(url);
    if (target != null && target != open) {
      exits.open(target);
    } else {
      browse(url);
    }
  }

  /** Opens a web address in the system's browser. */
  void browse(String url) {
    try {
      programs.open(URI.create(UrlEscape.ascii(url)));
    } catch (IllegalArgumentException noAddress) {
      exits.failed(new Failure(Message.of("ui.reader.no-address", url), noAddress));
    }
  }
}
