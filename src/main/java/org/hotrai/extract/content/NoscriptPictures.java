package org.hotrai.extract.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Pictures that stand in a {@code noscript}, for readers without scripts. Beside it there mostly
 * stands the place in which a script was to show the same picture: that place gets it.
 */
final class NoscriptPictures {
  /** Some browsers save what is in a noscript as text, in bytes no longer than this. */
  private static final int LONGEST_ESCAPED = 20_000;

  private static final int MOST_WRAPPERS = 3;

  private final Element body;
  private @Nullable Set<String> shown;

  NoscriptPictures(Element body) {
    this.body = body;
  }

  /** Whether the element turned out to hold a picture of the text, and is to stay. */
  boolean opened(Element noscript) {
    Element picture = picture(noscript);
    if (picture == null) {
      return false;
    }
    List<Element> beside = beside(noscript);
    if (beside.stream().anyMatch(other -> LazyPicture.shows(other, picture))) {
      return false;
    }
    Optional<Element> place = place(beside, picture);
    if (place.isPresent()) {
      fill(place.get(), picture);
      return false;
    }
    boolean own =
        beside.stream().noneMatch(LazyPicture::isLoaded)
            && LazyPicture.isOfText(picture)
            && shown().add(LazyPicture.address(picture));
    if (own) {
      noscript.tagName("span");
    }
    return own;
  }

  /** The one picture that is all that the element holds. */
  private static @Nullable Element picture(Element noscript) {
    if (noscript.childNodeSize() == 0) {
      return null;
    }
    String text = noscript.text();
    if (text.startsWith("<") && text.contains("<img") && text.length() < LONGEST_ESCAPED) {
      noscript.html(noscript.wholeText());
    }
    return only(noscript);
  }

  private static @Nullable Element only(Element element) {
    if (element.hasText()) {
      return null;
    }
    if ("img".equals(element.normalName())) {
      return element;
    }
    Elements pictures = element.select("img");
    return pictures.size() == 1 ? pictures.first() : null;
  }

  /** The pictures right before and right behind, which may be wrapped as this one may be. */
  private static List<Element> beside(Element noscript) {
    Element at = noscript;
    for (int i = 0; i < MOST_WRAPPERS && beside(at, false).isEmpty(); i++) {
      Element outer = at.parent();
      if (outer == null
          || beside(at, true).isPresent()
          || outer.childrenSize() > 1
          || "body".equals(outer.normalName())
          || outer.hasText()) {
        break;
      }
      at = outer;
    }
    List<Element> pictures = new ArrayList<>();
    beside(at, false).ifPresent(pictures::add);
    beside(at, true).ifPresent(pictures::add);
    return pictures;
  }

  private static Optional<Element> beside(Element element, boolean behind) {
    Node at = next(element, behind);
    while ((at instanceof TextNode text && text.isBlank()) || at instanceof Comment) {
      at = next(at, behind);
    }
    return at instanceof Element other && !"noscript".equals(other.normalName())
        ? Optional.ofNullable(only(other))
        : Optional.empty();
  }

  private static @Nullable Node next(Node node, boolean behind) {
    return behind ? node.nextSibling() : node.previousSibling();
  }

  /** The place that a script was to fill with the picture, the likeliest of them. */
  private static Optional<Element> place(List<Element> beside, Element picture) {
    Predicate<Element> named = other -> LazyPicture.names(other, picture);
    Predicate<Element> unnamed = other -> !LazyPicture.namesAny(other);
    return beside.stream()
        .filter(named)
        .findFirst()
        .or(() -> beside.stream().filter(LazyPicture::isEmpty).filter(unnamed).findFirst())
        .or(() -> beside.stream().limit(1).filter(LazyPicture::isEmpty).findFirst());
  }

  private static void fill(Element place, Element picture) {
    String alternative = place.attr("alt");
    place.clearAttributes();
    place.attributes().addAll(picture.attributes());
    if (!picture.hasAttr("alt") && !alternative.isEmpty()) {
      place.attr("alt", alternative);
    }
  }

  /** The addresses of all pictures that are shown without it; found out when there is need. */
  private Set<String> shown() {
    if (shown == null) {
      Set<String> all = new HashSet<>();
      for (Element image : body.select("img")) {
        if (image.closest("noscript") == null) {
          all.add(LazyPicture.address(image));
        }
      }
      shown = all;
    }
    return shown;
  }
}
