package org.hotrai.article;

/** The kinds of things that a text mentions. The order is the one of the sidebar. */
public enum EntityType {
  PERSON,
  ORGANISATION,
  PLACE,
  DATE,
  LAW,
  EVENT
}
