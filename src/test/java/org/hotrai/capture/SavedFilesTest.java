package org.hotrai.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedFilesTest {
  @TempDir Path folder;

  private final List<CaptureResult.Unreadable> missing = new ArrayList<>();

  private List<String> names(Path given) {
    int above = given.toString().length();
    return below(given.toString()).stream().map(file -> file.name().substring(above)).toList();
  }

  private List<SavedFile> below(String given) {
    List<SavedFile> found = new ArrayList<>();
    SavedFiles.below(List.of(given), file -> file.endsWith("own.html"), found::add, missing::add);
    return found;
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "<p>ก");
  }

  @Test
  void goesDownInTheOrderOfNames() throws IOException {
    write("b.html");
    write("a/2.html");
    write("a/1.html");
    assertThat(names(folder)).containsExactly("/a/1.html", "/a/2.html", "/b.html");
  }

  @Test
  void passesOverWhatIsInUse() throws IOException {
    write("own.html");
    write("page.html");
    assertThat(names(folder)).containsExactly("/page.html");
    assertThat(missing).isEmpty();
    assertThat(below(folder.resolve("own.html").toString())).isEmpty();
    assertThat(missing)
        .singleElement()
        .satisfies(file -> assertThat(file.reason().code()).isEqualTo("capture.in-use"));
  }

  @Test
  void passesOverHiddenFilesAndCompanionFolders() throws IOException {
    write("page.html");
    write("page_files/frame.html");
    write("old.htm");
    write("old.files/frame.htm");
    write("my_files/kept.html");
    write(".hidden/page.html");
    write(".hidden.html");
    assertThat(names(folder)).containsExactly("/my_files/kept.html", "/old.htm", "/page.html");
  }

  @Test
  void passesOverWhatSaversKeepForThemselves() throws IOException {
    write("a.example/page.html");
    write("hts-cache/new.zip");
    write("hts-cache/page.html");
    Files.writeString(folder.resolve("hts-log.txt"), "HTTrack3.49 launched on a day");
    Files.writeString(folder.resolve("wget-log"), "--2019-12-19 09:30:05--  http://a.example/");
    assertThat(names(folder)).containsExactly("/a.example/page.html");
    assertThat(names(folder.resolve("hts-cache"))).hasSize(2);
  }

  @Test
  void knowsACompanionWhoseNameIsWrittenInOtherCharacters() throws IOException {
    write("re\u0301sume\u0301.html");
    write("r\u00e9sum\u00e9_files/frame.html");
    assertThat(names(folder)).containsExactly("/re\u0301sume\u0301.html");
  }

  @Test
  void passesOverPicturesStylesAndScripts() throws IOException {
    write("page.html");
    Files.write(folder.resolve("picture.png"), CapturesTest.PNG);
    Files.writeString(folder.resolve("style.css"), "p{}");
    Files.writeString(folder.resolve("script.js"), "var p = '<p>';");
    Files.writeString(folder.resolve("page.jpg"), "<!doctype html><p>ก");
    Files.writeString(folder.resolve("paper.pdf"), "%PDF");
    assertThat(names(folder)).containsExactly("/page.html", "/page.jpg", "/paper.pdf");
  }

  private void frames(String set, String... names) throws IOException {
    StringBuilder page = new StringBuilder("<title>ก</title><FRAMESET cols='1,2'>");
    for (String name : names) {
      page.append("<frame name=a src='").append(name).append("'>");
    }
    write(set);
    Files.writeString(folder.resolve(set), page);
  }

  @Test
  void passesOverTheFramesOfFrameSets() throws IOException {
    frames("index.html", "menu.html", "in/main.html?a=1", "in/set.html", "gone.html", "../x.html");
    frames("in/set.html", "a%201.html");
    write("menu.html");
    write("in/main.html");
    write("in/a 1.html");
    write("in/other.html");
    write("news.html");
    assertThat(names(folder)).containsExactly("/in/other.html", "/index.html", "/news.html");
    assertThat(names(folder.resolve("menu.html"))).hasSize(1);
  }

  @Test
  void keepsOneOfFrameSetsInACircle() throws IOException {
    frames("a.html", "b.html", "a.html");
    frames("b.html", "c.html");
    frames("c.html", "a.html");
    assertThat(names(folder)).containsExactly("/a.html");
  }

  @Test
  void keepsAFrameThatIsNoPage() throws IOException {
    frames("index.html", "notes.txt");
    Files.writeString(folder.resolve("notes.txt"), "ประชุมวันจันทร์");
    assertThat(names(folder)).containsExactly("/index.html", "/notes.txt");
  }

  @Test
  void keepsAGivenFileAsItWasGiven() throws IOException {
    write("page.html");
    String given = folder + "/./page.html";
    assertThat(below(given)).extracting(SavedFile::name).containsExactly(given);
  }

  @Test
  void reportsWhatIsNotThere() {
    assertThat(names(folder.resolve("nothing"))).isEmpty();
    assertThat(missing).extracting(m -> m.reason().code()).containsExactly("capture.missing");
  }

  private List<String> told() {
    return missing.stream().map(bad -> bad.path() + " " + bad.reason().code()).toList();
  }

  @Test
  void tellsOfLinksThatItDoesNotFollow() throws IOException {
    write("here/a.html");
    write("here/below/b.html");
    write("elsewhere/c.html");
    Path here = folder.resolve("here");
    Files.createSymbolicLink(here.resolve("circle"), Path.of("."));
    Files.createSymbolicLink(here.resolve("below/up"), Path.of("../../here"));
    Files.createSymbolicLink(here.resolve("other"), Path.of("../elsewhere"));
    Files.createSymbolicLink(here.resolve("page.html"), Path.of("../elsewhere/c.html"));
    Files.createSymbolicLink(here.resolve("gone.html"), Path.of("nowhere.html"));
    Files.createSymbolicLink(here.resolve("gone.png"), Path.of("nowhere.png"));
    Files.createSymbolicLink(here.resolve("self.html"), Path.of("self.html"));
    assertThat(names(here)).containsExactly("/a.html", "/below/b.html", "/page.html");
    assertThat(told())
        .containsExactly(
            here + "/gone.html capture.dangling",
            here + "/other capture.linked-folder",
            here + "/self.html capture.dangling");
  }

  @Test
  void refusesADeviceThatWouldNeverEnd() {
    assumeTrue(Files.exists(Path.of("/dev/zero")));
    assertThat(below("/dev/zero")).isEmpty();
    assertThat(told()).containsExactly("/dev/zero capture.no-file");
  }
}
