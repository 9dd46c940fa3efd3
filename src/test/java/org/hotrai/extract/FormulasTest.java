package org.hotrai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotrai.article.Block;
import org.hotrai.article.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulasTest {
  private static String textOf(String formula) {
    String text = Pages.textWith("<p>ค่าปรับเป็น " + formula + " ของค่าซ่อม</p>");
    return text.substring(text.indexOf("เป็น ") + 5, text.lastIndexOf(" ของค่าซ่อม"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<mfrac><mn>1</mn><mn>2</mn></mfrac>|1/2",
        "<mn>2</mn><mfrac><mn>1</mn><mn>2</mn></mfrac>|2 1/2",
        "<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>|(a+b)/2",
        "<mi>x</mi><mo>=</mo><mn>1</mn><mtext> if </mtext><mi>y</mi>|x=1 if y",
        "<msup><mfrac><mn>1</mn><mn>2</mn></mfrac><mn>2</mn></msup>|(1/2)2",
        "<msup><mfenced><mfrac><mn>1</mn><mn>2</mn></mfrac></mfenced><mn>2</mn></msup>|(1/2)2",
        "<msub><mfrac><mn>1</mn><mn>2</mn></mfrac><mi>i</mi></msub>|(1/2)i",
        "<mfrac><mn>1</mn><mn>2</mn></mfrac><mtext>ของราคา</mtext>|1/2 ของราคา",
        "<mfrac><mn>1</mn><mn>2</mn></mfrac><mtext> kg</mtext>|1/2 kg",
        "<mfrac><mn>1</mn><mn>2</mn></mfrac><mtext>, 5</mtext>|1/2, 5",
        "<mfrac><mfrac><mn>1</mn><mn>2</mn></mfrac><mn>3</mn></mfrac>|(1/2)/3",
        "<msqrt><mi>a</mi><mo>+</mo><mi>b</mi></msqrt>|√(a+b)",
        "<mi>a</mi><mo>=</mo><mfenced><mi>b</mi><mi>c</mi></mfenced>|a=(b, c)",
        "<semantics><mi>E</mi><annotation>E</annotation></semantics>|E"
      })
  void aFormulaIsWrittenOnOneLine(String marks, String line) {
    assertThat(textOf("<math>" + marks + "</math>")).isEqualTo(line);
  }

  @Test
  void aPowerIsRaised() {
    Block last =
        Pages.article(
                "<h1>สำเนาเอกสารเก่า</h1><p>%s</p><p>%s</p><p>มีคน 6 × <math><msup><mn>10</mn><mn>7</mn></msup></math> คน</p>"
                    .formatted(Pages.LONG, Pages.OTHER))
            .blocks()
            .getLast();
    assertThat(last.contents().getFirst().runs())
        .anySatisfy(run -> {
          assertThat(run.text()).isEqualTo("7");
          assertThat(run.styles()).containsExactly(Style.SUPERSCRIPT);
        });
  }

  @Test
  void aFormulaIsReadOnce() {
    assertThat(
            textOf(
                "<span class=MathJax><nobr>x=1</nobr><span"
                    + " class=MJX_Assistive_MathML><math><mi>x</mi><mo>=</mo><mn>1</mn></math></span></span>"))
        .isEqualTo("x=1");
    assertThat(
            textOf(
                "<span class=katex><span class=katex-mathml><math><mi>x</mi></math></span><span"
                    + " class=katex-html>x</span></span>"))
        .isEqualTo("x");
  }
}
