/** Recognising what a text mentions and joining the names of one thing. */
@NullMarked
package org.hotrai.entity;

import org.jspecify.annotations.NullMarked;
