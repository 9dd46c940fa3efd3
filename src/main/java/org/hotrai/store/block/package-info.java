/** The blocks of articles as JSON, and as the archive keeps it. */
@NullMarked
package org.hotrai.store.block;

import org.jspecify.annotations.NullMarked;
