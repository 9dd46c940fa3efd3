/**
 * Everything that may be a mention in a block: the finders of {@code body}, {@code bracket}, {@code
 * law}, {@code meeting} and {@code person}, one for each kind of evidence, with dates and what the
 * model found. They know nothing of each other; their findings may overlap.
 */
@NullMarked
package org.hotrai.entity.find;

import org.jspecify.annotations.NullMarked;
