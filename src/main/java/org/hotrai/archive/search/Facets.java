package org.hotrai.archive.search;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hotrai.article.EntityType;

/**
 * How articles spread over sites, time, languages and tags. Lists begin with the biggest.
 *
 * @param months how many were published in each month that has any
 * @param sites by host, or by the site's name where no host is known
 * @param languages by BCP 47 tag
 */
public record Facets(
    SortedMap<YearMonth, Integer> months,
    List<Value> sites,
    List<Value> languages,
    List<Value> tags) {
  public Facets {
    months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    sites = List.copyOf(sites);
    languages = List.copyOf(languages);
    tags = List.copyOf(tags);
  }

  /** A value and how many of the articles have it. */
  public record Value(String value, int articles) {}

  /** A name and in how many of the articles it is mentioned. */
  public record Name(EntityType type, String name, int articles) {}
}
