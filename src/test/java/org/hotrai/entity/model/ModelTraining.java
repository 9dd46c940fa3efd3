package org.hotrai.entity.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hotrai.entity.Recogniser;

/** Trains the model that is shipped, or measures by cross-validation how good such a model is. */
public final class ModelTraining {
  private ModelTraining() {}

  /**
   * Takes the file to write. The system property {@code corpus} names the file of marked texts to
   * train on, {@code exclude} one with texts to leave out, if any; {@code folds} above 0 has models
   * measured by so many parts instead, and nothing written.
   */
  public static void main(String[] arguments) throws IOException {
    Corpus corpus = Corpus.read(Path.of(System.getProperty("corpus", "")));
    String exclude = System.getProperty("exclude", "");
    if (!exclude.isEmpty()) {
      corpus = corpus.without(Corpus.read(Path.of(exclude)));
    }
    int folds = Integer.getInteger("folds", 0);
    if (folds > 0) {
      System.out.print(crossValidated(corpus, folds).table());
      return;
    }
    byte[] file = ModelFile.write(corpus.train());
    Files.write(Path.of(arguments[0]), file);
    System.out.printf("%d texts, %d bytes%n", corpus.texts().size(), file.length);
  }

  /** Each part is told by a model that the others have taught. */
  static Score crossValidated(Corpus corpus, int parts) {
    List<Recogniser> recognisers =
        IntStream.range(0, parts)
            .parallel()
            .mapToObj(i -> corpus.without(corpus.part(i, parts)).train())
            .map(lists -> new Recogniser(new EntityModel(lists)))
            .toList();
    Score score = new Score();
    for (int i = 0; i < parts; i++) {
      score.add(recognisers.get(i), corpus.part(i, parts));
    }
    return score;
  }
}
