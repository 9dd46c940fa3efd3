/** Entities under their names, where articles mention them, and what is counted of that. */
@NullMarked
package org.hotrai.store.entity;

import org.jspecify.annotations.NullMarked;
