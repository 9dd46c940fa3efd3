/** What makes a book of printed articles: its parts, its cover, where it speaks of whom. */
@NullMarked
package org.hotrai.export.pdf.book;

import org.jspecify.annotations.NullMarked;
