package org.hotrai.export.pdf.book;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;

/** The pages on which entities are mentioned. Dates are no names to look up, and passed over. */
public final class EntityPages {
  private final Map<EntityType, Map<String, List<Integer>>> pages = new EnumMap<>(EntityType.class);

  /** A name with its pages. */
  public record Entry(String name, List<PageRange> pages) {}

  /** The names of one kind in their order. */
  public record Group(EntityType type, List<Entry> entries) {}

  /** The mention stands on that page, from 1; pages are told in ascending order. */
  public void add(Mention mention, int page) {
    if (mention.type() == EntityType.DATE) {
      return;
    }
    List<Integer> seen =
        pages
            .computeIfAbsent(mention.type(), none -> new HashMap<>())
            .computeIfAbsent(mention.entity(), none -> new ArrayList<>());
    if (seen.isEmpty() || seen.getLast() != page) {
      seen.add(page);
    }
  }

  /** The kinds that have names, the names as Thai dictionaries sort them. */
  public List<Group> groups() {
    Collator collator = Collator.getInstance(new ULocale("th"));
    Comparator<String> order = (a, b) -> collator.compare(a, b);
    Comparator<String> total = order.thenComparing(Comparator.naturalOrder());
    List<Group> groups = new ArrayList<>();
    pages.forEach((type, names) ->
        groups.add(
            new Group(
                type,
                names.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(total))
                    .map(name -> new Entry(name.getKey(), PageRange.of(name.getValue())))
                    .toList())));
    return groups;
  }
}
