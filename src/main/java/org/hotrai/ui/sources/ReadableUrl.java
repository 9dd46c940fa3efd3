package org.hotrai.ui.sources;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hotrai.text.Clusters;

/** URLs as people read them. */
public final class ReadableUrl {
  private static final Pattern ESCAPES = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+");
  private static final Pattern BEGINNING = Pattern.compile("^https?://(?:www\\.)?");

  private ReadableUrl() {}

  /** The URL without its scheme, letters of other scripts not escaped. */
  public static String of(String url) {
    String plain = BEGINNING.matcher(url).replaceFirst("");
    plain = ESCAPES.matcher(plain).replaceAll(ReadableUrl::letters);
    return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
  }

  private static String letters(MatchResult escapes) {
    byte[] bytes = HexFormat.of().parseHex(escapes.group().replace("%", ""));
    try {
      return Matcher.quoteReplacement(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      // Escaped in another encoding: it stays as it was written.
      return escapes.group();
    }
  }

  /** The whole URL as written, on lines of at most so many clusters. */
  static String lines(String url, int most) {
    List<String> clusters = Clusters.of(url);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i += most) {
      lines.add(String.join("", clusters.subList(i, Math.min(i + most, clusters.size()))));
    }
    return String.join("\n", lines);
  }
}
