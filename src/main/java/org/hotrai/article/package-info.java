/**
 * What saved pages hold once they are read, and an archive of them: immutable records, nothing of
 * how they are stored.
 */
@NullMarked
package org.hotrai.article;

import org.jspecify.annotations.NullMarked;
