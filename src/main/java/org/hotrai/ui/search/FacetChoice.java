package org.hotrai.ui.search;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hotrai.archive.search.Facets;
import org.hotrai.article.EntityType;
import org.hotrai.text.date.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * A value that the hits can be narrowed to.
 *
 * @param label as the user reads it
 * @param type of a name; null for anything else
 * @param narrowing what stands in the query when it is chosen
 */
public record FacetChoice(
    String label, @Nullable EntityType type, Narrowing narrowing, int articles) {

  /** The values of a group, the biggest first. */
  static List<FacetChoice> of(
      FacetGroup group, Facets facets, List<Facets.Name> names, Locale locale) {
    return switch (group) {
      case SITE -> facets.sites().stream().map(site -> plain("site", site.value(), site)).toList();
      case YEAR -> years(facets.months(), locale);
      case NAME -> names.stream().map(FacetChoice::name).toList();
      case LANGUAGE ->
          facets.languages().stream()
              .map(language -> plain("lang", language(language.value(), locale), language))
              .toList();
      case TAG -> facets.tags().stream().map(tag -> plain("tag", tag.value(), tag)).toList();
    };
  }

  private static FacetChoice plain(String field, String label, Facets.Value value) {
    return new FacetChoice(label, null, new Narrowing(field, value.value()), value.articles());
  }

  private static FacetChoice name(Facets.Name name) {
    return new FacetChoice(
        name.name(), name.type(), Narrowing.name(name.type(), name.name()), name.articles());
  }

  private static String language(String tag, Locale locale) {
    String name = Locale.forLanguageTag(tag).getDisplayName(locale);
    return name.isEmpty() ? tag : name;
  }

  private static List<FacetChoice> years(SortedMap<YearMonth, Integer> months, Locale locale) {
    SortedMap<Integer, Integer> years = new TreeMap<>(Comparator.reverseOrder());
    months.forEach((month, articles) -> years.merge(month.getYear(), articles, Integer::sum));
    return years.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .map(year -> year("%04d".formatted(year.getKey()), year.getValue(), locale))
        .toList();
  }

  private static FacetChoice year(String year, int articles, Locale locale) {
    return new FacetChoice(
        DateWords.bothEras(year, locale), null, new Narrowing(Narrowing.DATE, year), articles);
  }
}
