package groundwork.figure;

import java.util.List;

/**
 * A named count or sum with one definition. Its label and its definition in words, in both languages, are the messages
 * {@code figure.<id>} and {@code figure.<id>.definition}; in code it is what its noun contributes to {@link #series}.
 *
 * @param id such as {@code visit.households}; stands in summaries and addresses, so it never changes
 * @param series the contributions it is counted from, named by its noun
 * @param how what is done with them
 * @param unit what the value is a number of
 * @param part only contributions of this part, or null for all
 * @param parts the parts it can be broken down into, each citable as {@code id:part}; empty where it has none
 */
public record Figure(String id, String series, How how, Unit unit, String part, List<String> parts) {

    public enum How {
        /** Distinct subjects. Contributions without a subject are counts of unnamed ones: shown beside, never added. */
        DISTINCT,
        /** The sum of amounts. */
        SUM
    }

    /** Message {@code figure.unit.<name in lower case>}. */
    public enum Unit {
        HOUSEHOLDS,
        PEOPLE,
        TIMES,
        COPIES,
        FORMS,
        PIECES,
        DEMANDS,
        PAIRS,
        CARDS,
        TRIPS,
        DAYS,
        PLACES,
        TEAMS,
        VILLAGES,
        OFFICERS,
        MU,
        YUAN,
        /** The parts say it, such as {@code fertiliser.bag}. */
        GOODS
    }

    public static Figure distinct(String id, String series, Unit unit) {
        return new Figure(id, series, How.DISTINCT, unit, null, List.of());
    }

    public static Figure sum(String id, String series, Unit unit) {
        return new Figure(id, series, How.SUM, unit, null, List.of());
    }

    /** A figure whose definition is of one part only, such as forums among meetings. */
    public Figure of(String only) {
        return new Figure(id, series, how, unit, only, List.of());
    }

    /** One part of this figure, cited as {@code id:part}. */
    public Figure only(String one) {
        return new Figure(id + ":" + one, series, how, unit, one, List.of());
    }

    public Figure by(Enum<?>... constants) {
        return new Figure(
                id,
                series,
                how,
                unit,
                part,
                List.of(constants).stream().map(Contribution::name).toList());
    }

    public String label() {
        return "figure." + id.replaceFirst(":.*", "");
    }

    public String definition() {
        return label() + ".definition";
    }
}
