/** Bodies by the words that their names begin or end with, and companies by their form. */
@NullMarked
package org.hotrai.entity.body;

import org.jspecify.annotations.NullMarked;
