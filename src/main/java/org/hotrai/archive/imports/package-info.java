/**
 * How pages come into an archive: from files or a watched folder, again from the kept originals, or
 * from the list of those that hold no article.
 */
@NullMarked
package org.hotrai.archive.imports;

import org.jspecify.annotations.NullMarked;
