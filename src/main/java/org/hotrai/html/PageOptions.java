package org.hotrai.html;

import org.hotrai.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * How a page is dressed.
 *
 * @param words the language of the few words that the page adds
 * @param date the day of publication as it is to be read, in both eras; null if unknown
 * @param textSize per cent of the ordinary size
 * @param lettering how its texts are drawn
 */
public record PageOptions(
    Messages words,
    @Nullable String date,
    Theme theme,
    int textSize,
    Pictures pictures,
    Lettering lettering) {}
