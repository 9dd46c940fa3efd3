/**
 * What is made from the articles so that they are found, and can be made anew at any time: the
 * full-text index in segments, the addresses that {@code source:} looks through, and where words
 * begin in titles and names.
 */
@NullMarked
package org.hotrai.store.index;

import org.jspecify.annotations.NullMarked;
