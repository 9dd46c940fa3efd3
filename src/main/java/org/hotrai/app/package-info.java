/** The entry point: wires the faces to the archive. */
@NullMarked
package org.hotrai.app;

import org.jspecify.annotations.NullMarked;
