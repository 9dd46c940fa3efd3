/**
 * The connection to SQLite: sessions with their prepared statements and the parts that live with
 * them, the one that writes and those that read, transactions, and what failures of SQLite mean.
 */
@NullMarked
package org.hotrai.store.sql;

import org.jspecify.annotations.NullMarked;
