package org.hotrai.extract.metadata;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotrai.text.BareText;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The names of those who wrote the article, without "By" or "โดย". */
final class Bylines {
  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_BOX = 400;

  /** The authors are told of on few lines or in few elements; a page with more is no article's. */
  private static final int MOST_LINES = 500;

  /** Between two authors stand a comma, a picture and what they do. */
  private static final int CLOSE = 3;

  private static final Pattern BODY =
      Pattern.compile(
          "(?iU).*(?:\\b(?:gmbh|e\\.v\\.|verlag|institut|agentur|ministerium|redaktion|team|staff|"
              + "news|media|press|agency|foundation|department|university|office|"
              + "online|magazin)\\b|landesanstalt|ministeri|universität|กรม|กระทรวง|สำนัก|กอง"
              + "บรรณาธิการ|ทีมข่าว).*");
  private static final Pattern ADDRESS = Pattern.compile("\\S+\\.[a-z]{2,6}");
  private static final Pattern HANDLE =
      Pattern.compile("[a-z0-9_.-]+|\\S+\\.[a-z]{2,6}|[\\w.-]*\\d[\\w.-]*");
  private static final Pattern THAI_NAME = Pattern.compile("[ก-๎.]{2,30} [ก-๎]{2,30}");
  private static final Evaluator LINK = Selector.evaluatorOf("a");
  private static final Evaluator LINK_OR_HEADING = Selector.evaluatorOf("a, h2, h3, h4, h5, h6");
  private static final Evaluator NAME_INSIDE =
      Selector.evaluatorOf(
          "[itemprop=name], .fn, [class*=name], a[rel=author], a[href*=/author], a[href*=/autor],"
              + " a[href*=/writers/], a[href*=/people/], a[href*=/staff]");

  private final AuthorElements elements;
  private final VisibleLines lines;
  private final Site site;

  /** What was found in elements, which are asked again when another place is looked at. */
  private final IdentityHashMap<Element, List<String>> insides = new IdentityHashMap<>();

  Bylines(PageElements page, VisibleLines lines, Site site) {
    this.elements = new AuthorElements(page);
    this.lines = lines;
    this.site = site;
  }

  /**
   * The names, by the order of trust; what is no person's name counts only where nothing else is.
   *
   * @param title as found on the page
   */
  List<String> of(StructuredData data, MetaTags tags, Metadata.Title title) {
    Element heading = title.heading();
    Place place = new Place(heading, false);
    Place wide = new Place(heading, true);
    NameLines nameLines = new NameLines(lines);
    CreditLines credits = new CreditLines(lines);
    Predicate<String> noBody = name -> !BODY.matcher(name).matches();
    List<Supplier<List<String>>> marked =
        once(
            () -> names(data.authors().stream()),
            () -> names(tags.authors().stream().filter(noBody)),
            () -> first(elements.marked(), place),
            () -> first(elements.named(), place),
            () -> nameLines.linked(heading, lines),
            () -> first(elements.users(), place));
    List<Supplier<List<String>>> spoken =
        once(
            () -> nameLines.labelled(place),
            () -> nameLines.besideDay(heading, lines),
            () -> nameLines.standfirst(heading, lines),
            () -> first(elements.markedOrNamed(), wide),
            () -> nameLines.labelled(wide),
            () -> nameLines.signature(place),
            () -> names(title.inHead().stream().flatMap(part -> TabTitle.author(part).stream())));
    List<Supplier<List<String>>> bodies =
        once(() -> names(tags.authors().stream()), () -> names(data.organisations().stream()));
    Predicate<String> noAddress = name -> !ADDRESS.matcher(name).matches();
    Predicate<String> any = name -> true;
    // Behind a source that is another site stands a path.
    Predicate<String> house = name -> !name.contains(".") || site.is(name);
    Predicate<String> own = name -> !site.is(name);
    Predicate<String> person = own.and(name -> !HANDLE.matcher(name).matches());
    Predicate<String> typed = name -> !site.isExactly(name) && !HANDLE.matcher(name).matches();
    return first(List.of(() -> names(data.persons().stream())), noBody.and(typed))
        .map(persons -> inFull(persons, marked.subList(1, 4), noBody.and(typed)))
        .or(() -> first(marked, person.and(noBody)))
        .or(() -> first(marked, own.and(noBody).and(noAddress)))
        .or(() -> first(spoken, own.and(noAddress)))
        .or(() -> first(List.of(credits::desk), house))
        .or(() -> first(marked, own))
        .or(() -> first(bodies, own))
        .or(() -> first(List.of(credits::agency), any))
        .or(() -> first(marked, any))
        .or(() -> first(bodies, any))
        .or(() -> first(spoken, any))
        .or(() -> first(List.of(credits::owner), noBody))
        .orElse(List.of());
  }

