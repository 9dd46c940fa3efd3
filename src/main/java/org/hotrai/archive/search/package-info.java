/** Finding articles again, and what narrows a search. */
@NullMarked
package org.hotrai.archive.search;

import org.jspecify.annotations.NullMarked;
