/** Selections of articles made ready for paper: their covers, what is printed around each. */
@NullMarked
package org.hotrai.archive.book;

import org.jspecify.annotations.NullMarked;
