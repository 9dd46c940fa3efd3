package org.hotrai.capture.pack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.hotrai.capture.source.Allowance;
import org.hotrai.capture.source.BombException;
import org.hotrai.capture.source.Source;

/** Finds the files of a zip that has lost its list, up to the damage. */
final class ZipScan {
  private ZipScan() {}

  static Members of(Source zip, Allowance allowance) throws IOException {
    List<Member> found = new ArrayList<>();
    Allowance.Meter meter = allowance.meter();
    try (InputStream in = new BufferedInputStream(zip.stream(), 65_536);
        ZipArchiveInputStream entries = new ZipArchiveInputStream(in, "ISO-8859-1", true, true)) {
      byte[] some = new byte[65_536];
      ZipArchiveEntry entry = entries.getNextEntry();
      while (entry != null && found.size() < Members.MOST) {
        boolean readable = entries.canReadEntryData(entry);
        for (int n = 0; readable && n >= 0; n = entries.read(some)) {
          meter.count(n, entries.getCompressedCount());
        }
        if (!entry.isDirectory()) {
          Source packed = zip.part(entry.getDataOffset(), entries.getCompressedCount());
          found.add(ZipMembers.member(entry, packed));
        }
        entry = entries.getNextEntry();
      }
      return new Members(found, Members.Fault.DAMAGED);
    } catch (BombException bomb) {
      return new Members(found, Members.Fault.BOMB);
    } catch (IOException | RuntimeException end) {
      return new Members(found, Members.Fault.DAMAGED);
    }
  }
}
