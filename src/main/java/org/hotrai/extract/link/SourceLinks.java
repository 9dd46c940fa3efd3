package org.hotrai.extract.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hotrai.article.Block;
import org.hotrai.article.RichText;
import org.hotrai.article.Run;
import org.hotrai.article.SourceLink;
import org.hotrai.article.SourceLink.Role;
import org.jspecify.annotations.Nullable;

/** Gathers the source links of an article: each URL once for each role. */
public final class SourceLinks {
  private static final Pattern WEB = Pattern.compile("(?i)https?://.+", Pattern.DOTALL);

  private final Map<Role, Map<String, SourceLink>> links = new LinkedHashMap<>();

  private SourceLinks() {
    for (Role role : Role.values()) {
      links.put(role, new LinkedHashMap<>());
    }
  }

  /** The links in the order of their roles, then of the text. */
  public static List<SourceLink> of(
      @Nullable String savedFrom, @Nullable String canonical, List<Block> blocks) {
    SourceLinks gathered = new SourceLinks();
    gathered.add(Role.SAVED_FROM, savedFrom, "");
    gathered.add(Role.CANONICAL, canonical, "");
    String above = "";
    for (Block block : blocks) {
      for (RichText content : block.contents()) {
        gathered.addFrom(content, Provenance.isLabel(above) ? above : "");
      }
      above = block.text();
    }
    List<SourceLink> all = new ArrayList<>();
    gathered.links.values().forEach(byUrl -> all.addAll(byUrl.values()));
    return all;
  }

  /**
   * @param label what stands above the block and says what its links are, or nothing
   */
  private void addFrom(RichText content, String label) {
    StringBuilder before = new StringBuilder(label);
    List<Run> runs = content.runs();
    for (int i = 0; i < runs.size(); i++) {
      String link = runs.get(i).link();
      StringBuilder words = new StringBuilder(runs.get(i).text());
      while (link != null && i + 1 < runs.size() && link.equals(runs.get(i + 1).link())) {
        words.append(runs.get(++i).text());
      }
      if (link != null) {
        Role role = Provenance.isToldBy(before) ? Role.COMPILED_FROM : Role.CITED;
        add(role, link, words.toString().strip());
      }
      before.append(words);
    }
  }

  private void add(Role role, @Nullable String url, String text) {
    if (url == null || !WEB.matcher(url).matches() || isShare(url)) {
      return;
    }
    Map<String, SourceLink> byUrl = links.getOrDefault(role, new LinkedHashMap<>());
    byUrl.putIfAbsent(url, new SourceLink(url, role, text));
  }

  /** Links that pass the page itself on are no sources of it. */
  private static boolean isShare(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.contains("facebook.com/sharer")
        || lower.contains("facebook.com/share.php")
        || lower.contains("twitter.com/intent/")
        || lower.contains("twitter.com/share")
        || lower.contains("line.me/share")
        || lower.contains("lineit/share")
        || lower.contains("linkedin.com/sharearticle")
        || lower.contains("pinterest.com/pin/create");
  }
}
