/**
 * The full-text index: posting lists of words and of pairs of neighbouring clusters, kept in
 * segments that never change. Knows the bytes but not where they are stored.
 */
@NullMarked
package org.hotrai.index;

import org.jspecify.annotations.NullMarked;
