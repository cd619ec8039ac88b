package groundwork.account;

import groundwork.directory.Townships;
import groundwork.ledger.Kinds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/**
 * Which lines of the account are wanted. Null parts do not narrow it. It stands in addresses, so it holds ids and codes
 * and never a name.
 *
 * @param programme lines of this programme, or null for those of none
 * @param area twelve-digit code of a village or nine-digit code of a township
 * @param kind wire name {@code visit.made}, or a whole family {@code visit}
 * @param from first day, and {@code to} last day, both included
 */
public record Filter(
        UUID programme, UUID unit, Long area, String kind, UUID officer, LocalDate from, LocalDate to, Mark mark) {

    /** What somebody looks for who puts an account in order. */
    public enum Mark {
        /** Entered more than a week after it happened. */
        LATE,
        CORRECTED,
        STRUCK
    }

    private static final long VILLAGE_CODES = 100_000_000_000L;

    public static Filter of(UUID programme) {
        return new Filter(programme, null, null, null, null, null, null, null);
    }

    public boolean narrowed() {
        return !equals(of(programme));
    }

    /**
     * Clauses are left out rather than switched off by nulls, so that the database always finds the index.
     *
     * @param townships asked where a township is wanted
     */
    String where(Map<String, Object> parameters, Supplier<Townships> townships) {
        var clauses = new ArrayList<String>();
        var clause = new Clauses(clauses, parameters);
        if (programme == null) clauses.add("l.programme is null");
        clause.add(programme, "programme", "l.programme = :programme");
        clause.add(unit, "unit", "l.unit = :unit");
        if (area != null && area >= VILLAGE_CODES) clause.add(area, "village", "l.village = :village");
        else if (area != null) township(clause, townships.get());
        clause.add(kinds(), "kinds", "l.kind = any(:kinds)");
        clause.add(officer, "officer", ":officer = any(l.officers)");
        clause.add(from, "from", "l.day >= :from");
        clause.add(to, "to", "l.day <= :to");
        if (mark != null) clauses.add(marked());
        return String.join(" and ", clauses);
    }

    /** Those that were moved are named beside the range of codes, so that the index serves as before. */
    private void township(Clauses clause, Townships townships) {
        var came = moved(townships, (village, township) -> township.equals(area));
        var went = moved(townships, (village, township) -> village / 1000 == area);
        var range = "l.village between :township * 1000 and :township * 1000 + 999";
        if (went.length > 0) range += " and l.village <> all(:went)";
        if (came.length > 0) range = "(" + range + " or l.village = any(:came))";
        clause.add(area, "township", range);
        clause.parameters().put("came", came);
        clause.parameters().put("went", went);
    }

    private static Long[] moved(Townships townships, BiPredicate<Long, Long> which) {
        return townships.moved().entrySet().stream()
                .filter(each -> which.test(each.getKey(), each.getValue()))
                .map(Map.Entry::getKey)
                .toArray(Long[]::new);
    }

    private String marked() {
        return switch (mark) {
            case LATE -> "l.recorded - l.day > " + Line.LATE;
            case CORRECTED -> "l.state = 'corrected'";
            case STRUCK -> "l.state = 'struck'";
        };
    }

    private String[] kinds() {
        if (kind == null) return null;
        if (kind.contains(".")) return new String[] {kind};
        return Kinds.all().keySet().stream()
                .filter(name -> name.startsWith(kind + "."))
                .toArray(String[]::new);
    }

    private record Clauses(List<String> clauses, Map<String, Object> parameters) {
        void add(Object value, String name, String clause) {
            if (value == null) return;
            clauses.add(clause);
            parameters.put(name, value);
        }
    }
}
