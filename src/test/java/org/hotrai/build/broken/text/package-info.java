/** Part of a program that breaks every rule. */
@NullMarked
package org.hotrai.build.broken.text;

import org.jspecify.annotations.NullMarked;
