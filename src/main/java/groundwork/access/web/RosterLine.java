package groundwork.access.web;

import groundwork.directory.Grant;
import groundwork.directory.Officer;
import groundwork.directory.Role;
import groundwork.directory.Where;
import groundwork.intake.OfficerRow;
import groundwork.intake.Problem;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of a list of officers beside what the directory knows.
 *
 * @param at its place among the rows
 * @param was the officer as he is known, or null for one who is not
 * @param is as the row says he is; null where that cannot be told
 * @param number to be kept, or null where there is none or it is known
 * @param login to be let in under, or null
 * @param given a role to be given, or null
 * @param ended one that the given one takes the place of, or null
 * @param changes of what is known
 * @param asked which of these he is; empty unless that has to be asked
 */
record RosterLine(
        int at,
        OfficerRow row,
        Officer was,
        Officer is,
        String number,
        String login,
        Given given,
        Grant ended,
        List<Changed> changes,
        List<Problem> problems,
        List<Officer> asked) {

    enum State {
        WRONG,
        ASKED,
        NEW,
        CHANGED,
        SAME
    }

    record Given(Role role, Where where, LocalDate from, LocalDate until) {}

    /** @param column of the list; what it was and what it will be, either empty */
    record Changed(String column, String was, String is) {

        @Override
        public String toString() {
            return "Changed[" + column + "]";
        }
    }

    State state() {
        if (problems.stream().anyMatch(Problem::error)) return State.WRONG;
        if (!asked.isEmpty()) return State.ASKED;
        if (was == null) return State.NEW;
        return changes.isEmpty() && number == null && login == null && given == null ? State.SAME : State.CHANGED;
    }

    @Override
    public String toString() {
        return "RosterLine[" + at + "]";
    }
}
