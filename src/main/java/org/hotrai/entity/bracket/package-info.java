/**
 * Names and their other names: short forms and names in another language, in brackets or behind
 * หรือ.
 */
@NullMarked
package org.hotrai.entity.bracket;

import org.jspecify.annotations.NullMarked;
