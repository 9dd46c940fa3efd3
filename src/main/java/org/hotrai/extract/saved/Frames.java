package org.hotrai.extract.saved;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hotrai.capture.DataUrl;
import org.hotrai.capture.Resource;
import org.hotrai.capture.Resources;
import org.hotrai.capture.encoding.PageText;
import org.hotrai.extract.content.TextWeight;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Puts the pages of frames into the page that shows them: all frames of a frame set, and the one
 * iframe that holds most of the text of a page that is nearly empty without it. Other iframes hold
 * advertisements, players and forms.
 */
public final class Frames {
  /** A page with more text outside its iframes has its article there. */
  private static final int NEARLY_EMPTY = 600;

  /** The least text of an iframe that is worth to be taken in. */
  private static final int LEAST = 200;

  /** How many times the text outside an iframe the text in it is. */
  private static final int MOST = 3;

  private static final int DEEPEST = 4;
  private static final int MOST_FRAMES = 40;

  private static final Pattern HIDDEN =
      Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  private final Function<String, Document> parser;
  private final List<Resource> used = new ArrayList<>();
  private final Set<String> opened = new HashSet<>();

  private Frames(Function<String, Document> parser) {
    this.parser = parser;
  }

  /** A page in a frame, with all its text in one piece. */
  private record Opened(Element frame, Document page, int weight, List<Resource> files) {}

  /**
   * The page with its frames, as far as they were saved with it. The page is changed.
   *
   * @param parser parses the page of a frame
   */
  public static FramedPage filled(
      Document page, Resources saved, Function<String, Document> parser) {
    Frames frames = new Frames(parser);
    frames.used.addAll(frames.fill(page, saved, DEEPEST));
    return new FramedPage(page, frames.used);
  }

  /** Gives the files that the page now holds text of. */
  private List<Resource> fill(Document page, Resources saved, int depth) {
    if (depth == 0) {
      return List.of();
    }
    List<Element> all = frames(page);
    Element set =
        all.stream().filter(one -> "frameset".equals(one.normalName())).findFirst().orElse(null);
    if (set != null) {
      List<Opened> frames = open(set.getElementsByTag("frame"), saved, depth);
      if (frames.isEmpty()) {
        showInstead(set);
        return List.of();
      }
      return fillSet(page, set, frames);
    }
    Element body = page.body();
    List<Element> iframes = all.stream().filter(frame -> frame.parents().contains(body)).toList();
    if (iframes.isEmpty()) {
      return List.of();
    }
    int outside = weight(page.body(), NEARLY_EMPTY);
    return outside >= NEARLY_EMPTY
        ? List.of()
        : open(iframes.stream().filter(frame -> !isHidden(frame)).toList(), saved, depth).stream()
            .max(Comparator.comparingInt(Opened::weight))
            .filter(frame -> frame.weight() >= Math.max(LEAST, MOST * outside))
            .map(frame -> fillIframe(page, frame))
            .orElse(List.of());
  }

  /** Frame sets, and iframes that show something. */
  private static List<Element> frames(Document page) {
    List<Element> frames = new ArrayList<>();
    page.traverse((node, depth) -> {
      if (node instanceof Element element && isFrame(element)) {
        frames.add(element);
      }
    });
    return frames;
  }

  private static boolean isFrame(Element element) {
    return switch (element.normalName()) {
      case "frameset" -> true;
      case "iframe" -> element.hasAttr("src") || element.hasAttr("srcdoc");
      default -> false;
    };
  }

  /** What a page shows where its frames do not, unless that only says so. */
  private void showInstead(Element set) {
    Element instead = set.selectFirst("noframes");
    if (instead != null) {
      Element body = parser.apply(instead.wholeText() + data(instead)).body();
      if (weight(body, LEAST) >= LEAST) {
        set.replaceWith(body);
      }
    }
  }

  private static String data(Element element) {
    return element.dataNodes().stream().map(DataNode::getWholeData).collect(Collectors.joining());
  }

