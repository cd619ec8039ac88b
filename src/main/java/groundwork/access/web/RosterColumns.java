package groundwork.access.web;

import java.util.List;

/** The columns of a list of officers, by their keys, in the order in which they are shown. */
final class RosterColumns {

    static final List<String> ALL =
            List.of("staff_number", "name", "unit", "duty", "phone", "mail", "login", "role", "place", "from", "until");

    private RosterColumns() {}

    /** Those columns in which anything stands or is wrong. */
    static List<String> filled(List<RosterLine> lines) {
        return ALL.stream()
                .filter(column -> lines.stream()
                        .anyMatch(line -> !line.row().asTyped(column).isEmpty()
                                || line.problems().stream().anyMatch(problem -> column.equals(problem.column()))))
                .toList();
    }

    static String head(String column) {
        return "access.roster.column." + column;
    }
}
