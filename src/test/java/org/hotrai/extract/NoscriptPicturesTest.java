package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hotrai.article.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoscriptPicturesTest {
  private static final String DATA =
      "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
  private static final String SITE = "https://archive.example/";

  private static List<Block.Image> pictures(String between) {
    String text = "<p>" + Pages.LONG + "</p>";
    String page = "<title>สำเนาเอกสารเก่า</title><div>" + text + between + text + "</div>";
    return Pages.article(page).blocks().stream()
        .filter(Block.Image.class::isInstance)
        .map(Block.Image.class::cast)
        .toList();
  }

  private static List<String> urls(String between) {
    return pictures(between).stream().map(Block.Image::url).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src='DATA' class=lazy>N",
        "<img src='DATA' data-src='/a.jpg' class=lazy>N",
        "<img src='/img/blank.gif' data-src='/a.jpg'>N",
        "<img src='/t.gif' data-src='/a.jpg'>N",
        "<img src='/t.gif' data-src='/cdn/fit/a.webp'>N",
        "<img class=lazy>N",
        "<p><img class=lazy style='display:none'>N</p>",
        "<figure><span><img src='DATA'></span><!-- x --> N</figure>",
        "<div><picture><source data-srcset=b.jpg><img src='DATA'></picture></div><div>N</div>",
        "N<img class=lazyload src='DATA' data-src='/a.jpg'>",
        "<p>N</p>",
        "N",
        "<div class=image>N</div>",
        "<noscript>&lt;img src=\"/a.jpg\"&gt;</noscript>",
        "<noscript><a href='/a.html'><img src='/a.jpg'></a></noscript>",
        "<noscript><img alt='แฟ้ม' src='/image.php?id=3'></noscript>",
        "<noscript><picture><source srcset='/a.webp'><img src='/a.jpg'></picture></noscript>",
        "<img src='/a-300x200.jpg'>N",
        "<img class='lazy loaded' src='/files/b7.jpg' data-src='/x.jpg'>N",
        "N<p>" + "</p>N"
      })
  void areTakenOnce(String between) {
    String html =
        between.replace("DATA", DATA).replace("N", "<noscript><img src='/a.jpg'></noscript>");
    assertThat(urls(html)).as(html).hasSize(1).first().asString().startsWith(SITE);
  }

  @Test
  void takeThePlaceOfWhatStandsForThem() {
    String lazy = "<img src='" + DATA + "' alt='แฟ้ม' width=1 height=1>";
    assertThat(pictures(lazy + "<noscript><img src='/a.jpg'></noscript>"))
        .extracting(Block.Image::url, Block.Image::alternative)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(SITE + "a.jpg", "แฟ้ม"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LaNaLbNb",
        "NaLaNbLb",
        "PaNaLbNb",
        "NaPaNbLb",
        "PaNaPbNb",
        "NaPaNbPb",
        "LaPb",
        "NaPb",
        "PaNb",
        "<p>La<p>NaPb"
      })
  void manyAreTakenOnceEachInTheirOrder(String places) {
    String html =
        places
            .replaceAll("L([ab])", "<img src='" + DATA + "' data-src='/$1.jpg'> ")
            .replaceAll("P([ab])", "<img src='/$1.jpg'> ")
            .replaceAll("N([ab])", "<noscript><img src='/$1.jpg'></noscript> ");
    assertThat(urls(html)).containsExactly(SITE + "a.jpg", SITE + "b.jpg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<noscript><img width=1 height=1 src='https://count.example/tr.gif?id=1'></noscript>",
        "<noscript><img src='https://count.example/p?c1=2'></noscript>",
        "<noscript><div><img src='//count.example/watch/3' alt=''"
            + " style='position:absolute; left:-9999px'></div></noscript>",
        "<noscript><img style='display:none' src='https://count.example/a.jpg'></noscript>",
        "<noscript>เปิดสคริปต์ <img src='/a.jpg'></noscript>",
        "<noscript><img src='/a.jpg'><img src='/b.jpg'></noscript>",
        "<noscript><iframe src='https://count.example/ns.html'></iframe></noscript>"
      })
  void countersAndNoticesAreNotTaken(String between) {
    assertThat(urls(between)).isEmpty();
  }
}
