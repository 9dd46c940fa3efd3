/** Part of a program that breaks every rule. */
@NullMarked
package org.hotrai.build.broken.correction;

import org.jspecify.annotations.NullMarked;
