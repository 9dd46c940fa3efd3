/**
 * What a person says of entities: corrections, and the log of them. What they make of what is
 * recognised is the matter of {@code entity.correct}.
 */
@NullMarked
package org.hotrai.correction;

import org.jspecify.annotations.NullMarked;
