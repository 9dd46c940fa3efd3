package org.hotrai.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import org.hotrai.text.Holding;
import org.hotrai.text.SearchFold;
import org.sqlite.Function;

/** What SQL can ask of text: {@code fold(text)} and {@code holds(folded, part, holding)}. */
final class SqlFunctions {
  private SqlFunctions() {}

  /** Gives them to the connection. */
  static void addTo(Connection connection) throws SQLException {
    Function.create(connection, "fold", new Fold(), 1, Function.FLAG_DETERMINISTIC);
    Function.create(connection, "holds", new Holds(), 3, Function.FLAG_DETERMINISTIC);
  }

  private static final class Fold extends Function {
    @Override
    protected void xFunc() throws SQLException {
      result(SearchFold.fold(value_text(0)));
    }
  }

  private static final class Holds extends Function {
    @Override
    protected void xFunc() throws SQLException {
      boolean holds = Holding.valueOf(value_text(2)).test(value_text(0), value_text(1));
      result(holds ? 1 : 0);
    }
  }
}
