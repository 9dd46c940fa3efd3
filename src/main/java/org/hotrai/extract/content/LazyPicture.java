package org.hotrai.extract.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hotrai.capture.DataUrl;
import org.jsoup.nodes.Element;

/** Tells apart what pictures are that a script loads when a reader comes near them. */
public final class LazyPicture {
  /** A picture that is held in fewer characters shows nothing. */
  private static final int LONGEST_STAND_IN = 2_000;

  /** The attributes that name the picture for the script. */
  public static final List<String> PROMISES =
      List.of("data-src", "data-original", "data-lazy-src", "data-url", "data-lazy", "data-image");

  private static final Pattern STAND_IN =
      Pattern.compile(
          "(?i)(?:^|[/_.-])(?:spacer|pixel|blank|1x1|transparent|loading|loader|placeholder|lazy"
              + "|empty|gr[ae]y)(?:[/_.-]|$)");
  private static final Pattern PICTURE_FILE =
      Pattern.compile("(?i).*\\.(?:jpe?g|jfif|png|gif|webp|avif|svg|bmp)");
  private static final Pattern SIZE = Pattern.compile("[-_]\\d{2,5}x\\d{2,5}(?=\\.\\w+$)");
  private static final Pattern LOADED =
      Pattern.compile("(?i)(?:^|[\\s_-])(?:lazy-?)?(?:loaded|entered)(?:$|\\s)");

  private LazyPicture() {}

  /** Whether it shows nothing before a script has filled it, or something else. */
  public static boolean isEmpty(Element image) {
    return isStandIn(image)
        || (namesAny(image) && !isLoaded(image) && !promises(image, image.attr("src").strip()));
  }

  /** Whether what it shows is surely no picture. */
  public static boolean isStandIn(Element image) {
    String source = image.attr("src").strip();
    return DataUrl.is(source)
        ? source.length() < LONGEST_STAND_IN
        : source.isEmpty() || STAND_IN.matcher(path(source)).find();
  }

  /** Whether a script has filled it. */
  static boolean isLoaded(Element image) {
    return LOADED.matcher(image.className()).find();
  }

  /** Whether it shows that other picture as it stands. */
  static boolean shows(Element image, Element other) {
    String source = image.attr("src").strip();
    return !source.isEmpty() && isSame(source, other.attr("src").strip());
  }

  /** Whether a script was to show that other picture in it. */
  static boolean names(Element image, Element other) {
    return !isLoaded(image) && promises(image, other.attr("src").strip());
  }

  /** Whether it names any picture for a script. */
  public static boolean namesAny(Element image) {
    return PROMISES.stream().anyMatch(image::hasAttr);
  }

  private static boolean promises(Element image, String source) {
    return PROMISES.stream().anyMatch(name -> isSame(image.attr(name).strip(), source));
  }

  /** Whether it is more than a counter of readers, which are found in such places, too. */
  static boolean isOfText(Element image) {
    String source = image.attr("src").strip();
    return DataUrl.is(source)
        ? source.length() >= LONGEST_STAND_IN
        : PICTURE_FILE.matcher(path(source)).matches()
            || (!source.isEmpty() && !image.attr("alt").isBlank());
  }

  /** The address of what is shown, or will be. */
  static String address(Element image) {
    String source = image.attr("src").strip();
    if (!source.isEmpty() && !DataUrl.is(source)) {
      return image.absUrl("src").isEmpty() ? source : image.absUrl("src");
    }
    return PROMISES.stream().filter(image::hasAttr).map(image::absUrl).findFirst().orElse(source);
  }

  /** Saved and sized pictures keep the name of their file. */
  private static boolean isSame(String one, String other) {
    return !one.isEmpty() && (one.equals(other) || fileName(one).equals(fileName(other)));
  }

  private static String fileName(String url) {
    String path = path(url);
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return PICTURE_FILE.matcher(name).matches() ? SIZE.matcher(name).replaceFirst("") : url;
  }

  private static String path(String url) {
    return url.replaceFirst("[?#].*", "");
  }
}
