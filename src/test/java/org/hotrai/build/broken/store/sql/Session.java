package org.hotrai.build.broken.store.sql;

/** Is used from outside. */
public interface Session {}
