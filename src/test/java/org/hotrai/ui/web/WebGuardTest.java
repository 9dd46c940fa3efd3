package org.hotrai.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser in a JVM of its own, and a server that must not hear of it. */
class WebGuardTest {
  private static final String PIXEL =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
          + "gg==";

  @TempDir Path folder;

  @Test
  void noPageReachesAServerOrAFile() throws IOException, InterruptedException {
    Files.write(folder.resolve("picture.png"), Base64.getDecoder().decode(PIXEL));
    Files.writeString(folder.resolve("words.txt"), "secret");
    Files.writeString(
        folder.resolve("page.html"),
        "<img id='picture' src='picture.png'><iframe id='frame' src='words.txt'></iframe>");
    Set<String> requests = new ConcurrentSkipListSet<>();
    HttpServer server = serve(requests);
    try {
      Process guarded = browse("guarded", server);
      Process open = browse("open", server);
      goOn(
          open,
          requests,
          "image",
          "stylesheet",
          "import",
          "iframe",
          "refresh",
          "script",
          "background");
      goOn(open, requests, "form?q=1");

      assertThat(wordsOf(guarded))
          .isEqualTo("from memory: width 0, frame \nfrom memory: width 0, frame \n");
      // Left unguarded, the same page is seen by the server, and files can be read.
      assertThat(wordsOf(open)).isEqualTo("from file: width 1, frame secret\n");
      assertThat(requests).filteredOn(path -> path.startsWith("/guarded")).isEmpty();
    } finally {
      server.stop(0);
    }
  }

  private static HttpServer serve(Set<String> requests) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    return server;
  }

  /** Tells the open browser to go on once it has asked for all that. */
  private static void goOn(Process open, Set<String> requests, String... paths)
      throws IOException, InterruptedException {
    List<String> wanted = Stream.of(paths).map(path -> "/open/" + path).toList();
    for (int i = 0; i < 1500 && open.isAlive() && !requests.containsAll(wanted); i++) {
      Thread.sleep(100);
    }
    assertThat(requests).containsAll(wanted);
    open.getOutputStream().write('\n');
    open.getOutputStream().flush();
  }

  private Process browse(String mode, HttpServer server) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> !argument.startsWith("-javaagent") && !argument.contains("jdwp"))
        .forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(BeaconBrowser.class.getName());
    command.add(mode);
    command.add("http://127.0.0.1:" + server.getAddress().getPort() + "/" + mode);
    command.add(folder.toString());
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static String wordsOf(Process process) throws IOException, InterruptedException {
    try {
      String words =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .replace("\r\n", "\n");
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      return words;
    } finally {
      process.destroyForcibly();
    }
  }
}
