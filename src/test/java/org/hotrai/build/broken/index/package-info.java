/** Part of a program that breaks every rule. */
@NullMarked
package org.hotrai.build.broken.index;

import org.jspecify.annotations.NullMarked;
