package groundwork.directory;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statements in which each table is no more than the part of it that somebody sees: {@code from book.trip t} is sent as
 * {@code from (select * from book.trip where …) t}, which PostgreSQL draws into the query, so that the indexes serve as
 * before. No query can forget it. Whoever sees the whole county gets the plain way, and his queries go as they are
 * written.
 */
final class Narrowed {

    private static final Pattern READ =
            Pattern.compile("\\b(from|join)(\\s+)([a-z]+\\.[a-z_]+)\\b(\\s+(?:as\\s+)?(\\w+))?");
    private static final Pattern WRITTEN =
            Pattern.compile("\\b(?:into|update|delete\\s+from)\\s+([a-z]+\\.[a-z_]+)\\b");
    private static final Pattern NAMED = Pattern.compile("\\b([a-z]+\\.[a-z_]+)\\b");

    /** What can stand after a table that has no other name in the query. */
    private static final Set<String> NO_NAME = Set.of(
            "where",
            "on",
            "using",
            "left",
            "right",
            "full",
            "inner",
            "cross",
            "natural",
            "join",
            "order",
            "group",
            "having",
            "union",
            "except",
            "intersect",
            "limit",
            "offset",
            "fetch",
            "for",
            "window",
            "set",
            "returning");

    /** Whoever sees a row of these may write it; what he writes to is looked for first, or it is his own. */
    private static final Pattern WRITTEN_BY_PART =
            Pattern.compile("(?:summary|resident)\\..*|form\\.slip|notice\\.(?:notice|choice)");

    private Narrowed() {}

    /** @throws IllegalArgumentException for a statement that names a table in a way that would not be narrowed */
    static String statement(String sql, Sight sight) {
        var written = WRITTEN.matcher(sql);
        var own = new HashSet<Integer>();
        while (written.find()) {
            own.add(written.start(1));
            if (sight.less(written.group(1))
                    && !WRITTEN_BY_PART.matcher(written.group(1)).matches())
                throw new IllegalArgumentException("only who sees the whole county writes to " + written.group(1));
        }
        var read = READ.matcher(sql);
        var out = new StringBuilder();
        while (read.find()) {
            if (!own.add(read.start(3))) continue;
            read.appendReplacement(out, Matcher.quoteReplacement(part(read, sight)));
        }
        read.appendTail(out);
        var named = NAMED.matcher(sql);
        while (named.find())
            if (sight.less(named.group()) && !own.contains(named.start()))
                throw new IllegalArgumentException("write from or join before " + named.group() + ": " + sql);
        return out.toString();
    }

    private static String part(Matcher read, Sight sight) {
        var table = read.group(3);
        var part = sight.part(table);
        if (part == null) return read.group();
        var name = read.group(5);
        var rest = read.group(4) == null ? "" : read.group(4);
        if (name == null || NO_NAME.contains(name)) rest = " " + table.substring(table.indexOf('.') + 1) + rest;
        return read.group(1) + read.group(2) + part + rest;
    }
}
