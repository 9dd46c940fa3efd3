package org.hotrai.extract.block;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotrai.capture.DataUrl;
import org.hotrai.extract.content.LazyPicture;
import org.jsoup.nodes.Element;

/** The addresses that an element gives for its picture, the likeliest first. */
final class PictureAddresses {
  private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset");

  /** An address in a set of sizes; behind one that no comma ends, its width or density. */
  private static final Pattern IN_SET = Pattern.compile("([^\\s,]\\S*+)(?:(?<=,)|[^,]*+)");

  private static final String COMMAS_AT_END = ",+$";

  private PictureAddresses() {}

  /** All of them as written, to look for in what was saved. */
  static List<String> of(Element image) {
    return all(image, inSets(image), LazyPicture.isEmpty(image)).toList();
  }

  /**
   * The address of the picture, as written where it is relative to a page of unknown address. Those
   * in sets are choices; where nothing was saved, one is made only if nothing else is named.
   */
  static String url(Element image, boolean saved) {
    boolean standIn = LazyPicture.isStandIn(image);
    boolean choices = saved || (standIn && !LazyPicture.namesAny(image));
    return all(image, choices ? inSets(image) : Stream.empty(), standIn)
        .filter(written -> !DataUrl.is(written))
        .findFirst()
        .map(written -> url(image, written))
        .orElse("");
  }

  private static String url(Element image, String written) {
    boolean local = written.startsWith("./") || written.contains("_files/");
    Element named = new Element(image.tag(), image.baseUri()).attr("src", written);
    String absolute = local ? null : Links.target(named, "src");
    return absolute == null ? written : absolute;
  }

  private static Stream<String> all(Element image, Stream<String> sets, boolean promisedFirst) {
    Stream<String> shown = Stream.of(image.attr("src"));
    Stream<String> promised = Stream.concat(LazyPicture.PROMISES.stream().map(image::attr), sets);
    return (promisedFirst ? Stream.concat(promised, shown) : Stream.concat(shown, promised))
        .map(String::strip)
        .filter(written -> !written.isEmpty());
  }

  /** Other sizes and formats of the picture. */
  private static Stream<String> inSets(Element image) {
    Element parent = image.parent();
    Stream<Element> sources =
        parent != null && "picture".equals(parent.normalName())
            ? parent.children().stream().filter(child -> "source".equals(child.normalName()))
            : Stream.empty();
    return Stream.concat(Stream.of(image), sources)
        .flatMap(element -> SETS.stream().map(element::attr))
        .flatMap(set -> IN_SET.matcher(set).results())
        .map(found -> found.group(1).replaceFirst(COMMAS_AT_END, ""));
  }
}
