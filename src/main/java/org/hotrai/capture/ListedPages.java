package org.hotrai.capture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hotrai.capture.pack.Member;
import org.hotrai.capture.source.Allowance;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the lists of pages in a WACZ file; a line that makes no sense is passed over. */
final class ListedPages {
  private static final List<String> LISTS = List.of("pages/pages.jsonl", "pages/extraPages.jsonl");
  private static final JsonMapper JSON = new JsonMapper();

  private ListedPages() {}

  static List<PageList.Listed> in(Map<String, Member> members) {
    List<PageList.Listed> pages = new ArrayList<>();
    for (String name : LISTS) {
      Member list = members.get(name);
      if (list != null) {
        read(list, pages);
      }
    }
    return pages;
  }

  private static void read(Member list, List<PageList.Listed> pages) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                list.open(new Allowance(list.packed().length())), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        read(line, pages);
      }
    } catch (IOException damaged) {
      // What stands before the damage is a list, too.
    }
  }

  private static void read(String line, List<PageList.Listed> pages) {
    try {
      JsonNode page = JSON.readTree(line);
      String url = page.path("url").asString("");
      if (!url.isEmpty()) {
        String title = page.path("title").asString("");
        pages.add(
            new PageList.Listed(
                url, date(page.path("ts").asString("")), title.isBlank() ? null : title));
      }
    } catch (JacksonException noLine) {
      // The other lines count.
    }
  }

  private static @Nullable Instant date(String written) {
    try {
      return OffsetDateTime.parse(written).toInstant();
    } catch (DateTimeException wrong) {
      return null;
    }
  }
}
