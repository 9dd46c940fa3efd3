/**
 * Everything that can be done with an archive, for both faces: import, search, read, annotate,
 * export, verify, back up. The faces reach data through here alone.
 */
@NullMarked
package org.hotrai.archive;

import org.jspecify.annotations.NullMarked;
