/** Part of a program that breaks every rule. */
@NullMarked
package org.hotrai.build.broken.app;

import org.jspecify.annotations.NullMarked;
