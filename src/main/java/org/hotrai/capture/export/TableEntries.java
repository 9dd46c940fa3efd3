package org.hotrai.capture.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hotrai.capture.encoding.PageText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The entries of a table (CSV) whose first row names an address, a title and a text. */
public final class TableEntries {
  private static final int LONGEST_HEAD = 500;

  private static final String SEPARATORS = ",;\t";

  private static final List<String> ADDRESSES = List.of("url", "link", "href", "source_url");
  private static final List<String> TITLES = List.of("title", "name");

  /** How data name what tables call otherwise. */
  private static final Map<String, String> NAMES =
      Map.of(
          "creation_date", "created_at",
          "created", "created_at",
          "saved_date", "saved_at",
          "timestamp", "time_added",
          "html", "content",
          "text", "textContent",
          "body", "content",
          "selection", "textContent");

  private static final List<String> TEXTS = List.of("content", "html_content", "textContent");

  private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^<>]{0,2000}>");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4}) (\\d{2}:\\d{2}:\\d{2})");

  /** No letter of a table. */
  private static final String BETWEEN = "\u001F";

  private static final JsonMapper JSON = new JsonMapper();

  private TableEntries() {}

  /**
   * Whether data begins as such a table does.
   *
   * @param start its first characters, those of English as they are
   */
  public static boolean begin(String start) {
    String head = start.lines().findFirst().orElse("");
    if (head.startsWith("<") || head.length() > LONGEST_HEAD) {
      return false;
    }
    List<String> columns = Stream.of(head.split("[,;\t]")).map(TableEntries::name).toList();
    return ADDRESSES.stream().anyMatch(columns::contains)
        && TITLES.stream().anyMatch(columns::contains)
        && TEXTS.stream().anyMatch(columns::contains);
  }

  /**
   * Hands on each row, as an object of data.
   *
   * @param start of the table, to tell its encoding
   * @throws EntryException if a row does not end, behind the others
   */
  public static void read(InputStream in, byte[] start, Consumer<JsonNode> entries)
      throws IOException {
    boolean wide = PageText.isWide(start);
    Charset charset = wide ? PageText.charsetOfXml(start) : ISO_8859_1;
    Reader reader = new BufferedReader(new InputStreamReader(in, charset));
    char separator = separator(new String(start, ISO_8859_1));
    TableRows rows = new TableRows(reader, separator);
    List<String> columns = rows.next().stream().map(TableEntries::name).toList();
    boolean damaged = false;
    for (List<String> row = rows.next(); !row.isEmpty(); row = rows.next()) {
      damaged |= rows.isTooLong();
      if (!rows.isTooLong()) {
        List<String> cells = fitted(row, columns, separator);
        entries.accept(entry(columns, wide ? cells : decoded(cells)));
      }
    }
    if (damaged) {
      throw new EntryException();
    }
  }

  /** The separators in a text that has no marks around it, or a mark too few, part it. */
  private static List<String> fitted(List<String> row, List<String> columns, char separator) {
    int more = row.size() - columns.size();
    int text =
        IntStream.range(0, columns.size())
            .filter(i -> TEXTS.contains(columns.get(i)))
            .findFirst()
            .orElse(-1);
    if (more <= 0
        || text < 0
        || row.subList(columns.size(), row.size()).stream().allMatch(""::equals)) {
      return row;
    }
    List<String> fitted = new ArrayList<>(row.subList(0, text));
    fitted.add(String.join(String.valueOf(separator), row.subList(text, text + more + 1)));
    fitted.addAll(row.subList(text + more + 1, row.size()));
    return fitted;
  }

  /** Short cells do not show in which encoding they are: it is told by all of the row. */
  private static List<String> decoded(List<String> row) {
    byte[] bytes =
        row.stream()
            .map(cell -> cell.replace(BETWEEN, " "))
            .collect(Collectors.joining(BETWEEN))
            .getBytes(ISO_8859_1);
    return List.of(PageText.of(bytes, null).split(BETWEEN, -1));
  }

  private static ObjectNode entry(List<String> columns, List<String> cells) {
    ObjectNode entry = JSON.createObjectNode();
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      put(entry, columns.get(i), cells.get(i));
    }
    return entry;
  }

  /** Of several columns for the same, the one with the most says it. */
  private static void put(ObjectNode entry, String column, String cell) {
    boolean plain = column.equals("content") && !TAG.matcher(cell).find();
    String name = plain ? "textContent" : column;
    Matcher day = DAY_FIRST.matcher(cell);
    boolean dated = column.equals("created_at") && day.matches();
    if (cell.length() >= entry.path(name).asString("").length()) {
      entry.put(name, dated ? day.replaceFirst("$3-$2-$1T$4") : cell);
    }
  }

  /** The sign that stands most often between the names of the columns. */
  private static char separator(String start) {
    String head = start.lines().findFirst().orElse("");
    char most = ',';
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char sign = SEPARATORS.charAt(i);
      most = count(head, sign) > count(head, most) ? sign : most;
    }
    return most;
  }

  private static long count(String head, char sign) {
    return head.chars().filter(c -> c == sign).count();
  }

  private static String name(String column) {
    String name =
        column.toLowerCase(Locale.ROOT).replaceAll("[^a-z_ ]", "").strip().replace(' ', '_');
    return NAMES.getOrDefault(name, name);
  }
}
