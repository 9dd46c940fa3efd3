/** Handing articles out in other formats. */
@NullMarked
package org.hotrai.archive.export;

import org.jspecify.annotations.NullMarked;
