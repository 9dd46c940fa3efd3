package org.hotrai.text.font;

import java.io.InputStream;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

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
  MYANMAR_BOLD("Noto Sans Myanmar", "NotoSansMyanmar-Bold.ttf", 700, false),
  SERIF_THAI_REGULAR("Noto Serif Thai", "NotoSerifThai-Regular.ttf", 400, false),
  SERIF_THAI_BOLD("Noto Serif Thai", "NotoSerifThai-Bold.ttf", 700, false),
  LOOPED_THAI_REGULAR("Noto Looped Thai", "NotoLoopedThai-Regular.ttf", 400, false),
  LOOPED_THAI_BOLD("Noto Looped Thai", "NotoLoopedThai-Bold.ttf", 700, false),
  SERIF_REGULAR("Noto Serif", "NotoSerif-Regular.ttf", 400, false),
  SERIF_BOLD("Noto Serif", "NotoSerif-Bold.ttf", 700, false),
  SANS_REGULAR("Noto Sans", "NotoSans-Regular.ttf", 400, false),
  SANS_BOLD("Noto Sans", "NotoSans-Bold.ttf", 700, false);

  /** The faces that the screen shows; the others are for print alone. */
  public static final Set<Face> ON_SCREEN =
      Collections.unmodifiableSet(EnumSet.range(SARABUN_REGULAR, MYANMAR_BOLD));

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
