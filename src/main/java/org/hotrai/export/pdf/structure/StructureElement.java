package org.hotrai.export.pdf.structure;

import java.util.NavigableMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * A part of the text: a paragraph, a row, a list. Layout makes the elements in the order of
 * reading; pages add what they draw of them.
 */
public final class StructureElement {
  private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
  private static final COSName CONTENT_REFERENCE = COSName.getPDFName("MCR");
  private static final COSName OBJECT = COSName.getPDFName("Obj");

  private final Role role;
  private final String language;
  private final COSDictionary dictionary = new COSDictionary();
  private final NavigableMap<String, COSDictionary> notes;
  private @Nullable StructureElement link;
  private String linkTarget = "";

  /**
   * @param notes those of the whole file by their identifiers
   */
  StructureElement(
      Role role, String language, COSDictionary parent, NavigableMap<String, COSDictionary> notes) {
    this.role = role;
    this.language = language;
    this.notes = notes;
    dictionary.setName(COSName.S, role.type());
    dictionary.setItem(COSName.P, parent);
  }

  /** A new part at the end of this one, in its language. */
  public StructureElement child(Role kind) {
    return child(kind, language);
  }

  /**
   * A new part at the end of this one.
   *
   * @param spoken BCP 47 tag of most of its text
   */
  public StructureElement child(Role kind, String spoken) {
    StructureElement child = new StructureElement(kind, spoken, dictionary, notes);
    if (kind == Role.NOTE) {
      child.identify();
    }
    if (!spoken.equals(language)) {
      child.dictionary.setString(COSName.LANG, spoken);
    }
    add(child.dictionary);
    return child;
  }

  /** PDF/UA-1 (7.9) asks for one of its own for every note. */
  private void identify() {
    String identifier = "%s%08d".formatted(Role.NOTE.type(), notes.size() + 1);
    dictionary.setString(COSName.ID, identifier);
    notes.put(identifier, dictionary);
  }

  /** The part that leads to a target: the last one while nothing else came behind it. */
  public StructureElement link(String target) {
    return linkIn(target, this);
  }

  /** The same for the mark of a note. */
  public StructureElement reference(String target) {
    return linkTarget.equals(target) && link != null ? link : linkIn(target, child(Role.REFERENCE));
  }

  private StructureElement linkIn(String target, StructureElement around) {
    StructureElement last = link;
    if (last == null || !linkTarget.equals(target)) {
      last = around.child(Role.LINK);
      link = last;
      linkTarget = target;
    }
    return last;
  }

  /** Words that stand for what cannot be read. */
  public StructureElement alternative(String words) {
    dictionary.setString(COSName.ALT, words);
    return this;
  }

  /** An attribute of the owner's kind, as "Table" owns "Scope" (ISO 32000, 14.8.5). */
  public StructureElement attribute(String owner, String name, COSBase value) {
    COSDictionary attributes = dictionary.getCOSDictionary(COSName.A);
    if (attributes == null) {
      attributes = new COSDictionary();
      attributes.setDirect(true);
      attributes.setName(COSName.O, owner);
      dictionary.setItem(COSName.A, attributes);
    }
    attributes.setItem(COSName.getPDFName(name), value);
    return this;
  }

  /** What it is. */
  public Role role() {
    return role;
  }

  /** BCP 47 tag of most of its text. */
  public String language() {
    return language;
  }

  /** Says that a page draws a part of it as marked content of that number. */
  public void addContent(COSDictionary page, int number) {
    COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
    if (own == null) {
      dictionary.setItem(COSName.PG, page);
      own = page;
    }
    if (own.equals(page)) {
      add(COSInteger.get(number));
      return;
    }
    COSDictionary reference = reference(CONTENT_REFERENCE, page);
    reference.setInt(COSName.MCID, number);
    add(reference);
  }

  /** Says that an annotation of a page belongs to it. */
  public void addAnnotation(COSDictionary page, COSDictionary annotation) {
    COSDictionary reference = reference(OBJECT_REFERENCE, page);
    reference.setItem(OBJECT, annotation);
    add(reference);
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  private static COSDictionary reference(COSName type, COSDictionary page) {
    COSDictionary reference = new COSDictionary();
    reference.setDirect(true);
    reference.setItem(COSName.TYPE, type);
    reference.setItem(COSName.PG, page);
    return reference;
  }

  /** One kid stands alone, more of them in an array. */
  private void add(COSBase kid) {
    link = null;
    COSBase kids = dictionary.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      array.add(kid);
    } else if (kids == null) {
      dictionary.setItem(COSName.K, kid);
    } else {
      COSArray array = new COSArray();
      array.setDirect(true);
      array.add(kids);
      array.add(kid);
      dictionary.setItem(COSName.K, array);
    }
  }
}
