/** Articles as plain text. */
@NullMarked
package org.hotrai.export.text;

import org.jspecify.annotations.NullMarked;
