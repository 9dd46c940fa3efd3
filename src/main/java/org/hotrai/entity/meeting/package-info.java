/** Numbered meetings and conferences. */
@NullMarked
package org.hotrai.entity.meeting;

import org.jspecify.annotations.NullMarked;
