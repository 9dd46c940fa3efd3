/** The commands that take saved pages in, and those that were turned away. */
@NullMarked
package org.hotrai.cli.imports;

import org.jspecify.annotations.NullMarked;
