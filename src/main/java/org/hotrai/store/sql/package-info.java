/**
 * The connection to SQLite: sessions with their prepared statements and the parts that live with
 * them, one that writes and some that read, transactions, and what SQLite's failures mean. It knows
 * no table.
 */
@NullMarked
package org.hotrai.store.sql;

import org.jspecify.annotations.NullMarked;
