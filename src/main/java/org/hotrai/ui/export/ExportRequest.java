package org.hotrai.ui.export;

import java.nio.file.Path;
import org.hotrai.archive.ExportFormat;

/** What to write, as what, and where to. */
public record ExportRequest(Selection selection, ExportFormat format, Path target) {}
