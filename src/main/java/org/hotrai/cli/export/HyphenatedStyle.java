package org.hotrai.cli.export;

import java.util.Locale;
import org.hotrai.export.citation.CitationStyle;
import picocli.CommandLine.ITypeConverter;

/** Reads styles as they are typed: {@code thai-legal}. */
public final class HyphenatedStyle implements ITypeConverter<CitationStyle> {
  @Override
  public CitationStyle convert(String typed) {
    return CitationStyle.valueOf(typed.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
