/** The commands that find, show, mark and delete articles. */
@NullMarked
package org.hotrai.cli.reading;

import org.jspecify.annotations.NullMarked;
