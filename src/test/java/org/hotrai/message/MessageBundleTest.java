package org.hotrai.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotrai.build.Sources;
import org.junit.jupiter.api.Test;

class MessageBundleTest {
  private static final Path FOLDER = Path.of("resources/org/hotrai/message");
  private static final Map<String, String> ENGLISH = bundle("en");
  private static final Map<String, String> THAI = bundle("th");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*+)\"");
  private static final Pattern CODE = Pattern.compile("[a-z]\\w*(?:\\.[\\w-]+)+");

  /** A literal that words are asked for by: a whole code, or the beginning of one before a plus. */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:Message\\s*\\.\\s*of|\\.\\s*text)\\(\\s*\"([a-z]\\w*\\.[\\w.-]*)\"\\s*([,)+])");

  /** Also a literal that ends with a dot, wherever the rest is put behind it. */
  private static final Pattern BEGINNING =
      Pattern.compile("\"([a-z]\\w*\\.(?:[\\w-]+\\.)*(?:[\\w-]+(?=\"\\s*\\+))?)\"");

  /** Words that are the same in Thai. */
  private static final Pattern SAME_IN_THAI =
      Pattern.compile(
          "Hotrai|ASEAN|BibTeX|CSL|CSV|Ctrl|EPUB|English|HTML|ID|JSON|MHTML|Markdown|PDF|RIS|SHA|URL|"
              + "WACZ|WARC|ZIP");

  @Test
  void bothLanguagesHaveTheSameCodes() {
    assertThat(THAI.keySet()).isEqualTo(ENGLISH.keySet());
  }

  @Test
  void noCodeIsWrittenTwice() {
    for (String language : List.of("en", "th")) {
      List<String> codes =
          read(language)
              .lines()
              .filter(line -> line.matches("\\w[\\w.-]*\\s*=.*"))
              .map(line -> line.substring(0, line.indexOf('=')).strip())
              .toList();

      assertThat(codes).as(language).doesNotHaveDuplicates();
    }
  }

  @Test
  void bothLanguagesHaveTheSameArguments() {
    ENGLISH.forEach((code, words) ->
        assertThat(arguments(THAI.getOrDefault(code, ""))).as(code).isEqualTo(arguments(words)));
  }

  @Test
  void thaiIsThai() {
    List<String> foreign =
        THAI.entrySet().stream()
            .filter(entry -> !isThai(entry.getValue()))
            .map(entry -> entry.getKey() + " = " + entry.getValue())
            .toList();

    assertThat(foreign).isEmpty();
  }

  @Test
  void whatTheProgramAsksForIsThere() {
    Set<String> missing = new TreeSet<>();
    for (Path file : Sources.in(Sources.MAIN)) {
      matches(ASKED, Sources.read(file))
          .filter(asked -> !isThere(asked.group(1), asked.group(2).equals("+")))
          .forEach(asked -> missing.add(asked.group(1) + " in " + file));
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void noCodeIsUnused() {
    Set<String> used = new HashSet<>();
    Set<String> beginnings = new HashSet<>();
    for (Path file : Sources.in(Sources.MAIN)) {
      String source = Sources.read(file);
      matches(LITERAL, source)
          .flatMap(literal -> matches(CODE, literal.group(1)))
          .forEach(code -> used.add(code.group()));
      matches(BEGINNING, source).forEach(beginning -> beginnings.add(beginning.group(1)));
    }

    assertThat(ENGLISH.keySet())
        .allMatch(
            code -> used.contains(code) || beginnings.stream().anyMatch(code::startsWith),
            "is used");
  }

  private static boolean isThere(String asked, boolean goesOn) {
    return goesOn
        ? ENGLISH.keySet().stream().anyMatch(code -> code.startsWith(asked))
        : ENGLISH.containsKey(asked);
  }

  /** Whether the words have Thai letters, or nothing that could be said in Thai. */
  private static boolean isThai(String words) {
    boolean hasThai =
        words
            .codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI);
    String plain = SAME_IN_THAI.matcher(words.replaceAll("\\{[^{}]*}", "")).replaceAll("");
    return hasThai || plain.codePoints().noneMatch(Character::isLetter);
  }

  /** The places of a sentence, those inside of plurals too; fails where it is no message format. */
  private static Set<String> arguments(String words) {
    MessagePattern pattern = new MessagePattern(words);
    return IntStream.range(0, pattern.countParts())
        .mapToObj(pattern::getPart)
        .filter(part ->
            part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                || part.getType() == MessagePattern.Part.Type.ARG_NAME)
        .map(pattern::getSubstring)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<MatchResult> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }

  private static Map<String, String> bundle(String language) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(read(language)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> bundle = new TreeMap<>();
    properties
        .stringPropertyNames()
        .forEach(code -> bundle.put(code, properties.getProperty(code)));
    return bundle;
  }

  private static String read(String language) {
    try {
      return Files.readString(FOLDER.resolve("messages_" + language + ".properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
