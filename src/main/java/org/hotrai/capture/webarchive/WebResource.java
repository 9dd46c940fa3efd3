package org.hotrai.capture.webarchive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file in a web archive.
 *
 * @param url where it was loaded from; empty if it is not told
 * @param mediaType in lower case; empty if it is not told
 * @param charset the encoding that it was shown in, if it is told
 * @param loadedAt when it was loaded, if that is told
 */
public record WebResource(
    String url,
    String mediaType,
    @Nullable String charset,
    @Nullable Instant loadedAt,
    byte[] bytes) {}
