package org.hotrai.archive.profile;

import com.google.errorprone.annotations.FormatMethod;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hotrai.archive.Archive;
import org.hotrai.archive.entities.EntityCount;
import org.hotrai.article.EntityKey;
import org.hotrai.article.EntityType;

/** Measures what an entity's page reads, in seconds of the processor: others may work beside it. */
public final class ProfileBenchmark {
  private static final int PORTION = 20;

  private final EntityProfiles profiles;

  private ProfileBenchmark(EntityProfiles profiles) {
    this.profiles = profiles;
  }

  /** Runs it on that archive: with the entities that most articles mention, and with rarer ones. */
  public static void main(String[] arguments) {
    try (Archive archive = Archive.open(Path.of(arguments[0]))) {
      List<EntityCount> all =
          archive.entities().list(null).stream()
              .filter(count -> count.entity().key().type() != EntityType.DATE)
              .toList();
      ProfileBenchmark benchmark = new ProfileBenchmark(archive.profiles());
      for (int round = 0; round < 2; round++) {
        print("round %d", round + 1);
        IntStream.of(0, 1, 2, 10, 100, 1000)
            .filter(place -> place < all.size())
            .forEach(place -> benchmark.page(all.get(place)));
        benchmark.together(all.get(0).entity().key(), all.get(1).entity().key());
      }
    }
  }

  @FormatMethod
  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private static double cpu() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return system.getProcessCpuTime() / 1e9;
  }

  private void page(EntityCount entity) {
    EntityKey key = entity.entity().key();
    double start = cpu();
    Appearances found = profiles.find(key).orElseThrow().appearances();
    double head = cpu();
    List<Long> first = found.ids().subList(0, Math.min(PORTION, found.articles()));
    int passages =
        profiles.passages(List.of(key), first).stream()
            .mapToInt(one -> one.passages().size())
            .sum();
    double list = cpu();
    Company company = profiles.company(List.of(key), found.ids(), () -> true).orElseThrow();
    double end = cpu();
    print(
        "%s, %,d articles: head %.3f s, first %d passages %.3f s, company of %d %.3f s: %s",
        entity.entity().name(),
        found.articles(),
        head - start,
        passages,
        list - head,
        company.companions().size(),
        end - list,
        company.strongest(4).map(ProfileBenchmark::told).toList());
  }

  private static String told(Company.Companion one) {
    return String.format(
        Locale.ROOT, "%s %d/%d %.0f", one.name(), one.together(), one.articles(), one.strength());
  }

  private void together(EntityKey one, EntityKey other) {
    double start = cpu();
    Appearances both =
        profiles
            .find(one)
            .orElseThrow()
            .appearances()
            .and(profiles.find(other).orElseThrow().appearances());
    double articles = cpu();
    int shared = profiles.sharedParagraphs(one, other, both.ids()).size();
    print(
        "both: %,d articles %.3f s, %,d with a common paragraph %.3f s",
        both.articles(), articles - start, shared, cpu() - articles);
  }
}
