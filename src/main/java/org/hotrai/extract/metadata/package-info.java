/**
 * What a page says of its article: title, names, day, site, language, address.
 *
 * <p>Order of trust, from the first that says something:
 *
 * <ul>
 *   <li>Title: a heading that agrees with what the head of the page says; JSON-LD headline, Open
 *       Graph, Twitter, Dublin Core; the heading nearest above the article; {@code <title>} without
 *       the site's name.
 *   <li>Names: JSON-LD author, {@code meta} author and Dublin Core creator, microdata and {@code
 *       rel=author}, elements with a byline class, a first line that begins with "By" or "โดย".
 *   <li>Day: JSON-LD datePublished, {@code article:published_time} and its kind, Dublin Core,
 *       microdata, {@code time}, a date in an element whose class says so, the first date written
 *       near the title, the date in the URL, then dates of creation and change.
 *   <li>Language: the script of the text, where the page claims another; what the page claims.
 * </ul>
 */
@NullMarked
package org.hotrai.extract.metadata;

import org.jspecify.annotations.NullMarked;
