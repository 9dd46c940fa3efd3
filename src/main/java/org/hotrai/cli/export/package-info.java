/** The commands that write articles and their citations into files. */
@NullMarked
package org.hotrai.cli.export;

import org.jspecify.annotations.NullMarked;
