/** The commands that look after the archive file. */
@NullMarked
package org.hotrai.cli.upkeep;

import org.jspecify.annotations.NullMarked;
