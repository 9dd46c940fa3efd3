package org.hotrai.capture.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.hotrai.capture.source.Allowance;
import org.hotrai.capture.source.Packing;
import org.hotrai.capture.source.Source;
import org.jspecify.annotations.Nullable;

/** The files inside a zip. */
public final class ZipMembers {
  private ZipMembers() {}

  /**
   * Reads the list at the end of the zip; where that is damaged or lost, what stands before each
   * file.
   *
   * @param allowance for the search without a list, which has to unpack
   */
  public static Members of(Source zip, Allowance allowance) throws IOException {
    if (ZipEnd.members(zip) > Members.MOST) {
      return new Members(List.of(), Members.Fault.TOO_MANY);
    }
    try (ZipFile file =
        ZipFile.builder()
            .setSeekableByteChannel(zip.open())
            .setCharset(StandardCharsets.ISO_8859_1)
            .get()) {
      return new Members(listed(zip, file), Members.Fault.NONE);
    } catch (IOException | RuntimeException damaged) {
      return ZipScan.of(zip, allowance);
    }
  }

  private static List<Member> listed(Source zip, ZipFile file) {
    List<Member> members = new ArrayList<>();
    Enumeration<ZipArchiveEntry> entries = file.getEntriesInPhysicalOrder();
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      if (!entry.isDirectory()) {
        members.add(member(entry, zip.part(entry.getDataOffset(), entry.getCompressedSize())));
      }
    }
    return members;
  }

  static Member member(ZipArchiveEntry entry, Source packed) {
    return new Member(
        name(entry), entry.getGeneralPurposeBit().usesEncryption(), packing(entry), packed);
  }

  private static String name(ZipArchiveEntry entry) {
    boolean known =
        entry.getNameSource() != ZipArchiveEntry.NameSource.NAME || entry.getRawName() == null;
    String name = known ? entry.getName() : MemberNames.inZip(entry.getRawName());
    return name.replace('\\', '/');
  }

  private static @Nullable Packing packing(ZipArchiveEntry entry) {
    return switch (entry.getMethod()) {
      case ZipEntry.STORED -> Packing.STORED;
      case ZipEntry.DEFLATED -> Packing.DEFLATE;
      default -> entry.getMethod() == ZipMethod.BZIP2.getCode() ? Packing.BZIP2 : null;
    };
  }
}
