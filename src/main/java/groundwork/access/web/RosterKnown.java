package groundwork.access.web;

import groundwork.directory.Grant;
import groundwork.directory.Officer;
import groundwork.directory.SignIn;
import groundwork.directory.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a list of officers is compared with.
 *
 * @param numbers by officer, of those who have one
 * @param signIns by officer
 * @param logins by the login name, of those names that stand in the list
 * @param grants by officer: those that have not ended
 * @param makesUnits whether units that do not exist are made
 */
record RosterKnown(
        List<Officer> officers,
        Map<UUID, String> numbers,
        Map<UUID, SignIn> signIns,
        Map<String, SignIn> logins,
        List<Unit> units,
        Map<UUID, List<Grant>> grants,
        boolean makesUnits,
        LocalDate today,
        RosterRules rules) {

    @Override
    public String toString() {
        return "RosterKnown[" + officers.size() + "]";
    }
}
