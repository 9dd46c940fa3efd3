package org.hotrai.capture.mime;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.hotrai.capture.encoding.PageText;
import org.hotrai.text.UrlEscape;
import org.jspecify.annotations.Nullable;

/** What the fields of a header say. */
final class HeaderText {
  private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");

  private HeaderText() {}

  /** The words of a field, on one line. */
  static String words(Field field) {
    return decoded(FOLD.matcher(value(field)).replaceAll(" ")).strip();
  }

  /** A URL is folded without regard to its parts. */
  static String url(Field field) {
    return decoded(FOLD.matcher(value(field)).replaceAll("")).strip();
  }

  /** A content id, as {@code cid:} URLs name it. */
  static String id(String id) {
    return id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id;
  }

  /** The name of a field in lower case. */
  static String name(Field field) {
    return field.getName().strip().toLowerCase(Locale.ROOT);
  }

  /** The parameters behind the first value of a field, by their names in lower case. */
  static Map<String, String> parameters(Field field) {
    MimeParameterMapping parameters = new MimeParameterMapping();
    for (NameValuePair pair :
        RawFieldParser.DEFAULT.parseRawBody(new RawField("", words(field))).getParams()) {
      parameters.addParameter(pair.getName(), pair.getValue());
    }
    return parameters.getParameters();
  }

  /** The URL seen from another, if that one is known and both can be understood. */
  static String resolved(@Nullable String base, String url) {
    if (base == null || url.isEmpty()) {
      return url;
    }
    try {
      URI own = URI.create(UrlEscape.ascii(url));
      return own.isAbsolute() ? url : URI.create(UrlEscape.ascii(base)).resolve(own).toString();
    } catch (IllegalArgumentException notUrls) {
      return url;
    }
  }

  /** Fields may hold letters of any encoding, though they should not. */
  private static String value(Field field) {
    String whole = PageText.of(field.getRaw().toByteArray(), null);
    return whole.substring(whole.indexOf(':') + 1);
  }

  private static String decoded(String written) {
    return written.contains("=?")
        ? DecoderUtil.decodeEncodedWords(written, DecodeMonitor.SILENT)
        : written;
  }
}
