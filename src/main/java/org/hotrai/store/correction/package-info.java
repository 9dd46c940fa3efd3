/** The log of corrections, as it is stored and as it is replayed. */
@NullMarked
package org.hotrai.store.correction;

import org.jspecify.annotations.NullMarked;
