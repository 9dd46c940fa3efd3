package org.hotrai.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MentionColoursTest {
  /** What WCAG 2.1 asks of graphics that carry a meaning. */
  private static final double LEAST_CONTRAST = 3;

  private final String sheet = sheet();

  @ParameterizedTest
  @EnumSource(Theme.class)
  void linesUnderMentionsStandOutFromThePaper(Theme theme) {
    for (EntityType type : EntityType.values()) {
      double contrast = contrast(colour(theme, name(type)), colour(theme, "paper"));
      assertThat(contrast).as("%s, %s", type, theme).isGreaterThan(LEAST_CONTRAST);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void textIsLegibleOnEveryMark(Theme theme) {
    for (String ground : new String[] {"pointed", "selected", "hit", "highlight"}) {
      assertThat(contrast(colour(theme, "ink"), colour(theme, ground)))
          .as("%s, %s", ground, theme)
          .isGreaterThan(4.5);
    }
  }

  @Test
  void eachKindHasALineOfItsOwnBesidesItsColour() {
    Set<String> lines = new HashSet<>();
    for (EntityType type : EntityType.values()) {
      Pattern rule = Pattern.compile("\\." + name(type) + " \\{ border-bottom: (\\S+ \\S+) var");
      Matcher line = rule.matcher(sheet);
      assertThat(line.find()).isTrue();
      lines.add(line.group(1));
    }
    assertThat(lines).hasSameSizeAs(EntityType.values());
  }

  private static String name(EntityType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  private int colour(Theme theme, String name) {
    int from = theme == Theme.DARK ? sheet.indexOf("data-theme=\"dark\"") : 0;
    Matcher colour = Pattern.compile("--" + name + ": #([0-9a-f]{6});").matcher(sheet);
    assertThat(colour.find(from)).isTrue();
    return Integer.parseInt(colour.group(1), 16);
  }

  private static double contrast(int one, int other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16)
        + 0.7152 * linear(colour >> 8 & 0xFF)
        + 0.0722 * linear(colour & 0xFF);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static String sheet() {
    try (InputStream sheet = ArticleHtml.class.getResourceAsStream("reader.css")) {
      return new String(Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
