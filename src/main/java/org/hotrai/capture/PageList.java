package org.hotrai.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.capture.warc.WebAddress;
import org.jspecify.annotations.Nullable;

/** Which records are pages that a person wanted, and what those are called. */
final class PageList {
  /** Every page is wanted. */
  static final PageList ALL = new PageList(List.of());

  private final Map<String, Wanted> wanted = new LinkedHashMap<>();
  private final boolean all;

  /** A page of the list. */
  record Listed(String url, @Nullable Instant date, @Nullable String title) {}

  private static final class Wanted {
    private final List<Listed> pages = new ArrayList<>();
    private boolean found;
  }

  /** Wants the listed pages; all, if none is listed. */
  PageList(List<Listed> pages) {
    all = pages.isEmpty();
    for (Listed page : pages) {
      wanted.computeIfAbsent(WebAddress.key(page.url()), key -> new Wanted()).pages.add(page);
    }
  }

  boolean wants(String url) {
    return all || wanted.containsKey(WebAddress.key(url));
  }

  /** A wanted page may lie under the address that its own led to. */
  void redirected(String from, String to) {
    Wanted page = wanted.get(WebAddress.key(from));
    if (page != null && !to.isEmpty()) {
      wanted.putIfAbsent(WebAddress.key(to), page);
    }
  }

  /** Notes that a page is there; returns what the list calls it. */
  @Nullable String found(String url, @Nullable Instant date) {
    Wanted page = wanted.get(WebAddress.key(url));
    if (page == null) {
      return null;
    }
    page.found = true;
    return page.pages.stream()
        .min(Comparator.comparing(listed -> distance(listed.date(), date)))
        .map(Listed::title)
        .orElse(null);
  }

  private static Duration distance(@Nullable Instant one, @Nullable Instant other) {
    return one == null || other == null
        ? Duration.ofDays(100_000)
        : Duration.between(one, other).abs();
  }

  /** Whether there is a list of which nothing was found. */
  boolean isAllMissing() {
    return !all && wanted.values().stream().noneMatch(page -> page.found);
  }

  /** The addresses of listed pages that were not found. */
  List<String> missing() {
    return wanted.values().stream()
        .filter(page -> !page.found)
        .distinct()
        .map(page -> page.pages.getFirst().url())
        .toList();
  }
}
