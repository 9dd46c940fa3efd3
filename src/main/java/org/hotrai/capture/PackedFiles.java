package org.hotrai.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotrai.capture.export.Snapshot;
import org.hotrai.capture.pack.Member;
import org.hotrai.capture.source.Packing;
import org.hotrai.capture.source.Source;
import org.hotrai.capture.source.Unpacked;

/** The pages inside a zip or tar, and in what is packed in it. */
final class PackedFiles {
  private static final Set<String> PROGRAMS_OR_DOCUMENTS =
      Set.of("[Content_Types].xml", "META-INF/MANIFEST.MF", "META-INF/container.xml", "mimetype");

  private final Found container;
  private final SavedFileReader reader;
  private final PackedResources resources;
  private final Set<String> stems = new HashSet<>();
  private final FrameSets<String> frameSets = new FrameSets<>();
  private final PackedNotes notes = new PackedNotes();

  /** Folders of copies of one page, and the index by which one is read; empty if none can be. */
  private final Map<String, String> snapshots = new HashMap<>();

  private PackedFiles(Found container, List<Member> members, SavedFileReader reader) {
    this.container = container;
    this.reader = reader;
    resources = new PackedResources(members);
    members.forEach(member -> stems.add(member.name().replaceFirst("\\.[^./]*$", "")));
  }

  /** Gives all pages, and the reasons why files that might hold some do not. */
  static void read(Found container, List<Member> members, SavedFileReader reader) {
    if (members.stream().map(Member::name).anyMatch(PROGRAMS_OR_DOCUMENTS::contains)) {
      reader.refuse(container.place(), "capture.document");
      return;
    }
    PackedFiles files = new PackedFiles(container, members, reader);
    members.forEach(files::findFrames);
    members.forEach(files::findLists);
    long done = 0;
    for (Member member : members) {
      if (reader.isBomb()) {
        return;
      }
      if (!files.isPassedOver(member.name()) && !files.frameSets.hold(member.name())) {
        files.read(member, done);
      }
      done += member.packed().length();
      container.bytesRead().accept(done);
    }
  }

  /** Hidden files, what macOS adds, the folders that come with pages, and further copies of one. */
  private boolean isPassedOver(String name) {
    if (isTold(name) || notes.isIndex(name)) {
      return true;
    }
    int end = 0;
    for (String part : name.split("/", -1)) {
      boolean hidden = part.startsWith(".") && !part.equals(".") && !part.equals("..");
      end += part.length();
      if (hidden
          || part.equals("__MACOSX")
          || Accessory.isCache(part)
          || isCompanion(name.substring(0, end))) {
        return true;
      }
      end++;
    }
    return false;
  }

  /** Whether a file in a folder of copies comes in by its index, or only tells of copies. */
  private boolean isTold(String name) {
    int inside = 0;
    while (true) {
      String index = snapshots.get(name.substring(0, inside));
      String file = name.substring(inside);
      if (index != null
          && (index.isEmpty() ? SnapshotCopies.isTelling(file) : !file.equals(index))) {
        return true;
      }
      int slash = name.indexOf('/', inside);
      if (slash < 0) {
        return false;
      }
      inside = slash + 1;
    }
  }

  private boolean isIndexOfCopies(String name) {
    int file = name.lastIndexOf('/') + 1;
    return name.substring(file).equals(snapshots.get(name.substring(0, file)));
  }

  /** Whether a folder lies beside the page whose pictures its name says that it holds. */
  private boolean isCompanion(String folder) {
    return SavedFiles.COMPANION_ENDINGS.stream()
        .filter(folder::endsWith)
        .map(ending -> folder.substring(0, folder.length() - ending.length()))
        .anyMatch(stems::contains);
  }

