/**
 * What a page says of its article: title, names, day, site, language, address.
 *
 * <p>Order of trust, from the first that says something:
 *
 * <ul>
 *   <li>Title: the one heading that microdata call the headline; a heading that agrees with what
 *       the head of the page says, of the first rank before others, or the only heading of the
 *       first rank (on a page without one, of those that a class calls a title); JSON-LD headline,
 *       Open Graph, Twitter, Dublin Core; the line of the page that {@code <title>} repeats; the
 *       heading nearest above the article; the first strong line; {@code <title>} without the
 *       site's name. Of two headings that say the same, the words of the fuller, or the spelling
 *       that the head of the page has. Its letters, great or small, are those of the heading as
 *       written, whatever a style sheet makes of them.
 *   <li>Names: persons of JSON-LD; {@code meta} author and Dublin Core creator; microdata and
 *       {@code rel=author}; elements with a byline class; links to an author's page near the title;
 *       lines that begin with "By", "โดย" or a label, or that hold the day near the title; a name
 *       at the right margin under the text. Names of the site and of bodies count only where there
 *       is no other; before the site's, a house that signs with its writer's letters, and the
 *       agency that the text begins with; last, whoever holds the copyright, if a person.
 *   <li>Day of publication: JSON-LD datePublished and {@code article:published_time} (if they
 *       differ, the one that is shown near the title); other {@code meta} names that say
 *       publication; microdata; {@code time} so marked; the day shown near the title; the day
 *       behind a label; Dublin Core date; {@code time}, a class that says date; the URL; the first
 *       day of the page; only then days of creation and change. A time in UTC gives way to the
 *       local day where the page shows that.
 *   <li>Language: the script of the text, where the page claims another; what the page claims.
 * </ul>
 */
@NullMarked
package org.hotrai.extract.metadata;

import org.jspecify.annotations.NullMarked;
