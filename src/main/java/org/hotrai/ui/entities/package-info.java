/** The sidebar of the entities that an article mentions. */
@NullMarked
package org.hotrai.ui.entities;

import org.jspecify.annotations.NullMarked;
