package org.hotrai.export.pdf.glyph;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hotrai.text.font.Face;

/** The faces of one export, each loaded when it is first needed. */
public final class Faces implements AutoCloseable {
  private final Map<Face, LoadedFace> loaded = new ConcurrentHashMap<>();

  LoadedFace of(Face face) {
    return loaded.computeIfAbsent(face, LoadedFace::of);
  }

  /** How far the face's letters reach above the baseline, in thousandths of its size. */
  public double ascent(Face face) {
    return of(face).ascent();
  }

  /** How far the face's letters reach below the baseline, in thousandths of its size. */
  public double descent(Face face) {
    return of(face).descent();
  }

  @Override
  public void close() throws IOException {
    for (LoadedFace face : loaded.values()) {
      face.close();
    }
  }
}
