package org.hotrai.entity.model;

import java.util.List;
import org.hotrai.entity.text.BlockText;
import org.hotrai.entity.text.Candidate;

/**
 * A text to train on.
 *
 * @param hashes of what is to be seen at its tokens, as {@link Observations} has them
 * @param tags the right labels of its tokens
 */
record Example(int[] hashes, int[] tags) {
  /** The example that a marked text gives, with what rules find in it. */
  static Example of(MarkedText marked, BlockText block, List<Candidate> ruled) {
    Tokens tokens = new Tokens(block, ruled);
    Observations observations = new Observations(tokens, ruled);
    int[] tags = new int[tokens.size()];
    for (MarkedText.Marked entity : marked.entities()) {
      int first = 0;
      while (first < tokens.size() && tokens.start(first) < entity.span().start()) {
        first++;
      }
      int end = first;
      while (end < tokens.size() && tokens.end(end) <= entity.span().end()) {
        end++;
      }
      boolean whole =
          end > first
              && tokens.start(first) == entity.span().start()
              && tokens.end(end - 1) == entity.span().end();
      if (whole) {
        mark(tags, first, end, Tags.TYPES.indexOf(entity.type()));
      }
    }
    return new Example(observations.hashes(), tags);
  }

  private static void mark(int[] tags, int first, int end, int kind) {
    for (int token = first; token < end; token++) {
      tags[token] = Tags.of(kind, Tags.position(token == first, token == end - 1));
    }
  }

  int size() {
    return tags.length;
  }
}
