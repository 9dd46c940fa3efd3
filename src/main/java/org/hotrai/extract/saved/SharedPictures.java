package org.hotrai.extract.saved;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts pictures into their places that SingleFile keeps once for all their places: in a variable of
 * a style sheet, which an empty picture has as its background.
 */
public final class SharedPictures {
  /** How the variables begin that hold them. */
  public static final String VARIABLE = "--sf-img-";

  private static final Pattern USE = Pattern.compile("var\\(\\s*(--sf-img-\\d{1,6})");
  private static final Pattern DEFINITION =
      Pattern.compile("(--sf-img-\\d{1,6})\\s*:\\s*url\\(\\s*[\"']?(?=data:)");

  private SharedPictures() {}

  /** Whether the markup may hold any; most pages have none. */
  public static boolean mayBeIn(String html) {
    return html.contains(VARIABLE);
  }

  /** Gives every such picture its own source again. */
  public static void restore(Document page) {
    Map<String, String> pictures = new HashMap<>();
    for (Element style : page.getElementsByTag("style")) {
      for (DataNode sheet : style.dataNodes()) {
        if (sheet.getWholeData().contains(VARIABLE)) {
          addDefinitions(sheet.getWholeData(), pictures);
        }
      }
    }
    if (pictures.isEmpty()) {
      return;
    }
    for (Element image : page.select("img[style*=" + VARIABLE + "]")) {
      Matcher use = USE.matcher(image.attr("style"));
      String picture = use.find() ? pictures.get(use.group(1)) : null;
      if (picture != null) {
        image.attr("src", picture);
      }
    }
  }

  private static void addDefinitions(String sheet, Map<String, String> pictures) {
    Matcher definition = DEFINITION.matcher(sheet);
    while (definition.find()) {
      int end = sheet.indexOf(')', definition.end());
      if (end < 0) {
        return;
      }
      String url = sheet.substring(definition.end(), end).strip();
      pictures.put(definition.group(1), url.replaceFirst("[\"']$", ""));
    }
  }
}
