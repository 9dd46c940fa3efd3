/** Which encoding the bytes of a saved page are in, whatever the page says of itself. */
@NullMarked
package org.hotrai.capture.encoding;

import org.jspecify.annotations.NullMarked;
