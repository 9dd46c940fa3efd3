# Finds the Java that runs Hotrai; for the launcher and the installer scripts.

oldest_java=25

# Sets java_home if the Java in folder $1 is new enough and has the tool. Its file "release" is read
# sooner than a Java is started.
try_folder() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/$tool" ] || return 1
  version=
  if [ -r "$1/release" ]; then
    while IFS='=' read -r key value; do
      if [ "$key" = JAVA_VERSION ]; then
        version=${value#\"}
      fi
    done <"$1/release"
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p')
  fi
  version=${version%%[!0-9]*}
  [ "${version:-0}" -ge "$oldest_java" ] && java_home=$1
}

# The same for a java executable: the folder that it lies in, whatever links lead there.
try_executable() {
  # On a Mac without Java this one only opens a window that offers to install it.
  if [ "$1" = /usr/bin/java ] && [ -x /usr/libexec/java_home ]; then
    return 1
  fi
  executable=$(readlink -f -- "$1" 2>/dev/null) || executable=$1
  try_folder "${executable%/bin/*}"
}

# Sets java_home to the first Java that has the tool $1 among HOTRAI_JAVA, JAVA_HOME, PATH and the
# usual folders; fails where there is none.
find_java() {
  tool=$1
  java_home=
  if [ -n "${HOTRAI_JAVA-}" ]; then
    if [ -d "$HOTRAI_JAVA" ]; then
      try_folder "$HOTRAI_JAVA" && return
    else
      try_executable "$HOTRAI_JAVA" && return
    fi
  fi
  if [ -n "${JAVA_HOME-}" ]; then
    try_folder "$JAVA_HOME" && return
  fi
  on_path=$(command -v java) && try_executable "$on_path" && return
  for folder in /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    try_folder "$folder" && return
  done
  return 1
}
