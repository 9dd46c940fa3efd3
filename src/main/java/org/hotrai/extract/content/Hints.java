package org.hotrai.extract.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the names that a page's authors gave to its elements say of them. One reads one page. */
final class Hints {
  private static final NameList BODY =
      NameList.of(
          """
          articlebody* articlecontent* articletext* articlemain* articlecopy* articleinner*
          articledetail* articlewrap* entrycontent* entrybody* entrytext* entrycopy* entrydetail*
          postcontent* postbody* posttext* postcopy* postdetail* postentry* storycontent* storybody*
          storytext* storycopy* storydetail* newscontent* newsbody* newstext* newsdetail* newsentry*
          blogcontent* blogbody* blogtext* blogentry* pagecontent* pagebody* pagetext* bodycontent*
          bodytext* bodycopy* bodydetail* maincontent* mainbody* maintext* maindetail*
          singlecontent* singlebody* singleentry* fieldcontent* fieldbody* textbody* textcontent*
          contentbody contentdetail contenttext contentarticle contentmain mwparseroutput richtext
          prose detailcontent wysiwyg hentry econtent instapaperbody
          """);
  private static final NameList ARTICLE =
      NameList.of(
          "article post story entry content main maincontent newsitem detail text body copytext");
  private static final NameList FURNITURE =
      NameList.of(
          """
          share* sharing sharedaddy social* addthis* a2a related* relacionad* verwandt* recommend*
          recirc* promo* newsletter* subscri* signup comment comments commentlist* commentform*
          commentarea* commentsection* commentwrap* commentblock* commentrespond* commentthread*
          commentbox* disqus* kommentar kommentare respond sidebar* breadcrumb* pagination pager
          pagenav* navigation postnav* navlinks advert* ad ads adsense adslot* adcontainer*
          adwrapper* adunit* adblock* adbox* adbanner* adsbygoogle anzeige werbung sponsor* outbrain*
          taboola* teaserlist* teaserbox* teasercontainer* teasers mostread mostpopular mostviewed
          popular* trending readmore readnext readalso morenews morestories morearticles morefrom
          moreon alsoread alsolike youmay* seealso cookie* consent* gdpr* popup* modal* overlay
          lightbox paywall* menu* nav navbar* mainnav topnav subnav topbar footer* sitefooter
          siteheader masthead toolbar* authorbox* authorbio* authorinfo* authorcard*
          authordescription* authorabout* aboutauthor* abouttheauthor* bio biography posttags
          taglist* tagcloud* taglinks* tags entryutility entryfooter catlinks postfooter
          articlefooter entrymeta postmeta articlemeta metainfo byline* printonly noprint
          skip* screenreader* sronly visuallyhidden rating* vote* disclaimer copyright donat* login*
          register searchform searchbox searchbar jprelatedposts toc tableofcontents feedback
          navbox* editsection ambox* sitesub jumptonav printfooter slideshownav
          correctionform embedcode widgetarea linklist linkbox mehrzumthema weiterlesen leserbrief*
          zaehler vgwort nextpost* nextstory* nextarticle* prevpost* prevstory*
          prevarticle* wpembeddedcontent latest* newest* otherinfo othernews otherposts otherarticles
          sidenav aside plugins pdw avantforum teaseritemlist recentpost* recentnews recentarticle*
          topten top10
          """);
  private static final NameList RESPONSES =
      NameList.of(
          "comment* kommentar* respond disqus* leserbrief* related* relacionad* verwandt*"
              + " recommend* newsletter* teaser* latest* popular*");
  private static final NameList FOOT = NameList.of("footer* sitefooter* pagefooter* copyright*");
  private static final NameList NOTES =
      NameList.of("footnote* endnote* references reflist fussnote* citations bibliography");
  private static final NameList FACTS =
      NameList.of(
          "factbox* fact facts timeline* keypoint* keyfact* takeaway* keytakeaway* glossary infobox"
              + " note notes editorsnote* editornote* correction* clarification* backgrounder");
  private static final NameList NOTICE =
      NameList.of("cookie* consent* gdpr* cmp onetrust* didomi*");
  private static final NameList DOUBTFUL =
      NameList.of(
          """
          widget widgets banner* meta info date datum time timestamp dateline author* tag category
          categories kategorie* cat link links teaser* aside extras bottom credit credits source
          follow* tool tools button buttons btn action actions control controls player video*
          gallery carousel slider notice message alert help tip back next prev* view views language*
          lang thumb* badge captioncredit calltoaction cta inlinelink* inlinepromo* pullquote kicker
          eyebrow subnav* crumb crumbs posted*
          """);

  /** Of a short part behind a text, without any link. */
  private static final NameList BOX =
      NameList.of(
          """
          writer* reporter* journalist* contributor* columnist* profilebox profilecard teammember*
          memberlogin* memberarea* membership userbox* userinfo* username aboutus boilerplate poll
          polls polling weather* calendar* counter* exchangerate* goldprice* oilprice* ticker*
          marquee* listen* podcast* tts fontsize* fontresize* printbutton* printlink* printbox*
          translator googletranslate* appdownload* downloadapp* facebook* lineadd lineat twitter*
          youtube* instagram* telegram* tiktok* whatsapp* qrcode reaction* emoji* logo logos
          hashtag* bookmark* lwptoc eztoc
          """);

  /** Of such a part, too, or of what a section of an article is about. */
  private static final NameList BOX_OR_SECTION =
      NameList.of(
          """
          profile profiles member account accounts contact* about survey* quiz* count counts hit
          hits visitor* visits statistic* stats currency rates stocks audio* download* app apps like
          likes fb qr reply replies forum partner partners more others other topics keyword*
          """);

