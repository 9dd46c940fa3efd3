package org.hotrai.ui.export;

import java.nio.file.Path;
import org.hotrai.archive.export.ExportForm;

/** What to write, as what, and where to. */
public record ExportRequest(Selection selection, ExportForm form, Path target) {}
