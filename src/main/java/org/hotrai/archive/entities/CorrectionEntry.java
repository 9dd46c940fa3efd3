package org.hotrai.archive.entities;

import java.time.Instant;
import org.hotrai.correction.Correction;

/**
 * An entry of the log of corrections.
 *
 * @param holds false where it is undone
 * @param idle whether it holds but does nothing now, since nothing is what it is about
 */
public record CorrectionEntry(
    long id, Instant made, Correction correction, boolean holds, boolean idle) {}
