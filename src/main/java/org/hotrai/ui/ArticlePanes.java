package org.hotrai.ui;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.hotrai.archive.search.SearchResult;
import org.hotrai.article.Entity;
import org.hotrai.article.EntityKey;
import org.hotrai.article.MarkedPassage;
import org.hotrai.correction.Correction;
import org.hotrai.message.Message;
import org.hotrai.message.Messages;
import org.hotrai.ui.control.Background;
import org.hotrai.ui.control.SystemPrograms;
import org.hotrai.ui.encoding.EncodingModel;

/** The parts of the window that show the open article. Used on the FX thread. */
public interface ArticlePanes {
  /** The text, in the middle column. */
  Region reader();

  /** What lies over the foot of the text while some of it is marked. */
  Node selectionBar();

  /** The source links, at the top of the right column. */
  Region sources();

  /** The entities, beneath them. */
  Region entities();

  /** Shows the newest version of that article, with the words of the query marked if it has any. */
  void show(long article, String query);

  /** Looks at the nth mention of that entity, from 0, in the article that is asked for next. */
  void lookAt(long article, EntityKey entity, int nth);

  /**
   * Marks in the open article what is searched for now; nothing where it is not among what was
   * found.
   */
  void showFound(Optional<SearchResult> result);

  /** Shows no article. */
  void clear();

  /** Opens the field that searches the shown text. */
  void findInPage();

  /** Goes to the next place in the text that was searched for, or to the one before. */
  void stepHit(boolean forward);

  /** Opens the notes on the article, with the cursor where a new one is written. */
  void writeNote();

  /** Copies what the user has marked of the text. */
  void copy();

  /** Offers that on the text, too. */
  void offer(Menu further);

  /** Sets the text that many times its ordinary size. */
  void setTextSize(double times);

  /** Marks in the text what it mentions, by its kind, or does not. */
  void setMentionsMarked(boolean marked);

  /** Shows amounts of money among what the text mentions, or does not. */
  void setAmountsShown(boolean shown);

  /** Sets dark letters on light ground, or the reverse. */
  void setDark(boolean dark);

  /** The encoding that the open article is read in. */
  EncodingModel encoding();

  /** What the user has marked of the text. */
  Optional<MarkedPassage> marked();

  /** Shows anew what the user has added to the article. */
  void refresh();

  /** The articles that are shown. */
  Collection<Long> inSight();

  /**
   * Shows anew what the article mentions, after a correction.
   *
   * @param became what the entity that is looked at may have become
   */
  void entitiesChanged(Optional<EntityKey> became);

  /** Shows anew what the article mentions, and whether it has a newer version: the archive has. */
  void archiveChanged();

  /** The words that the names in the sidebar are filtered by. */
  StringProperty namesFilterProperty();

  /** Opens a web address in the system's browser. */
  void browse(String url);

  /** What can be said of an entity that is looked at apart from an article. */
  List<MenuItem> corrections(Entity entity);

  /** Where the panes lead to. Called on the FX thread. */
  interface Exits {
    /** Opens another article of the archive. */
    void open(long article);

    /** Opens the page of an entity. */
    void openPage(EntityKey entity);

    /** Opens the page of two entities together. */
    void openTogether(EntityKey one, EntityKey other);

    /** Puts the article before the page of an entity, where one covers it. */
    void showArticle();

    /** Notes a correction of entities, which holds everywhere. */
    void correct(Correction correction);

    /** Offers to export what is marked. */
    void exportMarked();

    /** Something was added to that article, or taken away. */
    void changed(long article);

    /** The user has set the text that many times its ordinary size. */
    void textSizeChanged(double times);

    /** Tells the user what was done. */
    void tell(Message done);

    /** Tells the user what could not be done, and why. */
    void warn(Message reason);

    /** Tells the user what went wrong. */
    void failed(Throwable failure);
  }

  /** What makes the panes, each time that the window's language is chosen. */
  @FunctionalInterface
  interface Factory {
    /** New panes that show nothing yet. */
    ArticlePanes create(
        Messages words, Background background, SystemPrograms programs, Exits exits);
  }
}
