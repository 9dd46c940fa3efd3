package org.hotrai.entity.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hotrai.entity.find.Rules;
import org.hotrai.entity.join.Overlaps;
import org.hotrai.entity.list.Gazetteer;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;

/**
 * Marked texts to train and measure on.
 *
 * @param texts in the order of their file
 */
record Corpus(List<MarkedText> texts) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  Corpus {
    texts = List.copyOf(texts);
  }

  /** Reads a file of marked texts, one a line. */
  static Corpus read(Path file) throws IOException {
    return new Corpus(
        Files.readString(file)
            .replace(BYTE_ORDER_MARK, "")
            .lines()
            .filter(line -> !line.isBlank())
            .map(MarkedText::read)
            .toList());
  }

  /** What is left without the texts that the other has too, however they are marked there. */
  Corpus without(Corpus other) {
    Set<String> left = new HashSet<>();
    other.texts.forEach(text -> left.add(text.text()));
    return new Corpus(texts.stream().filter(text -> !left.contains(text.text())).toList());
  }

  /** That part of so many equal ones; one text is in one part, however often it stands. */
  Corpus part(int index, int parts) {
    return new Corpus(
        texts.stream()
            .filter(text -> Math.floorMod(text.text().hashCode(), parts) == index)
            .toList());
  }

  /** The model that these texts teach. */
  WeightLists train() {
    Rules rules = new Rules(new Gazetteer());
    List<Example> examples = new ArrayList<>();
    for (MarkedText text : texts) {
      BlockText block = new BlockText(0, text.text());
      List<Candidate> ruled = Overlaps.resolve(rules.find(block, null));
      examples.add(Example.of(text, block, ruled));
    }
    return Trainer.train(examples);
  }
}
