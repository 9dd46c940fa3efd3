/** Part of a program that breaks every rule. */
@NullMarked
package org.hotrai.build.broken.export;

import org.jspecify.annotations.NullMarked;
