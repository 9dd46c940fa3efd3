package org.hotrai.capture;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hotrai.capture.pack.Member;
import org.hotrai.capture.source.Allowance;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description that a WACZ file gives of itself: the files that it holds, with their hashes. */
final class Wacz {
  private static final String DESCRIPTION = "datapackage.json";
  private static final String DIGEST = "datapackage-digest.json";
  private static final int LONGEST = 16 << 20;
  private static final JsonMapper JSON = new JsonMapper();

  private Wacz() {}

  /** Whether a zip with these files is a WACZ, a sound one or not. */
  static boolean is(List<Member> members) {
    List<String> names = members.stream().map(Member::name).toList();
    return names.contains(DESCRIPTION)
        || (names.stream().anyMatch(name -> name.matches("archive/.*\\.w?arc(?:\\.gz)?"))
            && names.stream().anyMatch(name -> name.matches("(?:pages|indexes)/.*")));
  }

  /**
   * Compares the files with the description.
   *
   * @param wrong told the name of a file and what is wrong with it, as a message code
   */
  static void check(Map<String, Member> members, BiConsumer<String, String> wrong) {
    Member description = members.get(DESCRIPTION);
    if (description == null) {
      wrong.accept(DESCRIPTION, "capture.no-description");
      return;
    }
    try (InputStream in = description.open(allowance(description))) {
      for (JsonNode resource : JSON.readTree(in.readNBytes(LONGEST)).path("resources")) {
        check(members, resource, wrong);
      }
      Member digest = members.get(DIGEST);
      if (digest != null) {
        try (InputStream signed = digest.open(allowance(digest))) {
          check(members, JSON.readTree(signed.readNBytes(LONGEST)), wrong);
        }
      }
    } catch (IOException | JacksonException damaged) {
      wrong.accept(DESCRIPTION, "capture.damaged");
    }
  }

  private static void check(
      Map<String, Member> members, JsonNode resource, BiConsumer<String, String> wrong)
      throws IOException {
    String name = resource.path("path").asString(resource.path("name").asString(""));
    Member member = members.get(name);
    if (member == null) {
      wrong.accept(name, "capture.part-missing");
    } else if (!hash(resource).isEmpty() && !matches(member, hash(resource))) {
      wrong.accept(name, "capture.changed");
    }
  }

  /** As {@code sha256:0123…}; empty if none is given. */
  private static String hash(JsonNode resource) {
    String older = resource.path("stats").path("hash").asString("");
    return older.isEmpty()
        ? resource.path("hash").asString("")
        : resource.path("hashing").asString("sha256") + ":" + older;
  }

  private static boolean matches(Member member, String hash) throws IOException {
    String[] parts = hash.split(":", 2);
    String algorithm = parts[0].replaceFirst("(?i)^sha-?(\\d+)$", "SHA-$1");
    try (InputStream in = member.open(allowance(member))) {
      MessageDigest digest = MessageDigest.getInstance(algorithm);
      byte[] some = new byte[65_536];
      for (int n = in.read(some); n >= 0; n = in.read(some)) {
        digest.update(some, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest()).equalsIgnoreCase(parts[parts.length - 1]);
    } catch (NoSuchAlgorithmException unknown) {
      return true;
    }
  }

  private static Allowance allowance(Member member) {
    return new Allowance(member.packed().length());
  }
}
