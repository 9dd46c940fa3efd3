/** Ways out of an archive: each format in a package of its own. */
@NullMarked
package org.hotrai.export;

import org.jspecify.annotations.NullMarked;
