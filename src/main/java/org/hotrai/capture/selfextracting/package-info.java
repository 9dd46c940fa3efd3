/** Reads pages that carry themselves as a zip file behind a script that unpacks it. */
@NullMarked
package org.hotrai.capture.selfextracting;

import org.jspecify.annotations.NullMarked;
