package org.hotrai.capture.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.hotrai.capture.source.Packing;
import org.hotrai.capture.source.Source;

/** The files inside a tar. */
public final class TarMembers {
  private static final int MAGIC_AT = 257;
  private static final int CHECKSUM_AT = 148;
  private static final int HEADER = 512;

  private TarMembers() {}

  /** Whether a file that begins so is a tar: by its mark, or by the checksum of older ones. */
  public static boolean begins(byte[] start) {
    if (start.length < HEADER) {
      return false;
    }
    String magic = new String(start, MAGIC_AT, 5, StandardCharsets.ISO_8859_1);
    String checksum = new String(start, CHECKSUM_AT, 8, StandardCharsets.ISO_8859_1);
    return "ustar".equals(magic)
        || (start[0] != 0
            && checksum.matches("[ 0]*[0-7]{3,6}[ \\x00]+")
            && TarUtils.verifyCheckSum(Arrays.copyOf(start, HEADER)));
  }

  private static String name(String written) {
    return MemberNames.inTar(written).replace('\\', '/');
  }

  /** A symbolic link only names a file, which is there under its own name or is none of these. */
  private static boolean isContent(TarArchiveEntry entry) {
    return entry.isFile()
        && !entry.isSparse()
        && !entry.isSymbolicLink()
        && !entry.isFIFO()
        && !entry.isCharacterDevice()
        && !entry.isBlockDevice();
  }

  /** The files up to the end or to damage; a hard link is the file that it stands for. */
  public static Members of(Source tar) throws IOException {
    List<Member> found = new ArrayList<>();
    Map<String, Source> byName = new HashMap<>();
    try (InputStream in = tar.stream();
        TarArchiveInputStream entries = new TarArchiveInputStream(in, "ISO-8859-1")) {
      TarArchiveEntry entry = entries.getNextEntry();
      while (entry != null) {
        if (found.size() == Members.MOST) {
          return new Members(found, Members.Fault.TOO_MANY);
        }
        String name = name(entry.getName());
        if (entry.isLink()) {
          Source bytes = byName.get(name(entry.getLinkName()));
          if (bytes != null) {
            found.add(new Member(name, false, Packing.STORED, bytes));
          }
        } else if (isContent(entry)) {
          Source bytes = tar.part(entries.getBytesRead(), entry.getSize());
          if (bytes.length() < entry.getSize()) {
            return new Members(found, Members.Fault.DAMAGED);
          }
          found.add(new Member(name, false, Packing.STORED, bytes));
          byName.put(name, bytes);
        }
        entry = entries.getNextEntry();
      }
      return new Members(found, Members.Fault.NONE);
    } catch (IOException | RuntimeException damaged) {
      return new Members(found, Members.Fault.DAMAGED);
    }
  }
}
