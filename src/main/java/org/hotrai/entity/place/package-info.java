/** Finds places that are told by how they are written, not by a list. */
@NullMarked
package org.hotrai.entity.place;

import org.jspecify.annotations.NullMarked;
