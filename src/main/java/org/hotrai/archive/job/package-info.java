/**
 * What long work over an archive shares: its progress and pace, threads that hand work on, files
 * that appear whole.
 */
@NullMarked
package org.hotrai.archive.job;

import org.jspecify.annotations.NullMarked;
