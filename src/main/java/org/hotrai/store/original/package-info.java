/**
 * The saved pages, those of articles and those in which none was found, kept so that they can be
 * read again.
 */
@NullMarked
package org.hotrai.store.original;

import org.jspecify.annotations.NullMarked;
