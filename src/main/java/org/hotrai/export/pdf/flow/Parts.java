package org.hotrai.export.pdf.flow;

import org.hotrai.export.pdf.line.StyledText;
import org.hotrai.export.pdf.structure.Languages;
import org.hotrai.export.pdf.structure.Role;
import org.hotrai.export.pdf.structure.StructureElement;

/** Parts of the text in the languages of their words. */
public final class Parts {
  private Parts() {}

  /** A new part at the end of another. */
  public static StructureElement of(StructureElement around, Role role, StyledText text) {
    return around.child(role, Languages.of(text.text(), around.language()));
  }
}
