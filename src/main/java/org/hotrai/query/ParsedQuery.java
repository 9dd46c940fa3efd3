package org.hotrai.query;

import java.util.List;
import org.hotrai.message.Message;

/**
 * A query as it was understood.
 *
 * @param notes which parts were taken as plain words because they made no sense otherwise
 */
public record ParsedQuery(Query query, List<Message> notes) {
  public ParsedQuery {
    notes = List.copyOf(notes);
  }
}
