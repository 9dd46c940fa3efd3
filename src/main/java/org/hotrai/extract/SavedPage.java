package org.hotrai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotrai.capture.CaptureResult.Capture;
import org.hotrai.extract.note.PageNotes;
import org.hotrai.extract.saved.FramedPage;
import org.hotrai.extract.saved.Frames;
import org.hotrai.extract.saved.OldMarkup;
import org.hotrai.extract.saved.SaverTraces;
import org.hotrai.extract.saved.ShadowRoots;
import org.hotrai.extract.saved.SharedPictures;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Parses saved pages, however broken, within bounds. */
final class SavedPage {
  /** Elements nested deeper are laid flat. */
  private static final int DEEPEST = 400;

  /** Longer attributes say nothing, unless they hold a picture. */
  private static final int LONGEST_ATTRIBUTE = 20_000;

  private static final Evaluator CANONICAL =
      Selector.evaluatorOf("link[rel=canonical][href^=http]");
  private static final Evaluator BASE = Selector.evaluatorOf("base[href]");

  /** Pictures of AMP pages, which a script was to load; where it did, the picture stands inside. */
  private static final Evaluator AMP_PICTURE =
      Selector.evaluatorOf("amp-img[src]:not(:has(img)), amp-anim[src]:not(:has(img))");

  private SavedPage() {}

  /** The page, with the text of its frames; nothing if it cannot be parsed. */
  static Optional<Document> parse(Capture capture) {
    return framed(capture).map(FramedPage::document);
  }

  /** The page, and the files that its frames come from; nothing if it cannot be parsed. */
  static Optional<FramedPage> framed(Capture capture) {
    String html = capture.text();
    String base = capture.url() == null ? "" : capture.url();
    try {
      FramedPage page =
          Frames.filled(parsed(html, base), capture.resources(), inner -> parsed(inner, ""));
      SaverTraces.remove(page.document(), html);
      clean(page.document(), base);
      return Optional.of(page);
    } catch (RuntimeException notEvenTagSoup) {
      return Optional.empty();
    }
  }

  private static Document parsed(String html, String base) {
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, base);
    if (SharedPictures.mayBeIn(html)) {
      SharedPictures.restore(page);
    }
    return page;
  }

  private static void clean(Document page, String base) {
    List<Element> pictures = new ArrayList<>();
    List<Element> addresses = new ArrayList<>();
    List<Element> templates = new ArrayList<>(0);
    List<Element> verbatim = new ArrayList<>(0);
    OldMarkup old = new OldMarkup();
    page.traverse((node, depth) -> {
      if (node instanceof Element element) {
        old.see(element);
        dropAttributes(element);
        switch (element.normalName()) {
          case "amp-img", "amp-anim" -> pictures.add(element);
          case "link", "base" -> addresses.add(element);
          case "template" -> templates.add(element);
          case "xmp", "listing", "plaintext" -> verbatim.add(element);
          default -> {}
        }
      }
    });
    templates.stream().filter(ShadowRoots::is).toList().forEach(ShadowRoots::show);
    verbatim.forEach(SavedPage::toPreformatted);
    old.mend(page.body());
    pictures.stream()
        .filter(picture -> picture.is(AMP_PICTURE))
        .toList()
        .forEach(SavedPage::toPicture);
    if (base.isEmpty() && addresses.stream().noneMatch(address -> address.is(BASE))) {
      addresses.stream()
          .filter(address -> address.is(CANONICAL))
          .findFirst()
          .ifPresent(canonical -> page.setBaseUri(canonical.attr("href")));
    }
  }

  /** What the parser takes for data in it is text. */
  private static void toPreformatted(Element verbatim) {
    verbatim.tagName("pre");
    verbatim.dataNodes().forEach(data -> data.replaceWith(new TextNode(data.getWholeData())));
  }

  private static void toPicture(Element amp) {
    amp.empty().tagName("img");
  }

  /** Those that are too long, and those that are ours, which a page must not claim. */
  private static void dropAttributes(Element element) {
    if (element.attributesSize() == 0) {
      return;
    }
    List<String> dropped = new ArrayList<>(0);
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      boolean tooLong = attribute.getValue().length() > LONGEST_ATTRIBUTE && !key.endsWith("src");
      if (tooLong || PageNotes.isOwn(key)) {
        dropped.add(key);
      }
    }
    dropped.forEach(element::removeAttr);
  }
}
