/** The commands that list entities and correct them. */
@NullMarked
package org.hotrai.cli.entities;

import org.jspecify.annotations.NullMarked;
