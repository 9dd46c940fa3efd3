package org.hotrai.correction;

import java.time.Instant;

/**
 * A correction in the log.
 *
 * @param id rises along the log
 */
public record LoggedCorrection(long id, Instant made, Correction correction) {}
