/** What holds for the sources as a whole: their format, their size, the layers. */
@NullMarked
package org.hotrai.build;

import org.jspecify.annotations.NullMarked;
