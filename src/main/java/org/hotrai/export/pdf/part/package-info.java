/** What stands before and behind articles: cover, contents, index, bibliography, sources. */
@NullMarked
package org.hotrai.export.pdf.part;

import org.jspecify.annotations.NullMarked;
