/** Part of a program that breaks every rule. */
@NullMarked
package org.hotrai.build.broken.entity;

import org.jspecify.annotations.NullMarked;
