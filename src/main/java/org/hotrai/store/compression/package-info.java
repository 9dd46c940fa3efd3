/**
 * Bytes made smaller: what is kept of a page or picture, alone or as what differs from a page that
 * is like it.
 */
@NullMarked
package org.hotrai.store.compression;

import org.jspecify.annotations.NullMarked;
