/** Names of the royal house of Thailand, whose styles follow no rule for other names. */
@NullMarked
package org.hotrai.entity.royal;

import org.jspecify.annotations.NullMarked;
