package org.hotrai.export.pdf.structure;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The structure of a whole file, and the way back to it from what its pages draw. */
public final class StructureTree {
  private static final int LEAF = 64;

  private final COSDictionary root = new COSDictionary();
  private final StructureElement document;
  private final NavigableMap<String, COSDictionary> notes = new TreeMap<>();
  private final COSArray leaves = new COSArray();
  private COSArray leaf = new COSArray();
  private int first;
  private int next;

  /**
   * @param language BCP 47 tag of most of the file's text
   */
  public StructureTree(String language) {
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    document = new StructureElement(Role.DOCUMENT, language, root, notes);
    root.setItem(COSName.K, document.dictionary());
  }

  /** All that is to be read. */
  public StructureElement document() {
    return document;
  }

  /** Notes whose the marked contents of a page are, by their numbers; returns the page's key. */
  public int page(List<StructureElement> contents) {
    COSArray owners = new COSArray();
    contents.forEach(element -> owners.add(element.dictionary()));
    return note(owners);
  }

  /** Notes whose an annotation is; returns the annotation's key. */
  public int annotation(StructureElement owner) {
    return note(owner.dictionary());
  }

  /** Makes it the structure of the file, when all is drawn. */
  public void write(PDDocument file) {
    endLeaf();
    COSDictionary parents = new COSDictionary();
    parents.setItem(COSName.KIDS, leaves);
    root.setItem(COSName.PARENT_TREE, parents);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, next);
    if (!notes.isEmpty()) {
      root.setItem(COSName.ID_TREE, byIdentifier());
    }
    COSDictionary mark = new COSDictionary();
    mark.setDirect(true);
    mark.setBoolean("Marked", true);
    COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
    catalog.setItem(COSName.getPDFName("MarkInfo"), mark);
    catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
  }

  private COSDictionary byIdentifier() {
    COSArray names = new COSArray();
    notes.forEach((identifier, note) -> {
      names.add(new COSString(identifier));
      names.add(note);
    });
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, names);
    return tree;
  }

  private int note(COSBase owner) {
    leaf.add(COSInteger.get(next));
    leaf.add(owner);
    next++;
    if (next - first == LEAF) {
      endLeaf();
    }
    return next - 1;
  }

  private void endLeaf() {
    if (leaf.size() == 0) {
      return;
    }
    COSArray limits = new COSArray();
    limits.setDirect(true);
    limits.add(COSInteger.get(first));
    limits.add(COSInteger.get(next - 1));
    COSDictionary node = new COSDictionary();
    node.setItem(COSName.LIMITS, limits);
    leaf.setDirect(true);
    node.setItem(COSName.NUMS, leaf);
    leaves.add(node);
    leaf = new COSArray();
    first = next;
  }
}