  /** Structured data may name the first of several authors, whom the page names all. */
  private static List<String> inFull(
      List<String> persons, List<Supplier<List<String>>> marked, Predicate<String> fits) {
    Set<String> known = keys(persons);
    return marked.stream()
        .map(source -> source.get().stream().filter(fits).toList())
        .filter(names -> names.size() > persons.size() && keys(names).containsAll(known))
        .filter(names ->
            names.stream()
                .allMatch(name ->
                    known.contains(BareText.of(name))
                        || NameLines.WHOLE_NAME.matcher(name).matches()))
        .findFirst()
        .orElse(persons);
  }

  private static Set<String> keys(List<String> names) {
    return names.stream().map(BareText::of).collect(Collectors.toSet());
  }

  /** Sources that are read at most once each, however often they are asked. */
  @SafeVarargs
  private static List<Supplier<List<String>>> once(Supplier<List<String>>... sources) {
    List<Supplier<List<String>>> read = new ArrayList<>();
    for (Supplier<List<String>> source : sources) {
      List<List<String>> known = new ArrayList<>(1);
      read.add(() -> {
        if (known.isEmpty()) {
          known.add(source.get());
        }
        return known.getFirst();
      });
    }
    return read;
  }

  private static Optional<List<String>> first(
      List<Supplier<List<String>>> sources, Predicate<String> fits) {
    return sources.stream()
        .map(source -> source.get().stream().filter(fits).toList())
        .filter(names -> !names.isEmpty())
        .findFirst();
  }

  /** The names in the first element that holds some, and in those of its kind beside it. */
  private List<String> first(List<Element> elements, Place place) {
    for (Element element : elements.subList(0, Math.min(elements.size(), MOST_LINES))) {
      boolean beside = place.isBeside(element);
      List<String> names = beside ? List.of() : inside(element);
      if (!names.isEmpty()) {
        Element parent = element.parent();
        return parent == null
            ? names
            : names(
                Stream.concat(
                    names.stream(),
                    kin(element, parent).stream().flatMap(sibling -> inside(sibling).stream())));
      }
    }
    return List.of();
  }

  /** Elements of its kind close behind it; further on they name the authors of other articles. */
  private static List<Element> kin(Element element, Element parent) {
    List<Element> kin = new ArrayList<>();
    List<Element> siblings = parent.children();
    int last = siblings.indexOf(element);
    for (int at = last + 1; at < siblings.size() && at - last <= CLOSE; at++) {
      Element sibling = siblings.get(at);
      if (!element.className().isEmpty()
          && sibling.className().equals(element.className())
          && sibling.normalName().equals(element.normalName())) {
        kin.add(sibling);
        last = at;
      }
    }
    return kin;
  }

  private List<String> inside(Element element) {
    return insides.computeIfAbsent(element, Bylines::namesIn);
  }

  private static List<String> namesIn(Element element) {
    if (element.hasAttr("content")) {
      return Names.in(element.attr("content"));
    }
    if (ShortText.spaced(element, LONGEST_BOX).isEmpty()) {
      return List.of();
    }
    List<String> inner =
        names(
            element.select(NAME_INSIDE).stream()
                .filter(name -> !name.equals(element))
                .map(Bylines::text));
    if (!inner.isEmpty()) {
      return inner;
    }
    List<String> whole = nameFirst(element, Names.in(text(element)));
    return whole.isEmpty()
        ? names(
            element.select(LINK).stream()
                .map(Element::text)
                .filter(text -> NameLines.WHOLE_NAME.matcher(text).matches())
                .limit(1))
        : whole;
  }

  /** Of a name that is a link or a heading, what stands behind it in the box tells the trade. */
  private static List<String> nameFirst(Element element, List<String> whole) {
    Element link = whole.size() == 1 ? element.selectFirst(LINK_OR_HEADING) : null;
    String name = link == null ? "" : link.text();
    boolean begins =
        NameLines.WHOLE_NAME.matcher(name).matches() || THAI_NAME.matcher(name).matches();
    return begins && whole.getFirst().startsWith(name + " ") ? List.of(name) : whole;
  }

  private static String text(Element element) {
    return element.hasAttr("content")
        ? element.attr("content")
        : ShortText.spaced(element, LONGEST_LINE);
  }

  private static List<String> names(Stream<String> written) {
    Map<String, String> names = new LinkedHashMap<>();
    written
        .limit(MOST_LINES)
        .flatMap(line -> Names.in(line).stream())
        .forEach(name -> names.putIfAbsent(BareText.of(name), name));
    return List.copyOf(names.values());
  }
}
