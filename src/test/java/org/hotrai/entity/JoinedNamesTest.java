package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hotrai.article.EntityType;
import org.hotrai.article.Mention;
import org.hotrai.text.Span;
import org.junit.jupiter.api.Test;

/** How many of the pairs in names.txt are joined, and kept apart, as they should be. */
class JoinedNamesTest {
  private static final double WANTED_RECALL = 0.9;
  private static final double WANTED_PRECISION = 0.98;

  private final Recogniser recogniser = SharedRecogniser.get();

  private record Pair(List<String> blocks, boolean same, EntityType type, String one, String two) {}

  @Test
  void joinsNamesOfOneThingAndNoOthers() throws IOException {
    List<Pair> missed = new ArrayList<>();
    List<Pair> wrong = new ArrayList<>();
    int same = 0;
    int joined = 0;
    List<Pair> pairs = pairs();
    for (Pair pair : pairs) {
      boolean isJoined = isJoined(pair);
      same += pair.same() ? 1 : 0;
      joined += isJoined ? 1 : 0;
      if (pair.same() && !isJoined) {
        missed.add(pair);
      } else if (!pair.same() && isJoined) {
        wrong.add(pair);
      }
    }
    double recall = 1 - (double) missed.size() / same;
    double precision = 1 - (double) wrong.size() / joined;
    assertThat(pairs.size()).isGreaterThanOrEqualTo(100);
    assertThat(recall).as("missed %s", missed).isGreaterThanOrEqualTo(WANTED_RECALL);
    assertThat(precision).as("wrong %s", wrong).isGreaterThanOrEqualTo(WANTED_PRECISION);
  }

  private boolean isJoined(Pair pair) {
    List<Mention> mentions = recogniser.recognise(pair.blocks(), null).mentions();
    Optional<Mention> one = mention(pair, pair.one(), mentions);
    Optional<Mention> two = mention(pair, pair.two(), mentions);
    return one.isPresent()
        && two.isPresent()
        && !one.equals(two)
        && one.get().entity().equals(two.get().entity());
  }

  /** The mention of that kind that has the name, or is a part of it, where it stands first. */
  private static Optional<Mention> mention(Pair pair, String where, List<Mention> mentions) {
    String[] parts = where.split(" < ", -1);
    String name = parts[parts.length - 1];
    for (int block = 0; block < pair.blocks().size(); block++) {
      int at = pair.blocks().get(block).indexOf(parts[0]);
      if (at >= 0) {
        int start = at + parts[0].indexOf(name);
        Span span = new Span(start, start + name.length());
        int index = block;
        return mentions.stream()
            .filter(each -> each.block() == index && each.type() == pair.type())
            .filter(each -> holds(span, each) || holds(each, span))
            .findFirst();
      }
    }
    throw new IllegalArgumentException("not in its passage: " + where);
  }

  private static boolean holds(Span span, Mention mention) {
    return span.start() <= mention.start() && mention.end() <= span.end();
  }

  private static boolean holds(Mention mention, Span span) {
    return mention.start() <= span.start() && span.end() <= mention.end();
  }

  private static List<Pair> pairs() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    List<String> blocks = new ArrayList<>();
    boolean inPassage = false;
    for (String line : lines()) {
      if (line.startsWith(">")) {
        if (!inPassage) {
          blocks = new ArrayList<>();
        }
        blocks.add(line.substring(2));
      } else if (!line.isBlank()) {
        String[] columns = line.substring(2).split(" \\| ", -1);
        EntityType type = EntityType.valueOf(columns[0]);
        pairs.add(new Pair(blocks, line.startsWith("="), type, columns[1], columns[2]));
      }
      inPassage = line.startsWith(">");
    }
    return pairs;
  }

  private static List<String> lines() throws IOException {
    try (InputStream stream = JoinedNamesTest.class.getResourceAsStream("names.txt")) {
      String all =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }
}
