package groundwork.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The project's own text files, without what is built, fetched or other people's. */
public final class SourceTree {

    private static final Set<String> NOT_OURS =
            Set.of("target", "data", ".cifuzz-corpus", "node_modules", "dist", ".git", ".idea", "vendor");
    private static final Set<String> TEXT = Set.of(
            "java",
            "ts",
            "tsx",
            "js",
            "mjs",
            "css",
            "jte",
            "sql",
            "sh",
            "md",
            "properties",
            "yaml",
            "yml",
            "xml",
            "json",
            "html",
            "txt",
            "");
    private static final List<Path> FILES = walk();

    private SourceTree() {}

    /** @param path relative to the project's folder, with slashes */
    public record Source(String path) {

        public List<String> lines() {
            return content().lines().toList();
        }

        public String content() {
            try {
                return Files.readString(Path.of(path), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(path, e);
            }
        }

        /** Each line the pattern is found in, as file:line: text. */
        public Stream<String> find(Pattern pattern) {
            var lines = lines();
            return IntStream.range(0, lines.size())
                    .filter(i -> pattern.matcher(lines.get(i)).find())
                    .mapToObj(i -> path + ":" + (i + 1) + ": " + lines.get(i).strip());
        }

        public boolean named(String... endings) {
            return Stream.of(endings).anyMatch(path::endsWith);
        }

        public boolean under(String folder) {
            return path.startsWith(folder + "/");
        }
    }

    public static List<Source> files(Predicate<Source> wanted) {
        return FILES.stream()
                .map(path -> new Source(path.toString().replace('\\', '/')))
                .filter(wanted)
                .toList();
    }

    private static List<Path> walk() {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(Path.of(""), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return NOT_OURS.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && TEXT.contains(ending(file))) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().sorted().toList();
    }

    private static String ending(Path file) {
        var name = file.getFileName().toString();
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
    }
}
