package org.hotrai.capture.webarchive;

import com.dd.plist.NSArray;
import com.dd.plist.NSData;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSObject;
import com.dd.plist.NSString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads web archives. */
public final class WebArchiveReader {
  /** Frames nested deeper hold no text that anybody reads. */
  private static final int DEEPEST = 8;

  private WebArchiveReader() {}

  /** The archive; nothing if the file is broken or another property list. Never throws. */
  public static Optional<WebArchive> read(byte[] file) {
    return PropertyLists.read(file) instanceof NSDictionary root
        ? resource(root.get("WebMainResource"))
            .map(page -> new WebArchive(page, others(root, DEEPEST)))
        : Optional.empty();
  }

  private static List<WebResource> others(NSDictionary archive, int depth) {
    List<WebResource> others = new ArrayList<>();
    for (NSObject shown : elements(archive.get("WebSubresources"))) {
      resource(shown).ifPresent(others::add);
    }
    for (NSObject frame : elements(archive.get("WebSubframeArchives"))) {
      if (depth > 0 && frame instanceof NSDictionary inner) {
        resource(inner.get("WebMainResource")).ifPresent(others::add);
        others.addAll(others(inner, depth - 1));
      }
    }
    return others;
  }

  private static NSObject[] elements(@Nullable NSObject list) {
    return list instanceof NSArray array ? array.getArray() : new NSObject[0];
  }

  private static Optional<WebResource> resource(@Nullable NSObject described) {
    if (!(described instanceof NSDictionary told)
        || !(told.get("WebResourceData") instanceof NSData data)) {
      return Optional.empty();
    }
    String charset = string(told, "WebResourceTextEncodingName");
    return Optional.of(
        new WebResource(
            string(told, "WebResourceURL"),
            string(told, "WebResourceMIMEType").toLowerCase(Locale.ROOT),
            charset.isEmpty() ? null : charset,
            ResponseTime.of(told.get("WebResourceResponseDate"), told.get("WebResourceResponse"))
                .orElse(null),
            data.bytes()));
  }

  private static String string(NSDictionary told, String key) {
    return told.get(key) instanceof NSString value ? value.getContent().strip() : "";
  }
}
