/** Articles as an archive hands them out, and as bibliographies cite them. */
@NullMarked
package org.hotrai.archive.library;

import org.jspecify.annotations.NullMarked;
