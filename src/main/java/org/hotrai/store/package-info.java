/**
 * The archive file: how it is opened and brought to the newest schema, what the reader added to it,
 * and which files it has seen. What else it holds has packages of its own, from the ground up:
 *
 * <ul>
 *   <li>{@code sql}, {@code compression}, {@code block} and {@code index} know only rows and bytes;
 *       this package opens the file with them.
 *   <li>{@code content}, {@code version}, {@code correction} and {@code entity} are what is stored
 *       of an article.
 *   <li>{@code article}, {@code original}, {@code search}, {@code correction.apply} and {@code
 *       upkeep} are the work with all of it.
 * </ul>
 *
 * <p>The only user of {@code java.sql}; the one unchecked exception that leaves it is {@link
 * org.hotrai.message.Failure}.
 */
@NullMarked
package org.hotrai.store;

import org.jspecify.annotations.NullMarked;