  private static final NameList STANDFIRST =
      NameList.of(
          "subtitle* subhead* subheadline* standfirst* deck dek lead lede intro* summary abstract"
              + " excerpt sapo vorspann* chapo");

  private static final Map<Hint, NameList> LISTS =
      Map.ofEntries(
          Map.entry(Hint.BODY, BODY),
          Map.entry(Hint.FOOT, FOOT),
          Map.entry(Hint.BOX, BOX),
          Map.entry(Hint.BOX_OR_SECTION, BOX_OR_SECTION),
          Map.entry(Hint.FACTS, FACTS),
          Map.entry(Hint.ARTICLE, ARTICLE),
          Map.entry(Hint.RESPONSES, RESPONSES),
          Map.entry(Hint.NOTES, NOTES),
          Map.entry(Hint.NOTICE, NOTICE),
          Map.entry(Hint.STANDFIRST, STANDFIRST),
          Map.entry(Hint.DOUBTFUL, DOUBTFUL));

  /** Furniture only where they are the whole name. */
  private static final NameList FURNITURE_ALONE = NameList.of("hidden tracking counter");

  /** Names that begin so tell of something else in the page, or how the element is set. */
  private static final NameList ELSEWHERE =
      NameList.of("has no not with without hide show above below before after overflow ctxt");

  /** Begins so, too, and tells of itself. */
  private static final String NOT_PRINTED = "noprint";

  /** What follows is a word of whoever wrote the article, written together with that. */
  private static final NameList FILED_UNDER = NameList.of("tag category");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final int LONGEST = 400;

  /** An identifier of more words is a heading's or a file's. */
  private static final int MOST_WORDS = 3;

  private final Map<String, Set<Hint>> byNames = new HashMap<>();
  private final IdentityHashMap<Element, Set<Hint>> byElement = new IdentityHashMap<>();

  /** What an element may be called. */
  enum Hint {
    /** The text of an article. */
    BODY,
    /** An article, or something that may hold one. */
    ARTICLE,
    /** Something that is never part of an article. */
    FURNITURE,
    /** What others say to an article, or other articles. */
    RESPONSES,
    /** Whose the page is. */
    FOOT,
    /** What an article tells in a box. */
    FACTS,
    /** A notice about the reader's data. */
    NOTICE,
    /** What an article says first, under its title. */
    STANDFIRST,
    /** Notes to an article, and what it refers to. */
    NOTES,
    /** Something that is seldom part of an article. */
    DOUBTFUL,
    /** What stands behind an article on a page of its site. */
    BOX,
    /** That, or what a section of an article is about. */
    BOX_OR_SECTION
  }

  /** What class and identifier call the element, which is asked many times over. */
  private Set<Hint> of(Element element) {
    return element.attributesSize() == 0
        ? Set.of()
        : byElement.computeIfAbsent(element, this::told);
  }

  private Set<Hint> told(Element element) {
    String names = element.className();
    String id = element.id();
    if ((names.isEmpty() && id.isEmpty()) || names.length() + id.length() > LONGEST) {
      return Set.of();
    }
    return byNames.computeIfAbsent(names + "#" + id, none -> read(names, id));
  }

  /** Whether the element is called so. */
  boolean is(Hint hint, Element element) {
    return of(element).contains(hint);
  }

  /** Whether the element is called the text of an article. */
  boolean isBody(Element element) {
    return "articlebody".equals(element.attr("itemprop").toLowerCase(Locale.ROOT))
        || is(Hint.BODY, element);
  }

  /** Whether the element is called an article, or something that may hold one. */
  boolean isArticle(Element element) {
    String role = element.attr("role");
    return switch (element.normalName()) {
      case "article", "main" -> true;
      default -> "main".equals(role) || "article".equals(role) || is(Hint.ARTICLE, element);
    };
  }

  private static Set<Hint> read(String names, String id) {
    Set<Hint> hints = EnumSet.noneOf(Hint.class);
    for (String name : SPACES.split(names, -1)) {
      read(words(name), hints);
    }
    List<String> words = words(id);
    if (words.size() <= MOST_WORDS) {
      read(words, hints);
    }
    return hints;
  }

  private static void read(List<String> words, Set<Hint> hints) {
    if (words.isEmpty()) {
      return;
    }
    if (words.size() > 1 && FILED_UNDER.has(words.getFirst())) {
      read(List.of(String.join("", words)), hints);
      return;
    }
    List<String> joined = NameList.joined(words);
    LISTS.forEach((hint, list) -> {
      if (list.hasAny(joined)) {
        hints.add(hint);
      }
    });
    boolean elsewhere =
        ELSEWHERE.has(words.getFirst()) && !NOT_PRINTED.equals(String.join("", words));
    boolean alone = words.size() == 1 && FURNITURE_ALONE.has(words.getFirst());
    if (!elsewhere && (alone || FURNITURE.hasAny(joined))) {
      hints.add(Hint.FURNITURE);
    }
  }

  /** The words of a name: {@code post-body}, {@code post_body} and {@code postBody} have two. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : '-';
      if (c == ':' || c == '[') {
        return List.of();
      }
      boolean ends = !Character.isLetterOrDigit(c) && !isMark(c);
      boolean begins =
          i > start && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
      if ((ends || begins) && i > start) {
        words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
      }
      start = ends ? i + 1 : begins ? i : start;
    }
    return words;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
