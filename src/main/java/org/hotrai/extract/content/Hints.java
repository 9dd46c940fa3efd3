package org.hotrai.extract.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the names that a page's authors gave to an element say of it. */
final class Hints {
  private static final Pattern BODY =
      names(
          "article-?(?:body|content|text|main|copy|inner|detail|wrap(?:per)?)\\w*|(?:entry|post|story|news|blog|page|body|main|single|field)-?(?:content|body|text|copy|detail|entry)\\w*"
              + "|text-?(?:body|content)|content-?(?:body|detail|text|article|main)|articlebody|postbody|storytext|mw-parser-output|rich-?text|prose|post-?entry|detail-?content|body-?copy|wysiwyg|hentry|h-entry|e-content|instapaper-body");
  private static final Pattern ARTICLE =
      names(
          "article|post|story|entry|content|main|maincontent|main-?content|news-?item|detail|text|body");
  private static final Pattern STRONG =
      names(
          "share\\w*|sharing|sharedaddy|social\\w*|addthis\\w*|a2a-\\w+|related\\w*|relacionad\\w*|verwandt\\w*|recommend\\w*|recirc\\w*|promo\\w*|newsletter\\w*|subscri\\w*|signup|sign-up"
              + "|comments?|comment-?(?:list|form|area|section|wrap\\w*|block|respond|thread)\\w*|disqus\\w*|kommentare?|respond|sidebar\\w*|side-?bar\\w*|breadcrumbs?\\w*|pagination|pager|pagenav\\w*|navigation|post-?nav\\w*|nav-?links"
              + "|advert\\w*|ads?|adsense|ad-?(?:slot|container|wrapper|unit|block|box|banner)\\w*|adsbygoogle|anzeige|werbung|sponsor\\w*|outbrain\\w*|taboola\\w*|teaser-?(?:list|box|container)\\w*|teasers|most-?(?:read|popular|viewed)|popular\\w*|trending|read-?(?:more|next|also)|more-?(?:news|stories|articles|from|on)|also-?(?:read|like)|you-?may\\w*|see-?also"
              + "|cookie\\w*|consent\\w*|gdpr\\w*|popup\\w*|modal\\w*|overlay|lightbox|paywall\\w*|menu\\w*|nav|navbar\\w*|nav-?bar|main-?nav|topnav|subnav|topbar|footer\\w*|site-?footer|site-?header|masthead|toolbar\\w*|author-?(?:box|bio|info|card|description|about)\\w*|about-?(?:the-?)?author\\w*|bio|biography|authorbox|post-?tags|tag-?(?:list|cloud|links)\\w*|tagcloud|tags|entry-?(?:utility|footer)|cat-?links|post-?footer|article-?footer|entry-?meta|post-?meta|article-?meta|meta-?(?:info|data)|byline\\w*|print(?:-?only)?|noprint|no-print|skip-?\\w*|screen-?reader\\w*|sr-only|visually-?hidden|visuallyhidden|hidden|rating\\w*|vote\\w*|disclaimer|copyright|donat\\w*|login\\w*|register|search-?(?:form|box|bar)|jp-relatedposts|wp-?caption-?hidden|toc|table-of-contents|feedback|hatnote|navbox\\w*|mw-editsection|editsection|reflist|catlinks|metadata|ambox\\w*|infobox-?hidden|sitesub|jump-to-nav|printfooter|slideshow-?nav|correction-?form|embed-?code|widget-?area|linklist|link-?list|linkbox|mehr-?zum-?thema|weiterlesen|leserbrief\\w*|tracking|counter|zaehler|vgwort|next-?(?:post|story|article)\\w*|nextstory|prev-?(?:post|story|article)\\w*|wp-embedded-content|latest-?\\w*|newest-?\\w*|news-?letter\\w*|other-?(?:info|news|posts|articles)|sidenav|aside|plugins|pdw|avantforum|view-mode-related-\\w+|teaser-item-list|recent-?(?:posts|news|articles)\\w*|top-?ten|top10");
  private static final Pattern NOTICE =
      names("cookies?\\w*|consent\\w*|gdpr\\w*|cmp-?\\w*|onetrust\\w*|didomi\\w*");
  private static final Pattern WEAK =
      names(
          "widgets?|banner\\w*|meta|info|date|datum|time|timestamp|dateline|author\\w*|tag|category|categories|kategorie\\w*|cat|links?|teaser\\w*|aside|extras|bottom|credits?|source|follow\\w*|tools?|buttons?|btn|actions?|controls?|player|video\\w*|gallery|carousel|slider|notice|message|alert|help|tip|back|next|prev\\w*|previous|views?|language\\w*|lang|thumb\\w*|badge|caption-?credit|call-?to-?action|cta|inline-?(?:link|promo)\\w*|pull-?quote|kicker|eyebrow|subnav\\w*|crumbs?|posted\\w*");

  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private Hints() {}

  private static Pattern names(String alternatives) {
    return Pattern.compile("(?:^|[\\s_]|--|(?<=\\w)-)(?:" + alternatives + ")(?=$|[\\s_]|-)");
  }

  /** Whether the element is called the text of an article. */
  static boolean isBody(Element element) {
    return "articlebody".equals(element.attr("itemprop").toLowerCase(Locale.ROOT))
        || BODY.matcher(called(element)).find();
  }

  /** Whether the element is called an article, or something that may hold one. */
  static boolean isArticle(Element element) {
    return List.of("article", "main").contains(element.normalName())
        || "main".equals(element.attr("role"))
        || "article".equals(element.attr("role"))
        || ARTICLE.matcher(called(element)).find();
  }

  /** Whether the element is called something that is never part of an article. */
  static boolean isFurniture(Element element) {
    return STRONG.matcher(called(element)).find();
  }

  /** Whether the element is called a notice about the reader's data. */
  static boolean isNotice(Element element) {
    return NOTICE.matcher(called(element)).find();
  }

  /** Whether the element is called something that is seldom part of an article. */
  static boolean isDoubtful(Element element) {
    return WEAK.matcher(called(element)).find();
  }

  private static String called(Element element) {
    String names = element.className() + " " + element.id();
    return names.length() > 400
        ? ""
        : CAMEL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
  }
}
