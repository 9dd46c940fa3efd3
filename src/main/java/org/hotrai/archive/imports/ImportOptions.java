package org.hotrai.archive.imports;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How pages are read when they are taken in.
 *
 * @param charset the encoding that all pages are in, over what they say themselves; null finds it
 *     out for each
 * @param entities whether to recognise what the texts mention
 * @param asFound whether an encoding that a person chose for a page that comes again is given up
 */
public record ImportOptions(@Nullable Charset charset, boolean entities, boolean asFound) {
  /** Each page in its own encoding, with entities. */
  public static final ImportOptions USUAL = new ImportOptions(null, true);

  /** What was chosen for a page before holds, unless another encoding is named. */
  public ImportOptions(@Nullable Charset charset, boolean entities) {
    this(charset, entities, false);
  }
}
