/**
 * Dates as Thai and English write them, of the Buddhist and of the common era: finding them in
 * text, their ISO 8601 value, and writing them for readers.
 */
@NullMarked
package org.hotrai.text.date;

import org.jspecify.annotations.NullMarked;
