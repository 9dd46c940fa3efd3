package org.hotrai.export.citation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.text.VietnameseLetters;

/**
 * Which word of a Latin name of two words is the family's. The Chicago Manual of Style (17th
 * edition, 16.75 to 16.87) keeps Chinese, Korean and Vietnamese names in their own order where they
 * are written so, and Burmese and Malay ones whole, since they have no family name. Thai names have
 * one, at the end.
 */
enum NameOrder {
  GIVEN_FIRST,
  FAMILY_FIRST,
  UNKNOWN;

  // The most frequent ones, as Pinyin writes them.
  private static final Set<String> CHINESE =
      words(
          """
          Bai Cai Cao Chen Cheng Cui Dai Deng Ding Dong Du Fan Fang Feng Fu Gao Gu Guo Han Hao He
          Hou Hu Huang Jia Jiang Jin Kong Lei Li Liang Liao Lin Liu Long Lu Luo Lyu Ma Mao Meng
          Pan Peng Qian Qin Qiu Ren Shao Shen Shi Song Su Sun Tan Tang Tao Tian Wan Wang Wei Wen
          Wu Xi Xia Xiang Xiao Xie Xiong Xu Xue Yan Yang Yao Ye Yin Yu Yuan Zeng Zhang Zhao Zheng
          Zhong Zhou Zhu Zou
          """);
  // Those of other romanisations, before given names of two syllables with a hyphen.
  private static final Set<String> OTHERS =
      words(
          """
          Ahn Bae Ban Chang Chiang Chiu Cho Choi Chou Chu Chung Han Heo Ho Hong Hsiao Hsieh Hsu Hung
          Hwang Im Jang Jeon Jeong Jung Kang Kao Kim Ko Koo Kuo Kwon Lai Lee Lim Lo Moon Nam Noh Oh
          Pak Park Rhee Roh Ryu Seo Shih Shin Son Suh Sung Teng Tsai Tseng Woo Yeh Yen Yoo Yoon Yun
          """);
  private static final Set<String> VIETNAMESE =
      words("Bui Dang Dinh Doan Duong Huynh Luong Ngo Nguyen Pham Phan Tran Trinh Truong Vo Vu");
  private static final Set<String> BURMESE =
      words(
          """
          Aung Aye Chan Cho Daw Hla Hlaing Hnin Htay Htet Htoo Htun Htut Kaung Khaing Khin Ko Kyaw
          Kyi Kywe Lin Lwin Mar Maung May Min Moe Mon Mya Myat Myint Myo Naing Nan Nay Ne Nu Nwe
          Nyan Nyein Nyunt Oo Pe Phyo Pyae San Sann Sein Shwe Soe Su Suu Swe Tha Than Thandar Thant
          Thaung Thaw Thein Thet Thida Thu Thura Thuzar Tin Tun Wai Win Wunna Yan Ye Yi Yin Zarni
          Zaw Zayar Zeya Zin
          """);
  // Malay names of the person and, behind it, of the father, as Malay writes them. A name with only
  // one of these may be of a people that has family names.
  private static final Set<String> MALAY =
      words(
          """
          Abdul Abdullah Adnan Ahmad Ali Amin Aminah Anwar Aziz Azizah Aznam Azmi Azmin Badawi Bakar
          Fadillah Fatimah Hadi Hafiz Haji Halim Hamid Hamzah Harun Hasan Hashim Hassan Hishammuddin
          Husin Hussein Hussin Ibrahim Idris Ismail Izzah Jaafar Jamal Kamaruddin Khairuddin Khairy
          Mahathir Mahmud Marzuki Mohamad Mohamed Mohammad Mohd Muhammad Muhyiddin Mukhriz Mustapa
          Mustafa Nasir Najib Nik Noor Nor Norazlan Nur Nurul Omar Onn Osman Othman Rahim Rahman Rais
          Ramli Razak Rosmah Sabri Saifuddin Salleh Samad Shafie Siti Sulaiman Tengku Tunku Wan Yatim
          Yassin Yusof Yusoff Zahid Zainal Zainuddin Zulkifli
          """);
  // Jae-in, Ing-wen: a hyphen and no capital behind it.
  private static final Pattern TWO_SYLLABLES = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern PINYIN = pinyin();

  /** Which of the words of a name, in the order in which they are written, is the family's. */
  static NameOrder of(String first, String last) {
    if ((first + last).chars().anyMatch(VietnameseLetters::isOne)
        || isBurmese(first, last)
        || (MALAY.contains(first) && MALAY.contains(last))) {
      return UNKNOWN;
    }
    boolean family = CHINESE.contains(first) || OTHERS.contains(first);
    if ((family && TWO_SYLLABLES.matcher(last).matches()) || isVietnamese(first, last)) {
      return FAMILY_FIRST;
    }
    boolean known = CHINESE.contains(first) || (family && last.contains("-"));
    if (known && PINYIN.matcher(last.replace("-", "").toLowerCase(Locale.ROOT)).matches()) {
      return CHINESE.contains(last) || OTHERS.contains(last) ? UNKNOWN : FAMILY_FIRST;
    }
    return GIVEN_FIRST;
  }

  private static boolean isBurmese(String first, String last) {
    // "Ma" is Miss, or else a family's name of China.
    if (first.equals("Ma") && BURMESE.contains(last)) {
      return !PINYIN.matcher(last.toLowerCase(Locale.ROOT)).matches();
    }
    return Arrays.stream((first + "-" + last).split("-"))
        .allMatch(part -> BURMESE.contains(part) || part.equals("U"));
  }

  private static boolean isVietnamese(String first, String last) {
    return VIETNAMESE.contains(plain(first))
        && !VIETNAMESE.contains(plain(last))
        && plain(last).matches("\\p{Lu}\\p{Ll}{1,5}");
  }

  private static String plain(String word) {
    return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }

  /** One or two syllables of Standard Chinese. */
  private static Pattern pinyin() {
    String labials =
        "[bpm](?:a|ai|an|ang|ao|ei|en|eng|i|ian|iao|ie|in|ing|o|ou|u)|f(?:a|an|ang|ei|en|eng|ou|u)";
    String dentals =
        "[dtnl](?:a|ai|an|ang|ao|e|ei|eng|i|ia|ian|iang|iao|ie|in|ing|iu|ong|ou|u|uan|ui|un|uo|ue)";
    String gutturals = "[gkh](?:a|ai|an|ang|ao|e|ei|en|eng|ong|ou|u|ua|uai|uan|uang|ui|un|uo)";
    String palatals = "[jqx](?:i|ia|ian|iang|iao|ie|in|ing|iong|iu|u|uan|ue|un)";
    String sibilants =
        "(?:zh|ch|sh|r|z|c|s)(?:a|ai|an|ang|ao|e|ei|en|eng|i|ong|ou|u|ua|uai|uan|uang|ui|un|uo)";
    String vowels = "a|ai|an|ang|ao|e|en|er|ou";
    String glides = "w(?:a|ai|an|ang|ei|en|eng|o|u)|y(?:a|an|ang|ao|e|i|in|ing|ong|ou|u|uan|ue|un)";
    String syllable =
        String.join("|", labials, dentals, gutturals, palatals, sibilants, vowels, glides);
    return Pattern.compile("(?:" + syllable + "){1,2}");
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
  }
}
