/**
 * What a version of an article and its saved page are in the archive: made ready to be stored, on
 * any thread, and as rows.
 */
@NullMarked
package org.hotrai.store.version;

import org.jspecify.annotations.NullMarked;
