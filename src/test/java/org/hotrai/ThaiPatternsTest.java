package org.hotrai;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hotrai.build.AsciiClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In patterns with Thai words, {@code \W}, {@code \w} and {@code \b} mean the letters of ASCII. */
class ThaiPatternsTest {
  @Test
  void noPatternTakesThaiLettersForSigns() throws IllegalAccessException {
    List<JavaField> patterns =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.hotrai")
                .stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Pattern.class))
                .toList();
    Map<String, String> wrong = new TreeMap<>();
    for (JavaField field : patterns) {
      Field reflected = field.reflect();
      reflected.setAccessible(true);
      if (Modifier.isStatic(reflected.getModifiers())
          && reflected.get(null) instanceof Pattern pattern
          && AsciiClasses.standByThai(pattern)) {
        wrong.put(field.getFullName(), pattern.pattern());
      }
    }
    assertThat(patterns).hasSizeGreaterThan(100);
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\W*(?:ข่าว)",
        "[\\W_]ข่าว",
        "ข่าว\\b",
        "(?:by|โดย)\\b",
        "\\b(?:tel|โทร)",
        "(?:by|โดย)?\\b",
        "ข่าว\\w+",
        "[ก-๎]{2,9}\\b"
      })
  void aPatternThatDoesIsFound(String pattern) {
    assertThat(AsciiClasses.standByThai(Pattern.compile(pattern))).isTrue();
    assertThat(AsciiClasses.standByThai(Pattern.compile("(?iU)" + pattern))).isFalse();
    assertThat(AsciiClasses.standByThai(Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS)))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\W*(?:news)",
        "\\bby\\b|โดย",
        "(?:\\bby|โดย)",
        "\\b[^ก-๎]",
        "\\w+ ข่าว",
        "\\\\Wข่าว"
      })
  void otherPatternsAreNot(String pattern) {
    assertThat(AsciiClasses.standByThai(Pattern.compile(pattern))).isFalse();
  }
}
