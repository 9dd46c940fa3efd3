/** Acts, codes, regulations and treaties, with their sections. */
@NullMarked
package org.hotrai.entity.law;

import org.jspecify.annotations.NullMarked;
