/**
 * What a person says of entities, over what is recognised: corrections, and what they make of the
 * mentions of an article. Corrections are kept as a log; what stands is that log replayed.
 */
@NullMarked
package org.hotrai.entity.correct;

import org.jspecify.annotations.NullMarked;
