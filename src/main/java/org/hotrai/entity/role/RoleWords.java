package org.hotrai.entity.role;

import java.util.Optional;
import org.hotrai.text.Span;

/** How one language tells roles. */
interface RoleWords {
  /** The role that a text tells from that index on, where a name ends. */
  Optional<Span> behind(String text, int nameEnd);

  /** The role that a text tells up to that index, where a name begins. */
  Optional<Span> before(String text, int nameStart);
}
