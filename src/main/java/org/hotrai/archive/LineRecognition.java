package org.hotrai.archive;

import java.util.List;
import org.hotrai.article.Mention;
import org.hotrai.entity.Recogniser;

/** Tells what lines of text mention, each by itself. */
public final class LineRecognition {
  private final Recogniser recogniser = new Recogniser();

  /** The mentions of that line; their offsets count in it as it is given. */
  public List<Mention> mentions(String line) {
    return recogniser.recognise(List.of(line), null).mentions();
  }
}
