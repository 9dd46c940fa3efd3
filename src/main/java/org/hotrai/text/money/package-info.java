/** Amounts of money as Thai and English write them: finding them in text, and what they come to. */
@NullMarked
package org.hotrai.text.money;

import org.jspecify.annotations.NullMarked;
