package org.hotrai.capture;

/**
 * A file that was saved with a page, such as a picture.
 *
 * @param url as the page names it
 */
public record Resource(String url, String mediaType, byte[] bytes) {}
