/** Part of a program that breaks every rule. */
@NullMarked
package org.hotrai.build.broken.annotation;

import org.jspecify.annotations.NullMarked;
