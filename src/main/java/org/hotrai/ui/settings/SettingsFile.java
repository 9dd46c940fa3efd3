package org.hotrai.ui.settings;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file that keeps the {@link Settings}. Losing it loses no more than habits. */
public final class SettingsFile {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

  private final Path file;

  /** Settings in that file, which need not be there yet. */
  public SettingsFile(Path file) {
    this.file = file;
  }

  /** What it says; where it says nothing or nonsense, the settings of the first start. */
  public Settings read() {
    Properties properties = new Properties();
    if (Files.isRegularFile(file)) {
      try (BufferedReader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        LOG.warn("Settings in {} cannot be read", file, e);
      }
    }
    return new SettingsProperties(properties).settings(Locale.getDefault());
  }

  /** Writes them all, or leaves the file as it was. */
  public void write(Settings settings) {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (BufferedWriter writer = Files.newBufferedWriter(draft)) {
        SettingsProperties.of(settings).store(writer, null);
      }
      replace(draft);
    } catch (IOException e) {
      LOG.warn("Settings cannot be written to {}", file, e);
    }
  }

  private void replace(Path draft) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
