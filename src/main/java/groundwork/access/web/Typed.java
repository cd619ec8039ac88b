package groundwork.access.web;

import groundwork.frame.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What was typed into the lines of a form, and what is the matter with it. */
final class Typed {

    static final int LONGEST = 60;

    private final List<Flaw> flaws = new ArrayList<>();

    /** Without the space around it and without what no keyboard types; null when nothing is left. */
    static String line(String typed) {
        var line = typed == null ? "" : typed.replaceAll("\\p{Cntrl}", "").strip();
        return line.isEmpty() ? null : line;
    }

    /** Null when it is none. */
    static UUID id(String typed) {
        try {
            return typed == null || typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    Typed needed(String field, String typed, String flaw) {
        var line = line(typed);
        return check(field, line != null, flaw)
                .optional(field, line, ".{1," + LONGEST + "}", "access.flaw.long", LONGEST);
    }

    Typed optional(String field, String typed, String form, String flaw, Object... args) {
        var line = line(typed);
        return check(field, line == null || line.matches(form), flaw, args);
    }

    Typed check(String field, boolean right, String flaw, Object... args) {
        if (!right) {
            flaws.add(Flaw.at(field, flaw, args));
        }
        return this;
    }

    List<Flaw> flaws() {
        return flaws;
    }
}
