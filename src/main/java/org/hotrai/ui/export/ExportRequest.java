package org.hotrai.ui.export;

import java.nio.file.Path;
import org.hotrai.archive.ExportJob.Format;

/** What to write, as what, and where to. A passage is always written as PDF. */
public record ExportRequest(Selection selection, Format format, Path target) {}
