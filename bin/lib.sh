#!/usr/bin/env bash
# DOC: shared by the other scripts: finds JDK 25, Maven and chromium, builds the jar
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Workbooks have Chinese names, and Java takes names of files to be written as the locale says.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

help_if_asked() {
  case "${1:-}" in
    -h | --help) sed -n 's/^# DOC: /  /p; s/^# USE: /  /p' "$0"; exit 0 ;;
  esac
}

is_jdk25() { [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25' "$1/release"; }

find_jdk25() {
  local candidate on_path
  on_path=$(readlink -f "$(command -v javac || echo /nowhere/bin/javac)")
  for candidate in "${JAVA_HOME:-/nowhere}" "${on_path%/bin/javac}" /usr/lib/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
    "${HOME:-/nowhere}"/.sdkman/candidates/java/* "${HOME:-/nowhere}"/.jdks/* \
    "${HOME:-/nowhere}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if is_jdk25 "$candidate"; then
      export JAVA_HOME=$candidate
      export PATH="$JAVA_HOME/bin:$PATH"
      return
    fi
  done
  fail "Groundwork needs a JDK 25: install one (Eclipse Temurin 25, or the package openjdk-25-jdk) or set JAVA_HOME."
}

apt_install() { # the sentence for who is not root, then packages
  local sentence=$1
  shift
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    fail "$sentence"
  fi
  say "Installing $* …"
  export DEBIAN_FRONTEND=noninteractive
  apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1 ||
    { apt-get update -qq >/dev/null 2>&1 && apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1; } ||
    fail "$sentence"
}

need_maven() {
  command -v mvn >/dev/null ||
    apt_install "Groundwork is built by Maven: install Maven 3.8 or newer (package maven)." maven
}

# The officers' app is built by Node; the program itself is not.
has_node() {
  local version
  version=$(node --version 2>/dev/null | sed 's/^v//' || true)
  [ "$(printf '%s\n' 20.19 "$version" | sort -V | head -1)" = 20.19 ] && command -v npm >/dev/null
}

need_node() {
  has_node || fail "The officers' app is built by Node: install Node 20.19 or newer with npm."
}

# What the app is built and tested with, fetched anew when the list of it has changed.
field_libraries() {
  [ "$root/field/node_modules/.package-lock.json" -nt "$root/field/package-lock.json" ] && return
  (cd "$root/field" && npm ci --no-progress --silent && touch node_modules/.package-lock.json)
}

has_chromium() {
  command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null
}

# The journeys take half the time in the light one, which many systems do not have.
need_chromium() {
  has_chromium || apt_install \
    "The browser journeys need chromium: install it (package chromium), or run bin/test --fast." \
    chromium fonts-wqy-zenhei
  command -v chromium-headless-shell >/dev/null ||
    (apt_install "The journeys take half the time with the package chromium-headless-shell." \
      chromium-headless-shell) || true
}

writable() {
  [ -w "$root" ] || fail "The folder $root cannot be written; run this as its owner."
}

# Maven without network first, since that is quick; with network where something is missing. What it says is shown only
# if both fail.
quiet_maven() { # a line that says what is being done, then Maven's arguments
  local line=$1 log
  shift
  find_jdk25
  need_maven
  writable
  say "$line"
  mkdir -p "$root/target"
  log=$root/target/build.log
  mvn -o -q -B -f "$root/pom.xml" "$@" >"$log" 2>&1 || mvn -q -B -f "$root/pom.xml" "$@" >"$log" 2>&1 ||
    { grep -v '^WARNING: ' "$log" | head -40 >&2; fail "The build failed; all it said is in $log."; }
}

jar=$root/target/run/groundwork.jar

# The jar that is run is a copy put there in one step: a server that is running keeps its own while the next is built.
build_jar() {
  if [ -f "$jar" ] && [ -z "$(find "$root/pom.xml" "$root/src/main" "$root/field" -name node_modules -prune \
    -o -newer "$jar" -type f -print -quit)" ]; then
    return
  fi
  # Single goals after the compile phase: the package phase would fetch what only the tests need.
  quiet_maven "Building Groundwork …" process-classes cyclonedx:makeAggregateBom@default jar:jar@default-jar \
    spring-boot:repackage@repackage
  mkdir -p "$root/target/run"
  cp "$root/target/groundwork.jar" "$jar.new"
  mv "$jar.new" "$jar"
}

run_jar() {
  find_jdk25
  build_jar
  exec "$JAVA_HOME/bin/java" ${GROUNDWORK_JAVA_OPTS:-} -jar "$jar" "$@"
}

# Compiles the tests and leaves the class path of all in $test_classpath.
build_tests() {
  local list=$root/target/test.classpath
  quiet_maven "Compiling …" test-compile dependency:build-classpath -Dmdep.outputFile="$list" -Dmdep.includeScope=test
  test_classpath="$root/target/test-classes:$root/target/classes:$(cat "$list")"
}
