/** Part of a program that breaks every rule. */
@NullMarked
package org.hotrai.build.broken.ui;

import org.jspecify.annotations.NullMarked;
