package org.hotrai.ui.settings;

import java.nio.file.Path;
import org.hotrai.archive.export.ExportForm;
import org.hotrai.archive.export.ExportFormat;
import org.jspecify.annotations.Nullable;

/**
 * How articles were exported last.
 *
 * @param folder where to; null until something was exported
 */
public record Exporting(ExportForm form, @Nullable Path folder) {
  /** Nothing was exported yet. */
  public static final Exporting FIRST = new Exporting(ExportForm.of(ExportFormat.PDF), null);
}
