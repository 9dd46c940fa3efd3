package org.hotrai.extract.saved;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Undoes what an archive or a notebook did to a page. */
public final class SaverTraces {
  private static final String BEGIN = "BEGIN WAYBACK TOOLBAR INSERT";
  private static final String END = "END WAYBACK TOOLBAR INSERT";

  private static final String OF_ONENOTE =
      "meta[name=ProgId][content^=OneNote], meta[name=Generator][content*=OneNote]";

  /** The letters of the title. */
  private static final String LARGE = "[style~=font-size:\\s*(?:1[6-9]|[2-9]\\d)(?:\\.\\d+)?pt]";

  private SaverTraces() {}

  /**
   * Takes the tool bar of the Wayback Machine out of the page, and gives its links their own
   * addresses again; makes a heading of the title that a notebook writes into a page.
   *
   * @param html the source of the page
   */
  public static void remove(Document page, String html) {
    if (ArchiveTraces.mayBeIn(html)) {
      ArchiveTraces.undo(page);
    }
    removeToolbar(page);
    showTitle(page);
  }

  /**
   * OneNote gives a page no title, but writes it as the first paragraph, in large letters; where a
   * page has none that is the day.
   */
  private static void showTitle(Document page) {
    if (page.title().isBlank() && page.selectFirst(OF_ONENOTE) != null) {
      page.body().select("p").stream()
          .filter(Element::hasText)
          .findFirst()
          .filter(title -> !title.attr("style").contains("font-size") || title.is(LARGE))
          .ifPresent(title -> title.tagName("h1"));
    }
  }

  private static void removeToolbar(Document page) {
    for (Node child : page.body().childNodes()) {
      if (child instanceof Comment comment && BEGIN.equals(comment.getData().strip())) {
        toolbar(comment).forEach(Node::remove);
        return;
      }
    }
  }

  /** Everything up to the closing comment; nothing if there is none. */
  private static List<Node> toolbar(Comment begin) {
    List<Node> toolbar = new ArrayList<>();
    for (Node node = begin; node != null; node = node.nextSibling()) {
      toolbar.add(node);
      if (node instanceof Comment comment && END.equals(comment.getData().strip())) {
        return toolbar;
      }
    }
    return List.of();
  }
}
