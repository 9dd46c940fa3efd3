package org.hotrai.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.article.EntityType;
import org.junit.jupiter.api.Test;

class NameVotesTest {
  private static NameVotes body(String present, int articles) {
    return new NameVotes(EntityType.ORGANISATION, present, articles);
  }

  @Test
  void theNameOfMostArticlesWinsAndATieKeepsThePresentOne() {
    NameVotes votes = body("Court of Canals", 2);
    votes.add("ศาลคลอง", 2);
    assertThat(votes.chief()).isEqualTo("Court of Canals");
    assertThat(votes.lead()).isZero();
    votes.add("ศาลคลอง", 1);
    assertThat(votes.chief()).isEqualTo("ศาลคลอง");
  }

  @Test
  void aShortFormWinsAgainstNoFullName() {
    NameVotes votes = body("คณะกรรมการคลองแห่งชาติ", 1);
    votes.add("กคช.", 50);
    votes.add("สำนักงาน ก.ค.ช.", 50);
    votes.add("NCC", 50);
    votes.add("เอ็นซีซี", 50);
    votes.add("คณะกรรมการคลองฯ", 50);
    assertThat(votes.chief()).isEqualTo("คณะกรรมการคลองแห่งชาติ");
    assertThat(votes.lead()).isEqualTo(1);
  }

  @Test
  void aFullNameTakesThePlaceOfAShortForm() {
    NameVotes votes = body("กคช.", 50);
    votes.add("คณะกรรมการคลองแห่งชาติ", 1);
    assertThat(votes.chief()).isEqualTo("คณะกรรมการคลองแห่งชาติ");
    assertThat(votes.lead()).isZero();
    NameVotes cut = body("มูลนิธิคลองใสฯ", 2);
    cut.add("มูลนิธิคลองใส", 1);
    assertThat(cut.chief()).isEqualTo("มูลนิธิคลองใส");
  }

  @Test
  void aPartOfTheNameIsAShorterFormOfIt() {
    NameVotes law = new NameVotes(EntityType.LAW, "รัฐธรรมนูญแห่งราชอาณาจักรไทย", 4);
    law.add("รัฐธรรมนูญ", 12);
    assertThat(law.chief()).isEqualTo("รัฐธรรมนูญแห่งราชอาณาจักรไทย");
    NameVotes person = new NameVotes(EntityType.PERSON, "Malee Klongsai", 1);
    person.add("Klongsai", 9);
    person.add("มาลี คลองใส", 3);
    assertThat(person.chief()).isEqualTo("มาลี คลองใส");
  }

  @Test
  void spellingsOfOneNameAreCountedTogether() {
    NameVotes votes = body("ศาลคลอง", 3);
    votes.add("Court Of Canals", 1);
    votes.add("Court of Canals", 3);
    assertThat(votes.chief()).isEqualTo("Court of Canals");
    assertThat(votes.lead()).isZero();
  }

  @Test
  void theThaiNameOfATreatyIsAFullOne() {
    NameVotes votes = new NameVotes(EntityType.LAW, "Convention on Small Boats", 2);
    votes.add("อนุสัญญาว่าด้วยเรือเล็ก", 3);
    assertThat(votes.chief()).isEqualTo("อนุสัญญาว่าด้วยเรือเล็ก");
  }
}
