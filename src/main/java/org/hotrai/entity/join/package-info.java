/** From what may be mentions to entities: which of them stand, and which name one thing. */
@NullMarked
package org.hotrai.entity.join;

import org.jspecify.annotations.NullMarked;
