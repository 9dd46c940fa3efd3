package org.hotrai.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotrai.archive.search.Completion;
import org.hotrai.archive.search.Completion.Kind;
import org.junit.jupiter.api.Test;

class CompletionPlaceTest {
  private static List<String> typed(String query) {
    return CompletionPlace.of(query, query.length()).stream()
        .flatMap(place -> place.beginnings().stream())
        .map(CompletionPlace.Beginning::typed)
        .toList();
  }

  private static String completed(String query, Kind kind, String text) {
    CompletionPlace place = CompletionPlace.of(query, query.length()).orElseThrow();
    int start = place.beginnings().getFirst().start();
    return place.with(query, start, new Completion(kind, text)).query();
  }

  @Test
  void theLastWordsMayBeTheBeginningOfAName() {
    assertThat(typed("Ministry of Ju")).containsExactly("Ministry of Ju", "of Ju", "Ju");
    assertThat(typed("site:a.example Ministry OR กระทรวงยุ")).containsExactly("กระทรวงยุ");
    assertThat(typed("กระทรวง ")).isEmpty();
    assertThat(typed("")).isEmpty();
    assertThat(typed("a OR")).isEmpty();
  }

  @Test
  void onlyAWordThatEndsAtTheCursorIsCompleted() {
    assertThat(CompletionPlace.of("กระทรวง ศาล", 7)).isPresent();
    assertThat(CompletionPlace.of("กระทรวง ศาล", 3)).isEmpty();
  }

  @Test
  void fieldsSayWhatIsMeant() {
    assertThat(typed("person:\"สมชาย ใ")).containsExactly("สมชาย ใ");
    assertThat(typed("person:\"สมชาย ใจดี\"")).isEmpty();
    assertThat(typed("date:20")).isEmpty();
    assertThat(typed("site:")).isEmpty();
    assertThat(CompletionPlace.of("-site:cou", 9).map(CompletionPlace::kinds))
        .isEqualTo(Optional.of(Set.of(Kind.SITE)));
    assertThat(typed("\"ศาลปก")).containsExactly("ศาลปก");
  }

  @Test
  void whatIsChosenTakesThePlaceOfWhatWasTyped() {
    assertThat(completed("ข่าว person:สม", Kind.PERSON, "สมชาย ใจดี"))
        .isEqualTo("ข่าว person:\"สมชาย ใจดี\" ");
    assertThat(completed("-cou", Kind.SITE, "court.example")).isEqualTo("-site:court.example ");
    assertThat(completed("(cou", Kind.TAG, "court")).isEqualTo("(tag:court ");
    assertThat(completed("Court op", Kind.TITLE, "Court opens “e-Filing”"))
        .isEqualTo("\"Court opens  e-Filing\" ");
    assertThat(completed("\"ศาลปก", Kind.ORGANISATION, "ศาลปกครอง")).isEqualTo("org:ศาลปกครอง ");
  }

  @Test
  void whatFollowsStays() {
    CompletionPlace place = CompletionPlace.of("ศาล ข่าว", 3).orElseThrow();
    CompletionPlace.Completed completed =
        place.with("ศาล ข่าว", 0, new Completion(Kind.TAG, "ศาล"));
    assertThat(completed).isEqualTo(new CompletionPlace.Completed("tag:ศาล ข่าว", 8));
  }
}
