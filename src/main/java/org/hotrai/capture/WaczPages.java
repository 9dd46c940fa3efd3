package org.hotrai.capture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotrai.capture.pack.Member;
import org.hotrai.capture.source.Packing;
import org.hotrai.capture.source.Source;
import org.hotrai.capture.source.Unpacked;

/** The pages of a WACZ file: records in a zip, and a list of those that a person wanted. */
final class WaczPages {
  private final Found file;
  private final SavedFileReader reader;
  private final Map<String, Member> members = new LinkedHashMap<>();

  private WaczPages(Found file, List<Member> found, SavedFileReader reader) {
    this.file = file;
    this.reader = reader;
    found.forEach(member -> members.putIfAbsent(member.name(), member));
  }

  /** Gives the pages, and what is wrong with the file. */
  static void read(Found file, List<Member> members, SavedFileReader reader) throws IOException {
    new WaczPages(file, members, reader).read();
  }

  private void read() throws IOException {
    Wacz.check(members, (name, reason) -> reader.refuse(file.place().inside(name), reason));
    Map<Member, Source> records = records();
    PageList list = new PageList(ListedPages.in(members));
    read(records, list);
    List<String> missing = list.missing();
    if (list.isAllMissing()) {
      // A list that fits nothing is worth nothing.
      read(records, PageList.ALL);
    } else {
      missing.forEach(url -> reader.refuse(file.place().inside(url), "capture.page-missing"));
    }
  }

  private void read(Map<Member, Source> records, PageList list) throws IOException {
    RecordedResources recorded = new RecordedResources(List.copyOf(records.values()));
    WarcPages pages = new WarcPages(reader, list, recorded);
    for (Map.Entry<Member, Source> entry : records.entrySet()) {
      Found found =
          new Found(
              file.place().inside(entry.getKey().name()),
              entry.getValue(),
              Resources.NONE,
              file.depth() + 1,
              file.bytesRead());
      pages.read(found.place(), found);
    }
  }

  /** The files of records, as they lie in the zip where they are stored and not packed again. */
  private Map<Member, Source> records() throws IOException {
    Map<Member, Source> records = new LinkedHashMap<>();
    List<Member> files = new ArrayList<>(members.values());
    files.removeIf(member -> !member.name().matches("(?i).*\\.w?arc(?:\\.gz)?"));
    for (Member member : files) {
      if (!member.isReadable()) {
        reader.refuse(file.place().inside(member.name()), "capture.packing");
      } else if (member.packing() == Packing.STORED) {
        records.put(member, member.packed());
      } else {
        Unpacked unpacked = Unpacked.of(member.open(reader.allowance()));
        if (unpacked.broken() != null) {
          reader.refuse(file.place().inside(member.name()), unpacked.broken());
        }
        records.put(member, unpacked.source());
      }
    }
    return records;
  }
}
