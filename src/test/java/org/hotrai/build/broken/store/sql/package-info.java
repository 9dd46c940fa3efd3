/** Part of a program that breaks every rule. */
@NullMarked
package org.hotrai.build.broken.store.sql;

import org.jspecify.annotations.NullMarked;
