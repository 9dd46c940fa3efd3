package org.hotrai.ui.search;

import java.util.Locale;

/** What the search language can do, each with an example that is the same in every language. */
public enum QueryExample {
  WORDS(Group.WORDS, "แม่น้ำโขง เขื่อน"),
  PHRASE(Group.WORDS, "\"rule of law\""),
  PREFIX(Group.WORDS, "ประชา*"),
  NOT(Group.WORDS, "กฎหมาย -ร่าง"),
  OR(Group.WORDS, "ไทย OR ลาว"),
  BRACKETS(Group.WORDS, "แม่น้ำ (ไทย OR ลาว)"),
  TITLE(Group.ARTICLE, "title:กฎหมาย"),
  SITE(Group.ARTICLE, "site:asean.org"),
  SOURCE(Group.ARTICLE, "source:krisdika.go.th"),
  LANG(Group.ARTICLE, "lang:th"),
  DATE(Group.ARTICLE, "date:๒๕๖๒"),
  DATES(Group.ARTICLE, "date:2019-12..2020-03"),
  ENTITY(Group.MENTIONED, "entity:อาเซียน"),
  PERSON(Group.MENTIONED, "person:\"สมชาย ใจดี\""),
  ORG(Group.MENTIONED, "org:ศาลปกครอง"),
  PLACE(Group.MENTIONED, "place:เชียงใหม่"),
  LAW(Group.MENTIONED, "law:รัฐธรรมนูญ"),
  EVENT(Group.MENTIONED, "event:เลือกตั้ง*"),
  TAG(Group.OWN, "tag:อ่านก่อน"),
  NOTE(Group.OWN, "note:\"ถามอาจารย์\""),
  SAVED(Group.OWN, "saved:2567-01.."),
  UNREAD(Group.OWN, "is:unread"),
  READ(Group.OWN, "is:read"),
  FAVOURITE(Group.OWN, "is:favourite"),
  NOTED(Group.OWN, "is:noted"),
  TAGGED(Group.OWN, "is:tagged");

  private final Group group;
  private final String query;

  QueryExample(Group group, String query) {
    this.group = group;
    this.query = query;
  }

  /** The parts of the sheet. */
  public enum Group {
    WORDS,
    ARTICLE,
    MENTIONED,
    OWN;

    /** Code of its name in the message bundles. */
    public String code() {
      return "ui.search.help.group." + name().toLowerCase(Locale.ROOT);
    }
  }

  /** The part of the sheet that tells it. */
  public Group group() {
    return group;
  }

  /** What is typed. */
  public String query() {
    return query;
  }

  /** Code of what it finds in the message bundles. */
  public String code() {
    return "ui.search.help." + name().toLowerCase(Locale.ROOT);
  }
}
