/** Files inside zip and tar files: their names, and their bytes where they lie. */
@NullMarked
package org.hotrai.capture.pack;

import org.jspecify.annotations.NullMarked;
