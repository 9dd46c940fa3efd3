/**
 * Thai and its neighbours as text: stored form, words, lines, clusters, the search fold, digits.
 * Offsets are UTF-16 indices into the text that was given.
 */
@NullMarked
package org.hotrai.text;

import org.jspecify.annotations.NullMarked;
