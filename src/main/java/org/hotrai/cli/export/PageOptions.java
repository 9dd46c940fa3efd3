package org.hotrai.cli.export;

import org.hotrai.archive.export.ExportFormat;
import org.hotrai.cli.session.ExitStatus;
import org.hotrai.cli.session.Stop;
import org.hotrai.export.pdf.glyph.Typeface;
import org.hotrai.export.pdf.line.Alignment;
import org.hotrai.export.pdf.style.PageSetup;
import org.hotrai.export.pdf.style.Paper;
import org.hotrai.message.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the pages of a PDF file are made, as options of a command. */
final class PageOptions {
  @Option(names = "--paper", paramLabel = "a4|a5|letter")
  private @Nullable Paper paper;

  @Option(names = "--columns", paramLabel = "N")
  private @Nullable Integer columns;

  @Option(names = "--margin", paramLabel = "MM")
  private @Nullable Double margin;

  @Option(names = "--size", paramLabel = "PT")
  private @Nullable Double size;

  @Option(names = "--face", paramLabel = "sarabun|serif|looped")
  private @Nullable Typeface face;

  @Option(names = "--justify")
  private boolean justify;

  /** The wished pages; what no option says is as usual. */
  PageSetup setup(ExportFormat format) {
    if (format != ExportFormat.PDF && isAnyGiven()) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.export.pages"));
    }
    PageSetup usual = PageSetup.USUAL;
    Paper sheet = paper == null ? usual.paper() : paper;
    return new PageSetup(
        sheet,
        (int) within("--columns", columns, 1, PageSetup.MOST_COLUMNS, usual.columns()),
        within("--margin", margin, PageSetup.LEAST_MARGIN, PageSetup.MOST_MARGIN, sheet.margin()),
        within("--size", size, PageSetup.LEAST_SIZE, PageSetup.MOST_SIZE, usual.size()),
        face == null ? usual.typeface() : face,
        justify ? Alignment.JUSTIFIED : usual.alignment());
  }

  private boolean isAnyGiven() {
    return paper != null
        || columns != null
        || margin != null
        || size != null
        || face != null
        || justify;
  }

  private static double within(
      String option, @Nullable Number wish, double least, double most, double usual) {
    if (wish == null) {
      return usual;
    }
    double value = wish.doubleValue();
    if (!(value >= least && value <= most)) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.export.bounds", option, least, most));
    }
    return value;
  }
}