  private static List<Resource> fillSet(Document page, Element set, List<Opened> frames) {
    Opened main = frames.stream().max(Comparator.comparingInt(Opened::weight)).orElseThrow();
    Element body = new Element("body");
    List<Resource> files = new ArrayList<>();
    for (Opened frame : frames) {
      body.appendChild(content(frame));
      files.addAll(frame.files());
    }
    set.replaceWith(body);
    page.head().insertChildren(0, statements(main.page()));
    if (!main.page().title().isBlank()) {
      page.title(main.page().title());
    }
    return files;
  }

  private static List<Resource> fillIframe(Document page, Opened frame) {
    frame.frame().replaceWith(content(frame));
    page.head().appendChildren(statements(frame.page()));
    if (page.title().isBlank()) {
      page.title(frame.page().title());
    }
    return frame.files();
  }

  private static Element content(Opened frame) {
    Element body = frame.page().body();
    Element content = new Element("div").appendChildren(body.childNodesCopy());
    String direction = body.hasAttr("dir") ? body.attr("dir") : htmlOf(body).attr("dir");
    return direction.isEmpty() ? content : content.attr("dir", direction);
  }

  private static Element htmlOf(Element body) {
    Element outer = body.parent();
    return outer == null ? body : outer;
  }

  /** What the head of a page says of its article. */
  private static List<Element> statements(Document page) {
    return List.copyOf(page.head().select("meta, script[type*=ld+json]"));
  }

  private List<Opened> open(List<Element> frames, Resources saved, int depth) {
    List<Opened> all = new ArrayList<>();
    for (Element frame : frames) {
      open(frame, saved, depth).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Opened> open(Element frame, Resources saved, int depth) {
    String name = frame.attr("src").strip();
    if (frame.hasAttr("srcdoc")) {
      return Optional.of(opened(frame, parser.apply(frame.attr("srcdoc")), saved, depth));
    }
    if (DataUrl.is(name)) {
      return name.regionMatches(true, 5, "text/html", 0, 9)
          ? DataUrl.bytes(name)
              .map(bytes -> PageText.of(bytes, charset(name)))
              .map(text -> opened(frame, parser.apply(text), saved, depth))
          : Optional.empty();
    }
    if (name.isEmpty() || opened.size() >= MOST_FRAMES || !opened.add(name)) {
      return Optional.empty();
    }
    return saved.find(name).filter(Resource::isPage).map(file -> opened(frame, file, saved, depth));
  }

  private Opened opened(Element frame, Resource file, Resources saved, int depth) {
    Document page = parser.apply(PageText.of(file.bytes(), file.charset()));
    FrameNames.seenFromOutside(page, file.url());
    Opened inside = opened(frame, page, saved, depth);
    List<Resource> files = new ArrayList<>(inside.files());
    files.addFirst(file);
    return new Opened(frame, page, inside.weight(), files);
  }

  private Opened opened(Element frame, Document page, Resources saved, int depth) {
    List<Resource> files = fill(page, saved, depth - 1);
    return new Opened(frame, page, weight(page.body(), Integer.MAX_VALUE), files);
  }

  private static String charset(String dataUrl) {
    return dataUrl.toLowerCase(Locale.ROOT).startsWith("data:text/html;charset=windows-874")
        ? "windows-874"
        : StandardCharsets.UTF_8.name();
  }

  /** How much text there is outside links, counted no further than up to a limit. */
  private static int weight(Element body, int limit) {
    int weight = 0;
    for (TextNode text : (Iterable<TextNode>) body.nodeStream(TextNode.class)::iterator) {
      Element parent = text.parent();
      if (parent != null && parent.closest("a, noscript") == null) {
        weight += TextWeight.of(text.getWholeText());
      }
      if (weight >= limit) {
        return limit;
      }
    }
    return weight;
  }

  private static boolean isHidden(Element frame) {
    return frame.hasAttr("hidden")
        || "true".equals(frame.attr("aria-hidden"))
        || HIDDEN.matcher(frame.attr("style")).find()
        || frame.attr("width").matches("[01](?:px)?")
        || frame.attr("height").matches("[01](?:px)?");
  }
}
