package org.hotrai.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LogFileTest {
  private static final String PROPERTY = "hotrai.logs";

  private final String usual = System.getProperty(PROPERTY, "");
  private final LoggerContext context = new LoggerContext();

  @TempDir Path folder;

  @BeforeEach
  void configure() {
    System.setProperty(PROPERTY, folder.resolve("ประวัติ").toString());
    context.setMDCAdapter(new LogbackMDCAdapter());
    new LogFile().configure(context);
  }

  @AfterEach
  void restore() {
    context.stop();
    System.setProperty(PROPERTY, usual);
  }

  @Test
  void whatIsLoggedIsInTheFile() throws IOException {
    context.getLogger("org.hotrai.archive").warn("นำเข้า {} หน้า", 3);

    assertThat(Files.readString(log()))
        .contains("WARN")
        .endsWith("org.hotrai.archive: นำเข้า 3 หน้า\n");
  }

  @Test
  void whatOnlyADeveloperWantsIsNot() {
    context.getLogger("org.hotrai.archive").debug("detail");

    assertThat(log()).isEmptyFile();
  }

  @Test
  void theProgramLogsThisWay() {
    Logger logger = LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

    assertThat(((ch.qos.logback.classic.Logger) logger).iteratorForAppenders())
        .toIterable()
        .hasSize(1)
        .hasOnlyElementsOfType(ch.qos.logback.core.rolling.RollingFileAppender.class);
  }

  private Path log() {
    return folder.resolve("ประวัติ").resolve("hotrai.log");
  }
}
