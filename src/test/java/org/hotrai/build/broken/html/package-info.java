/** Part of a program that breaks every rule. */
@NullMarked
package org.hotrai.build.broken.html;

import org.jspecify.annotations.NullMarked;
