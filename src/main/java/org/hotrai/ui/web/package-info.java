/**
 * What keeps web views from asking for anything outside the archive: address handlers that refuse,
 * pictures by a scheme of our own, no scripts, no navigation.
 */
@NullMarked
package org.hotrai.ui.web;

import org.jspecify.annotations.NullMarked;