  private void findFrames(Member member) {
    if (reader.isBomb()
        || member.packed().length() > FrameSets.LONGEST / 4
        || !member.isReadable()
        || Accessory.isNamed(member.name())) {
      return;
    }
    Resources beside = resources.beside(member.name());
    try (InputStream in = member.open(reader.allowance())) {
      byte[] page = in.readNBytes(FrameSets.LONGEST);
      for (String frame : FrameSets.frames(page)) {
        if (beside.find(frame).filter(Resource::isPage).isPresent()) {
          resources
              .member(member.name(), frame)
              .ifPresent(found -> frameSets.add(member.name(), found.name()));
        }
      }
    } catch (IOException damaged) {
      // It is told of when it is read.
    }
  }

  /** Lists of kept pages whose texts lie beside them, and of copies of one page; notes on one. */
  private void findLists(Member member) {
    String name = member.name();
    boolean naming = ExportedPages.isNamingFiles(name);
    int file = name.lastIndexOf('/') + 1;
    boolean index = Snapshot.INDEXES.contains(name.substring(file));
    boolean note = PackedNotes.mayBe(name);
    if (reader.isBomb() || !member.isReadable() || !(naming || index || note)) {
      return;
    }
    try (InputStream in = member.open(reader.allowance())) {
      byte[] list = in.readNBytes(Snapshot.LONGEST);
      if (note) {
        notes.add(name, list);
      } else if (naming) {
        for (String text : ExportedPages.files(list)) {
          resources.member(name, text).ifPresent(found -> frameSets.add(name, found.name()));
        }
      } else {
        Resources beside = resources.beside(name);
        Snapshot.of(list)
            .map(told -> SnapshotCopies.areThere(told, beside) ? name.substring(file) : "")
            .ifPresent(readable -> snapshots.putIfAbsent(name.substring(0, file), readable));
      }
    } catch (IOException damaged) {
      // It is told of when it is read.
    }
  }

  private void read(Member member, long before) {
    Place place = container.place().inside(member.name());
    if (!member.isReadable()) {
      if (!Accessory.isNamed(member.name())) {
        reader.refuse(place, member.encrypted() ? "capture.encrypted" : "capture.packing");
      }
      return;
    }
    try (InputStream in = member.open(reader.allowance())) {
      byte[] start = in.readNBytes(ContainerKind.LOOKED_AT);
      if (Accessory.is(member.name(), start) && !isIndexOfCopies(member.name())) {
        return;
      }
      Resources beside = resources.beside(member.name());
      if (ContainerKind.of(start) == ContainerKind.NONE) {
        // One byte more than a page may have tells that it is too long.
        byte[] page = whole(start, in, (int) Captures.LONGEST_PAGE + 1);
        reader.page(place, page, beside, found -> notes.on(member.name(), found));
      } else {
        nested(member, place, unpacked(member, start, in), before);
      }
    } catch (IOException damaged) {
      reader.refuse(place, damaged);
    }
  }

  private void nested(Member member, Place place, Unpacked unpacked, long before) {
    if (unpacked.broken() != null) {
      reader.refuse(place, unpacked.broken());
      return;
    }
    long packed = member.packed().length();
    Source source = unpacked.source();
    double part = (double) packed / Math.max(1, source.length());
    reader.read(
        new Found(
            place,
            source,
            resources.beside(member.name()),
            container.depth() + 1,
            read -> container.bytesRead().accept(before + (long) (read * part))));
  }

  private static Unpacked unpacked(Member member, byte[] start, InputStream rest)
      throws IOException {
    return member.packing() == Packing.STORED
        ? new Unpacked(member.packed(), null)
        : Unpacked.of(new SequenceInputStream(new ByteArrayInputStream(start), rest));
  }

  private static byte[] whole(byte[] start, InputStream rest, int most) throws IOException {
    byte[] bytes = Arrays.copyOf(start, 65_536);
    int length = start.length;
    int some = 0;
    while (some >= 0 && length < most) {
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.min(2 * length, most));
      }
      some = rest.read(bytes, length, bytes.length - length);
      length += Math.max(some, 0);
    }
    return Arrays.copyOf(bytes, length);
  }
}
