package org.hotrai.entity.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains a model by going up the likelihood of the right labels, one example after another. The
 * same examples give the same model.
 */
final class Trainer {
  private static final int ROUNDS = 12;

  /** For each round over all examples. */
  private static final float PENALTY = 0.1f;

  /** A gradient below this is none. */
  private static final float LEAST = 1e-4f;

  /** A learner's example, with the rows of its observations. */
  private record Lesson(Example example, int[] rows) {}

  private final List<Lesson> lessons = new ArrayList<>();
  private final FeatureRows features;
  private final Parameters parameters;

  /** What an observation says of the labels of one token. */
  @FunctionalInterface
  private interface Saying {
    void of(int token, int parameter);
  }

  private Trainer(List<Example> examples) {
    this.features = new FeatureRows(examples);
    this.parameters =
        new Parameters(features.size() + Transitions.WEIGHTS, PENALTY / examples.size());
    for (Example example : examples) {
      if (example.size() > 0) {
        lessons.add(new Lesson(example, features.of(example.hashes())));
      }
    }
  }

  /** What those examples teach. */
  static WeightLists train(List<Example> examples) {
    Trainer trainer = new Trainer(examples);
    Random random = new Random(ROUNDS);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(trainer.lessons, random);
      trainer.lessons.forEach(trainer::learn);
    }
    return new Rounding(trainer.features, trainer.parameters).lists();
  }

  private void learn(Lesson lesson) {
    parameters.step();
    Example example = lesson.example();
    double[] scores = new double[example.size() * Tags.COUNT];
    forEachSaying(
        lesson,
        (token, parameter) -> {
          for (int tag = 0; tag < Tags.COUNT; tag++) {
            scores[token * Tags.COUNT + tag] += parameters.get(parameter + tag);
          }
        });
    double[] weights = new double[Transitions.WEIGHTS];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = parameters.get(features.size() + i);
    }
    Chain chain = new Chain(scores, weights);
    float[] gradients = gradients(example, chain);
    forEachSaying(
        lesson,
        (token, parameter) -> {
          for (int tag = 0; tag < Tags.COUNT; tag++) {
            float gradient = gradients[token * Tags.COUNT + tag];
            if (gradient != 0) {
              parameters.add(parameter + tag, gradient);
            }
          }
        });
    learnTransitions(example, chain);
  }

  /** Tells for each observation and token that it speaks for where its parameters begin. */
  private void forEachSaying(Lesson lesson, Saying saying) {
    for (int i = 0; i < lesson.rows().length; i++) {
      int row = lesson.rows()[i];
      if (row >= 0) {
        Template template = features.template(row);
        int first = i / Template.COUNT + template.first();
        for (int j = 0; j < template.width(); j++) {
          if (first + j >= 0 && first + j < lesson.example().size()) {
            saying.of(first + j, features.start(row) + j * Tags.COUNT);
          }
        }
      }
    }
  }

  private static float[] gradients(Example example, Chain chain) {
    float[] gradients = new float[example.size() * Tags.COUNT];
    for (int token = 0; token < example.size(); token++) {
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        float right = tag == example.tags()[token] ? 1 : 0;
        float gradient = right - (float) chain.chance(token, tag);
        gradients[token * Tags.COUNT + tag] = Math.abs(gradient) < LEAST ? 0 : gradient;
      }
    }
    return gradients;
  }

  private void learnTransitions(Example example, Chain chain) {
    int[] seen = new int[Transitions.WEIGHTS];
    int before = Tags.OUTSIDE;
    for (int tag : example.tags()) {
      seen[Transitions.weight(before, tag)]++;
      before = tag;
    }
    for (int i = 0; i < seen.length; i++) {
      parameters.add(features.size() + i, (float) (seen[i] - chain.expected(i)));
    }
  }
}
