/** What the recogniser knows beforehand: names of countries, places and bodies, and word lists. */
@NullMarked
package org.hotrai.entity.list;

import org.jspecify.annotations.NullMarked;
