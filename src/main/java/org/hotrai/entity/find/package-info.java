/**
 * Finding what may be mentions: a finder for each kind of evidence. They know nothing of each
 * other; their findings may overlap.
 */
@NullMarked
package org.hotrai.entity.find;

import org.jspecify.annotations.NullMarked;
