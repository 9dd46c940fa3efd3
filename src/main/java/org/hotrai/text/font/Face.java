package org.hotrai.text.font;

import java.io.InputStream;
import java.util.Objects;

/** A font file that Hotrai ships. All are under the SIL Open Font License. */
public enum Face {
  SARABUN_REGULAR("Sarabun", "Sarabun-Regular.ttf", 400, false),
  SARABUN_ITALIC("Sarabun", "Sarabun-Italic.ttf", 400, true),
  SARABUN_MEDIUM("Sarabun Medium", "Sarabun-Medium.ttf", 500, false),
  SARABUN_SEMIBOLD("Sarabun SemiBold", "Sarabun-SemiBold.ttf", 600, false),
  SARABUN_BOLD("Sarabun", "Sarabun-Bold.ttf", 700, false),
  SARABUN_BOLD_ITALIC("Sarabun", "Sarabun-BoldItalic.ttf", 700, true),
  LAO_REGULAR("Noto Sans Lao", "NotoSansLao-Regular.ttf", 400, false),
  LAO_BOLD("Noto Sans Lao", "NotoSansLao-Bold.ttf", 700, false),
  KHMER_REGULAR("Noto Sans Khmer", "NotoSansKhmer-Regular.ttf", 400, false),
  KHMER_BOLD("Noto Sans Khmer", "NotoSansKhmer-Bold.ttf", 700, false),
  MYANMAR_REGULAR("Noto Sans Myanmar", "NotoSansMyanmar-Regular.ttf", 400, false),
  MYANMAR_BOLD("Noto Sans Myanmar", "NotoSansMyanmar-Bold.ttf", 700, false);

  private final String family;
  private final String file;
  private final int weight;
  private final boolean italic;

  Face(String family, String file, int weight, boolean italic) {
    this.family = family;
    this.file = file;
    this.weight = weight;
    this.italic = italic;
  }

  /** The family's name, as style sheets name it. */
  public String family() {
    return family;
  }

  /** 400 for regular, 700 for bold. */
  public int weight() {
    return weight;
  }

  /** Whether it slants. */
  public boolean italic() {
    return italic;
  }

  /** The TrueType file; the caller closes it. */
  public InputStream open() {
    return Objects.requireNonNull(Face.class.getResourceAsStream(file), file);
  }
}
