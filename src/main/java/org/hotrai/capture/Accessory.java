package org.hotrai.capture;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Files that lie about saved pages and serve them: pictures, styles, scripts, fonts. Nobody wants
 * to be told of each that it is no page. The name only tells of what to keep silent; a file that
 * begins as a page does, or as a list of kept pages, is one, whatever it is called.
 */
final class Accessory {
  private static final Set<String> ENDINGS =
      Set.copyOf(
          List.of(
              ("png jpg jpeg jfif gif webp avif svg svgz ico bmp tif tiff apng cur css scss less js"
                      + " mjs cjs map json woff woff2 ttf otf eot mp3 mp4 m4a m4v webm ogg ogv oga"
                      + " wav mov avi swf wasm webmanifest vtt log conf sqlite3")
                  .split(" ")));

  /** By systems, and by programs that save pages, of their own work. */
  private static final Set<String> LEFT_BEHIND =
      Set.of(
          "thumbs.db",
          "desktop.ini",
          "hts-log.txt",
          "hts-err.txt",
          "hts-ioinfo.txt",
          "wget-log",
          "wget-log.1");

  /** Where HTTrack keeps the pages of a site once more, for its next visit. */
  private static final String CACHE = "hts-cache";

  private Accessory() {}

  /** Whether a folder of that name holds nothing that is not beside it, too. */
  static boolean isCache(String folder) {
    return CACHE.equals(folder);
  }

  /** Whether a file of that name serves pages, if it does not begin as one. */
  static boolean isNamed(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(file.substring(file.lastIndexOf('.') + 1))
        || LEFT_BEHIND.contains(file);
  }

  /** Whether a file serves pages. */
  static boolean is(String name, byte[] start) {
    return PictureKind.of(start).isPresent()
        || (isNamed(name) && !PageStart.is(start) && !ExportedPages.begin(start));
  }
}
