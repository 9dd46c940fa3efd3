/** Part of a program that breaks every rule. */
@NullMarked
package org.hotrai.build.broken.message;

import org.jspecify.annotations.NullMarked;
