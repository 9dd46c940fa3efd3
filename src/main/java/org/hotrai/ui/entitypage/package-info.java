/** The page of an entity: its articles, its time, its companions; and of two entities together. */
@NullMarked
package org.hotrai.ui.entitypage;

import org.jspecify.annotations.NullMarked;
