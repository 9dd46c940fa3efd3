package org.hotrai.ui.web;

import java.nio.file.Path;

/** A page that tries to tell a server that it is being read, in every way that a page has. */
final class BeaconPage {
  static final String POLICY =
      "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none';"
          + " img-src hotrai-picture:\">";

  private static final String HTML =
      """
      <!DOCTYPE html><html><head>%POLICY%<meta charset="utf-8">
      <meta http-equiv="refresh" content="1;url=%S/refresh">
      <link rel="stylesheet" href="%S/stylesheet">
      <link rel="icon" href="%S/icon"><link rel="preload" as="image" href="%S/preload">
      <link rel="prefetch" href="%S/prefetch"><link rel="preconnect" href="%S">
      <link rel="dns-prefetch" href="%S"><link rel="manifest" href="%S/manifest">
      <style>@import url("%S/import"); @font-face { font-family: f; src: url("%S/font") }
        body { background: url("%S/background"); font-family: f } li { list-style-image: url("%S/li") }
        p::after { content: url("%S/content") } div { cursor: url("%S/cursor"), auto }</style>
      <script src="%S/script"></script><script>new Image().src = "%S/inline"</script>
      </head><body background="%S/body">
      <p style="background-image: url('%S/style')">เนื้อหา</p><ul><li>ก</li></ul>
      <img src="%S/image"><img srcset="%S/srcset 1x"><input type="image" src="%S/input">
      <picture><source srcset="%S/source"><img src="%S/picture"></picture>
      <iframe src="%S/iframe"></iframe><object data="%S/object"></object><embed src="%S/embed">
      <iframe srcdoc="<img src='%S/srcdoc'>"></iframe>
      <video src="%S/video" poster="%S/poster" autoplay preload="auto">
        <track default src="%S/track"></video>
      <audio src="%S/audio" preload="auto"></audio><table background="%S/table"><tr><td>ข</td></table>
      <svg width="9" height="9"><image href="%S/svg" xlink:href="%S/xlink" width="9" height="9"/></svg>
      <form id="form" action="%S/form" method="get"><input name="q" value="1"></form>
      <a id="link" href="%S/link" ping="%S/ping">ค</a>
      <img id="picture" src="%F/picture.png"><iframe id="frame" src="%F/words.txt"></iframe>
      </body></html>
      """;

  private BeaconPage() {}

  static String html(String server, Path folder, String policy) {
    String files = folder.toUri().toString().replaceAll("/$", "");
    return HTML.replace("%POLICY%", policy).replace("%S", server).replace("%F", files);
  }
}
