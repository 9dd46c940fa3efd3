/**
 * The statistical sequence model of Thai mentions: a linear-chain conditional random field over the
 * words of a block. What makes features and what decodes lies here; the trainer lies beside the
 * tests.
 */
@NullMarked
package org.hotrai.entity.model;

import org.jspecify.annotations.NullMarked;
