package org.hotrai.capture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.hotrai.capture.encoding.PageText;

/** Tells text that is written for readers from data, programs and noise. */
final class PlainText {
  /** How much of a text is looked at, in characters. */
  private static final int LOOKED_AT = 65_536;

  /** Of all visible characters of prose, fewer are such as programs are written with. */
  private static final double MOST_SYMBOLS = 0.03;

  private static final int LEAST_SYMBOLS = 8;

  private static final Pattern CALLED_TEXT = Pattern.compile("(?i).*\\.txt");
  private static final Pattern CALLED_MARKDOWN = Pattern.compile("(?i).*\\.(?:md|markdown)");

  private static final Pattern ADDRESS = Pattern.compile("\\b\\w{1,20}://\\S+");
  private static final String SYMBOLS = "{}[]=;<>&|$\\";

  /** From that many equal rows on, lines with commas are a table. */
  private static final int LEAST_ROWS = 3;

  private static final Pattern CODE_LINE =
      Pattern.compile(
          "\\s*(?:(?:def|class|elif|while|import|from \\S+ import|return|public|private|static|var"
              + "|let|const|function|end|fi|done|#include|@\\w+)\\b[^ก-๙]*|.*[{};,(]\\s*|[#/*].*"
              + "|\\[[\\w .-]+]|[\\w.-]+\\s*[=:]\\s*\\S*)");

  /** How programs that save pages begin what they note of their work. */
  private static final Pattern LOG =
      Pattern.compile(
          "(?:HTTrack\\d\\S* launched on |--\\d{4}-\\d\\d-\\d\\d"
              + " \\d\\d:\\d\\d:\\d\\d--\\s+\\w+://)");

  /** A file that is called a text may mention so many tags. */
  private static final int MOST_TAGS = 4;

  private static final Pattern TAG = Pattern.compile("</?[A-Za-z!][^<>]{0,1000}>");

  /** What makes a page, and lines that begin with markup, nobody only mentions. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?im)<(?:!doctype|html|head|body|frameset|title|meta)[\\s/>]|^\\s*</?[a-z!]|</[a-z]+>\\s*$");

  private static final Pattern PAGE = Pattern.compile("(?i)<(?:!doctype|\\?xml|html|head|body)\\b");

  private PlainText() {}

  /** Whether the name says that the file is a text, and the bytes have no more than stray tags. */
  static boolean isCalledSo(String name, byte[] bytes) {
    if (!isCalled(CALLED_TEXT, name)) {
      return false;
    }
    String text = PageText.of(start(bytes), null);
    return TAG.matcher(text).results().limit(MOST_TAGS + 1).count() <= MOST_TAGS
        && !MARKUP.matcher(text).find()
        && is(bytes);
  }

  /**
   * Whether the name says that the file is written in Markdown, which no bytes tell for certain,
   * and the bytes are a text that is no whole page.
   */
  static boolean isMarkdown(String name, byte[] bytes) {
    if (!isCalled(CALLED_MARKDOWN, name)) {
      return false;
    }
    String text = PageText.of(start(bytes), null).strip();
    return isReadable(text) && !PAGE.matcher(text).lookingAt();
  }

  private static boolean isCalled(Pattern ending, String name) {
    return ending.matcher(name.substring(name.lastIndexOf('/') + 1)).matches();
  }

  /**
   * Whether so many of the bytes, seen as Latin-1, are control characters that the file is no text.
   */
  static boolean isNoise(String latin) {
    int length = Math.min(latin.length(), 8_192);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      controls += isControl(latin.charAt(i)) ? 1 : 0;
    }
    return controls > 16 && controls * 50 > length;
  }

  /** Whether the bytes are text without markup that has something to say. */
  static boolean is(byte[] bytes) {
    String text = PageText.of(start(bytes), null).strip();
    return isReadable(text)
        && !text.startsWith("<")
        && !isData(FrontMatter.of(text).map(FrontMatter::text).orElse(text).strip());
  }

  private static boolean isReadable(String text) {
    return !text.isEmpty()
        && text.chars().noneMatch(PlainText::isControl)
        && text.chars().filter(c -> c == '\uFFFD').count() * 1_000 <= text.length();
  }

  private static byte[] start(byte[] bytes) {
    return bytes.length <= LOOKED_AT ? bytes : Arrays.copyOf(bytes, LOOKED_AT);
  }

  /** Whether the bytes are data for programs, as scripts of pages fetch them. */
  static boolean isJson(byte[] bytes) {
    int begin = 0;
    while (begin < bytes.length && bytes[begin] <= ' ' && bytes[begin] >= 0) {
      begin++;
    }
    return begin < bytes.length
        && (bytes[begin] == '{' || bytes[begin] == '[')
        && isJson(new String(bytes, StandardCharsets.ISO_8859_1).strip());
  }

  private static boolean isControl(int c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1B) || c == 0x7F;
  }

  private static boolean isData(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(400).toList();
    return LOG.matcher(text).lookingAt()
        || hasManySymbols(text)
        || isJson(text)
        || isTable(lines, ',')
        || isTable(lines, ';')
        || isTable(lines, '\t')
        || isCode(lines)
        || lines.stream().anyMatch(PlainText::isEncoded);
  }

  /** Addresses are full of symbols, too, and do not count. */
  private static boolean hasManySymbols(String text) {
    String words = ADDRESS.matcher(text).replaceAll("");
    long visible = words.chars().filter(c -> c > ' ').count();
    long symbols = words.chars().filter(c -> SYMBOLS.indexOf(c) >= 0).count();
    return symbols >= LEAST_SYMBOLS && symbols > MOST_SYMBOLS * visible;
  }

  private static boolean isJson(String text) {
    return text.matches("(?s)(?:\\{\\s*\"|\\[\\s*[\\[{\"\\d-]).*[}\\]]");
  }

  /** Whether nearly every line has as many separators as the first. */
  private static boolean isTable(List<String> lines, char separator) {
    if (lines.size() < LEAST_ROWS) {
      return false;
    }
    long first = count(lines.getFirst(), separator);
    long equal = lines.stream().filter(line -> count(line, separator) == first).count();
    boolean enough = first >= 2 || (first == 1 && lines.size() >= 4 * LEAST_ROWS);
    return enough && equal * 10 >= lines.size() * 9L;
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(c -> c == wanted).count();
  }

  private static boolean isCode(List<String> lines) {
    long code = lines.stream().filter(line -> line.length() < 300 && isCodeLine(line)).count();
    return lines.size() >= LEAST_ROWS && code * 2 >= lines.size();
  }

  private static boolean isCodeLine(String line) {
    return CODE_LINE.matcher(line).matches();
  }

  /** A long line without a single space, in a script that has them. */
  private static boolean isEncoded(String line) {
    return line.length() > 1_000 && line.chars().allMatch(c -> c > ' ' && c < 0x7F);
  }
}
