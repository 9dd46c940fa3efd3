#!/usr/bin/env bash
# Makes target/installer/Hotrai: the program with a Java runtime of its own. Needs target/hotrai, which
# mvn package leaves, and a JDK of 25 or later, found as the program finds its Java.
set -euo pipefail

fail() {
  echo "installer: $1" >&2
  exit 1
}

project=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
program=$project/target/hotrai
output=$project/target/installer
image=$output/Hotrai

[ -f "$program/lib/hotrai.jar" ] || fail "$program is missing: run mvn package first"
. "$program/lib/find-java.sh"
find_java jpackage || fail "no JDK $oldest_java or later with jlink and jpackage was found: install one, or set JAVA_HOME"
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' "$project/pom.xml")

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
rm -rf -- "$output"

echo "installer: linking a runtime with $java_home"
modules=java.desktop,java.naming,java.sql,jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs
modules+=,javafx.controls,javafx.web
# The native libraries of JavaFX go where a runtime keeps its own; inside of modules they would have to
# be unpacked for every user.
"$java_home/bin/jlink" --module-path "$program/javafx" --add-modules "$modules" \
  --include-locales=en,th --no-header-files --no-man-pages \
  --exclude-resources='glob:/javafx.*/*.so' --output "$work/runtime" >"$work/log" 2>&1 ||
  fail "jlink failed: $(tail -n 1 "$work/log")"
for jar in "$program"/javafx/*.jar; do
  mapfile -t libraries < <("$java_home/bin/jar" --list --file "$jar" | grep '\.so$' || true)
  if [ "${#libraries[@]}" -gt 0 ]; then
    (cd -- "$work/runtime/lib" && "$java_home/bin/jar" --extract --file "$jar" "${libraries[@]}")
  fi
done

echo "installer: making $image"
mkdir "$work/jars"
cp -- "$program"/lib/*.jar "$work/jars"
options=()
while read -r option; do
  options+=(--java-options "$option")
done < <(grep -v '^#' "$program/lib/java.options")
"$java_home/bin/jpackage" --type app-image --name Hotrai --app-version "$version" \
  --runtime-image "$work/runtime" --input "$work/jars" --main-jar hotrai.jar \
  --main-class org.hotrai.app.Hotrai "${options[@]}" --dest "$output" >"$work/log" 2>&1 ||
  fail "jpackage failed: $(tail -n 1 "$work/log")"
cp -- "$project/LICENSE" "$project/NOTICE" "$image/lib"

# A short life with an archive of its own and a window that nobody sees teaches Java what to have
# ready: the window then stands in half the time.
echo "installer: training"
cache=$image/lib/app/hotrai.aot
export HOTRAI_ARCHIVE=$work/training.hotrai XDG_DATA_HOME=$work/data
"$image/bin/Hotrai" import "$project"/resources/org/hotrai/archive/imports/samples/*.html >"$work/log" 2>&1 ||
  fail "the samples could not be imported: $(tail -n 1 "$work/log")"
JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$cache -Dglass.platform=Headless -Dprism.order=sw" \
  timeout 15 "$image/bin/Hotrai" open >"$work/log" 2>&1 || true
[ -s "$cache" ] || fail "the training left no cache: $(tail -n 1 "$work/log")"
echo "java-options=-XX:AOTCache=\$APPDIR/hotrai.aot" >>"$image/lib/app/Hotrai.cfg"

echo "installer: done, $(du -sh -- "$image" | cut -f 1)"
