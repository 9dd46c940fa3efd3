package org.hotrai.extract.note;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The links of a page that lead to places in itself, in the order of the page. */
final class PageLinks {
  private final List<Link> links = new ArrayList<>();
  private final IdentityHashMap<Element, Link> byElement = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Place> noted = new IdentityHashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  /**
   * A link.
   *
   * @param index of its element in the page
   * @param isInside whether its URL surely is the page's own; that of a saved page may differ
   */
  record Link(Element element, int index, Place target, boolean isInside) {}

  /** An element that links can lead to, and its index in the page. */
  record Place(Element element, int index) {}

  private PageLinks() {}

  static PageLinks of(Element body) {
    PageLinks found = new PageLinks();
    List<Element> all = new ArrayList<>();
    body.traverse((node, depth) -> {
      if (node instanceof Element element) {
        found.addPlace(element, all.size());
        all.add(element);
      }
    });
    for (int i = 0; i < all.size(); i++) {
      if ("a".equals(all.get(i).normalName())) {
        found.addLink(all.get(i), i);
      }
    }
    return found;
  }

  private void addPlace(Element element, int index) {
    if (element.attributesSize() == 0) {
      return;
    }
    Place place = new Place(element, index);
    if (!element.id().isEmpty()) {
      places.putIfAbsent(element.id(), place);
    }
    if ("a".equals(element.normalName()) && !element.attr("name").isEmpty()) {
      places.putIfAbsent(element.attr("name"), place);
    }
  }

  private void addLink(Element element, int index) {
    String href = element.attr("href").strip();
    int hash = href.indexOf('#');
    Place target = hash < 0 ? null : place(href.substring(hash + 1));
    if (target != null) {
      boolean inside = hash == 0 || isPage(element.absUrl("href"), element.baseUri());
      Link link = new Link(element, index, target, inside);
      links.add(link);
      byElement.put(element, link);
      if (target.index() > index) {
        noted.put(target.element(), target);
      }
    }
  }

  private @Nullable Place place(String fragment) {
    Place place = places.get(fragment);
    if (place != null || fragment.indexOf('%') < 0) {
      return place;
    }
    try {
      return places.get(URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException written) {
      return null;
    }
  }

  private static boolean isPage(String url, String page) {
    return !page.isEmpty() && withoutFragment(url).equals(withoutFragment(page));
  }

  private static String withoutFragment(String url) {
    int hash = url.indexOf('#');
    return hash < 0 ? url : url.substring(0, hash);
  }

  List<Link> all() {
    return links;
  }

  /** Those in the element. */
  List<Link> within(Element element) {
    List<Link> within = new ArrayList<>();
    for (Element link : element.getElementsByTag("a")) {
      Link known = byElement.get(link);
      if (known != null) {
        within.add(known);
      }
    }
    return within;
  }

  /** How many places that links before them lead to are in the element, itself among them. */
  int notedPlacesIn(Element element) {
    int count = 0;
    for (Element inside : element.getAllElements()) {
      count += noted.containsKey(inside) ? 1 : 0;
    }
    return count;
  }

  /** Whether the element is the other or stands in it. */
  static boolean isWithin(Element element, Element outer) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }
}
