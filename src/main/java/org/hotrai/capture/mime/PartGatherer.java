package org.hotrai.capture.mime;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/** Walks over a MIME file and keeps what its parts hold, up to where it cannot be followed. */
final class PartGatherer {
  /** In bytes; an address that holds a small picture itself fits in. */
  private static final int LONGEST_FIELD = 1 << 20;

  private static final MimeConfig ANYTHING =
      MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderCount(-1)
          .setMaxHeaderLen(LONGEST_FIELD)
          .setMalformedHeaderStartsBody(true)
          .build();

  private static final Pattern MIXED = Pattern.compile("(?i)multipart/mixed\\b");

  /** What is nested deeper is no page that anything saved, and every level takes of the stack. */
  private static final int DEEPEST = 100;

  /** What the header of an entity says of it and of the parts inside. */
  private static final class Head {
    private @Nullable String base;
    private @Nullable String location;
    private @Nullable String contentId;
    private @Nullable String charset;

    private Head(@Nullable String base) {
      this.base = base;
    }
  }

  private final List<MimePart> parts = new ArrayList<>();
  private final List<Field> top = new ArrayList<>();
  private final Deque<Head> open = new ArrayDeque<>();
  private @Nullable String start;
  private boolean sideBySide;
  private int branch;

  private PartGatherer(@Nullable String base) {
    open.push(new Head(base));
  }

  /** Walks over a whole file. */
  static PartGatherer walk(byte[] file) {
    PartGatherer gatherer = new PartGatherer(null);
    MimeTokenStream stream = new MimeTokenStream(ANYTHING);
    stream.parse(new ByteArrayInputStream(file));
    gatherer.follow(stream);
    return gatherer;
  }

  /** Walks over parts that stand between that boundary. */
  static PartGatherer walk(byte[] parts, String boundary, @Nullable String base) {
    PartGatherer gatherer = new PartGatherer(base);
    MimeTokenStream stream = new MimeTokenStream(ANYTHING);
    String quoted = boundary.replace("\\", "\\\\").replace("\"", "\\\"");
    stream.parseHeadless(
        new ByteArrayInputStream(parts), "multipart/related; boundary=\"" + quoted + "\"");
    gatherer.follow(stream);
    return gatherer;
  }

  /** The parts without further parts, in the order of the file. */
  List<MimePart> parts() {
    return parts;
  }

  /** The fields of the header of the file itself. */
  List<Field> top() {
    return top;
  }

  /** The content id that a multipart entity names as its first; null if none does. */
  @Nullable String start() {
    return start;
  }

  private void follow(MimeTokenStream stream) {
    try {
      for (EntityState state = stream.getState();
          state != EntityState.T_END_OF_STREAM && open.size() <= DEEPEST;
          state = stream.next()) {
        look(state, stream);
      }
    } catch (IOException | MimeException | RuntimeException broken) {
      // What was read so far is what can be had.
      return;
    }
  }

  private void look(EntityState state, MimeTokenStream stream) throws IOException {
    switch (state) {
      case T_START_HEADER -> {
        branch += sideBySide && open.size() == 2 ? 1 : 0;
        open.push(new Head(open.element().base));
      }
      case T_FIELD -> readField(stream.getField());
      case T_BODY -> parts.add(part(stream));
      case T_END_BODYPART, T_END_MESSAGE -> close();
      default -> {}
    }
  }

  private void close() {
    if (open.size() > 1) {
      open.pop();
    }
  }

  private void readField(Field field) {
    if (open.size() == 2 && parts.isEmpty()) {
      top.add(field);
    }
    Head head = open.element();
    switch (HeaderText.name(field)) {
      case "content-base" -> head.base = HeaderText.resolved(head.base, HeaderText.url(field));
      case "content-location", "snapshot-content-location" -> {
        head.location = HeaderText.resolved(head.base, HeaderText.url(field));
        head.base = head.location;
      }
      case "content-id" -> head.contentId = HeaderText.id(HeaderText.words(field));
      case "content-type" -> {
        readParameters(head, HeaderText.parameters(field));
        sideBySide |= open.size() == 2 && MIXED.matcher(HeaderText.words(field)).lookingAt();
      }
      default -> {}
    }
  }

  private void readParameters(Head head, Map<String, String> parameters) {
    head.charset = parameters.get("charset");
    String named = parameters.get("start");
    start = start == null && named != null ? HeaderText.id(named.strip()) : start;
  }

  private MimePart part(MimeTokenStream stream) {
    BodyDescriptor told = stream.getBodyDescriptor();
    Head head = open.element();
    return new MimePart(
        told.getMimeType().toLowerCase(Locale.ROOT),
        head.charset,
        head.location,
        head.contentId,
        branch,
        body(stream.getDecodedInputStream()));
  }

  private static byte[] body(InputStream decoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] some = new byte[8_192];
    try {
      for (int read = decoded.read(some); read >= 0; read = decoded.read(some)) {
        bytes.write(some, 0, read);
      }
    } catch (IOException | RuntimeException broken) {
      // The part ends where it cannot be decoded.
      return bytes.toByteArray();
    }
    return bytes.toByteArray();
  }
}
