/** Persons by their titles, roles and what they say. */
@NullMarked
package org.hotrai.entity.person;

import org.jspecify.annotations.NullMarked;
