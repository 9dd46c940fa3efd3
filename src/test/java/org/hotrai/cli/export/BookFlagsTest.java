package org.hotrai.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hotrai.cli.Console;
import org.hotrai.cli.session.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a PDF beside the articles is what was asked for. */
class BookFlagsTest {
  @TempDir private Path folder;
  private Console console;

  @BeforeEach
  void importPages() throws IOException {
    console = new Console(folder.resolve("test.hotrai"));
    for (String river : new String[] {"Ping", "Wang"}) {
      Path page =
          Files.writeString(
              folder.resolve(river + ".html"),
              """
              <!DOCTYPE html><html lang="en"><head><title>The %s rises</title></head>
              <body><article><h1>The %1$s rises</h1>
              <p>People on both banks of the %1$s were asked to carry their goods upstairs, since
              the water is expected to stand at the market by the evening.</p>
              </article></body></html>\
              """
                  .formatted(river));
      console.run("import", page.toString());
    }
  }

  private String exported(String flags) throws IOException {
    Path target = folder.resolve("out.pdf");
    String command = "export --all --format pdf --out " + target + " " + flags;
    assertThat(console.run(command.strip().split(" ")).status()).isEqualTo(ExitStatus.DONE);
    try (PDDocument document = Loader.loadPDF(target.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void theArticlesStandAloneUnlessMoreIsAskedFor() throws IOException {
    assertThat(exported("")).contains("upstairs").doesNotContain("SHA-256", "Sources", "Contents");
  }

  @Test
  void oneWordAsksForAllThatIsUsual() throws IOException {
    assertThat(exported("--book")).contains("SHA-256", "Sources", "Contents");
    assertThat(exported("--book --no-details"))
        .contains("Sources", "Contents")
        .doesNotContain("SHA-256");
  }

  @Test
  void eachPartCanBeAskedForAlone() throws IOException {
    assertThat(exported("--details")).contains("SHA-256").doesNotContain("Sources", "Contents");
    assertThat(exported("--sources")).contains("Sources").doesNotContain("SHA-256", "Contents");
  }

  @Test
  void whoeverSaysHowAPartIsMadeGetsIt() throws IOException {
    assertThat(exported("--title Rivers")).contains("Rivers").doesNotContain("SHA-256", "Sources");
    assertThat(exported("--style chicago"))
        .contains("Sources", "“The Ping Rises.”")
        .doesNotContain("SHA-256");
    assertThat(exported("--era buddhist")).contains("SHA-256", "BE 25").doesNotContain("Sources");
    assertThat(exported("--era buddhist --sources")).contains("Sources").doesNotContain("SHA-256");
    assertThat(exported("--title Rivers --no-cover")).doesNotContain("Rivers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--style chicago --no-sources", "--era common --no-details"})
  void whatWouldChangeNothingIsRefused(String flags) {
    Path target = folder.resolve("out.pdf");
    String command = "export --all --format pdf --out " + target + " " + flags;
    assertThat(console.run(command.split(" ")).status()).isEqualTo(ExitStatus.USAGE);
    assertThat(target).doesNotExist();
  }

  @Test
  void anEraIsRefusedWhereASingleArticleTellsNoDate() {
    Path target = folder.resolve("out.pdf");
    String command = "export 1 --format pdf --book --era common --no-details --out " + target;
    assertThat(console.run(command.split(" ")).status()).isEqualTo(ExitStatus.USAGE);
    assertThat(target).doesNotExist();
    assertThat(console.run(command.replace("export 1", "export 1 2").split(" ")).status())
        .isEqualTo(ExitStatus.DONE);
  }
}
