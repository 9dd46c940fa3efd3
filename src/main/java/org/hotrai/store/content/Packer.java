package org.hotrai.store.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotrai.store.compression.Packed;
import org.hotrai.store.compression.Packing;
import org.hotrai.store.compression.Sketch;
import org.hotrai.store.compression.Template;
import org.jspecify.annotations.Nullable;

/**
 * Packs contents. Pages of one site share most of their markup: the first of a kind is kept whole
 * as a template, of the others what differs from it. Any number of threads may share one.
 */
public final class Packer {
  /** Shorter pages are hardly worth it. */
  private static final int SHORTEST = 4_096;

  /** Longer ones would fill the memory with templates. */
  private static final int LONGEST = 1 << 20;

  private static final int TEMPLATES_IN_MEMORY = 48;

  private final ContentStore contents;
  private final List<Known> known = new ArrayList<>();
  private final Map<Long, List<Integer>> byMark = new HashMap<>();
  private final Map<String, Template> ready =
      new LinkedHashMap<>(TEMPLATES_IN_MEMORY, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Template> eldest) {
          boolean tooMany = size() > TEMPLATES_IN_MEMORY;
          if (tooMany) {
            eldest.getValue().release();
          }
          return tooMany;
        }
      };

  /** A template that there is, in memory or in the archive. */
  record Known(String sha256, Sketch sketch) {}

  Packer(ContentStore contents) {
    this.contents = contents;
    contents.templates().forEach(this::add);
  }

  /** Makes that content ready to be kept. */
  public Packing pack(String mediaType, byte[] bytes) {
    return pack(mediaType, bytes, Packed.sha256(bytes));
  }

  /** Makes that content ready to be kept, of which the hash is known. */
  public Packing pack(String mediaType, byte[] bytes, String sha256) {
    if (!mediaType.contains("html") || bytes.length < SHORTEST || bytes.length > LONGEST) {
      return new Packing(Packed.of(mediaType, bytes, sha256), null);
    }
    Sketch sketch = Sketch.of(bytes);
    Template template = like(sketch);
    if (template == null) {
      Packed whole = Packed.of(mediaType, bytes, sha256);
      Template made = Template.of(whole, bytes, sketch);
      add(made);
      return new Packing(whole, made);
    }
    return sha256.equals(template.packed().sha256())
        ? new Packing(template.packed(), template)
        : new Packing(Packed.against(template, mediaType, bytes, sha256), template);
  }

  private synchronized void add(Template template) {
    add(new Known(template.packed().sha256(), template.sketch()));
    ready.put(template.packed().sha256(), template);
  }

  private void add(Known template) {
    for (long mark : template.sketch().marks()) {
      byMark.computeIfAbsent(mark, none -> new ArrayList<>()).add(known.size());
    }
    known.add(template);
  }

  /** The template with the most in common. */
  private synchronized @Nullable Template like(Sketch sketch) {
    Map<Integer, Integer> common = new HashMap<>();
    for (long mark : sketch.marks()) {
      byMark.getOrDefault(mark, List.of()).forEach(at -> common.merge(at, 1, Integer::sum));
    }
    Optional<Known> best =
        common.entrySet().stream()
            .filter(entry -> entry.getValue() >= Sketch.ALIKE)
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(entry -> known.get(entry.getKey()));
    return best.map(this::ready).orElse(null);
  }

  private @Nullable Template ready(Known template) {
    Template there = ready.get(template.sha256());
    if (there == null) {
      there = contents.template(template).orElse(null);
      if (there != null) {
        ready.put(template.sha256(), there);
      }
    }
    return there;
  }
}
