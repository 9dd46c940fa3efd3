/** Bringing what stands in the articles to the log of corrections. */
@NullMarked
package org.hotrai.store.correction.apply;

import org.jspecify.annotations.NullMarked;
