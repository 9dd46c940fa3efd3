package org.hotrai.export.pdf.glyph;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hotrai.text.font.Face;

/** The faces that one PDF file holds. */
public final class EmbeddedFaces {
  private final Faces faces;
  private final Map<Face, EmbeddedFace> embedded = new EnumMap<>(Face.class);
  private final COSDictionary resources = new COSDictionary();

  public EmbeddedFaces(Faces faces) {
    this.faces = faces;
  }

  /** The face, named among the resources from now on. */
  public EmbeddedFace of(Face face) {
    return embedded.computeIfAbsent(face, this::embed);
  }

  /** The font resources that every page shares. */
  public COSDictionary resources() {
    return resources;
  }

  /** Writes the subsets; no code can be asked for afterwards. */
  public void finish(PDDocument document) throws IOException {
    for (EmbeddedFace face : embedded.values()) {
      face.finish(document);
    }
  }

  private EmbeddedFace embed(Face face) {
    EmbeddedFace made = new EmbeddedFace(faces.of(face), "F" + (embedded.size() + 1));
    resources.setItem(COSName.getPDFName(made.name()), made.dictionary());
    return made;
  }
}
