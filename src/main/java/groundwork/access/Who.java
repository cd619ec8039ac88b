package groundwork.access;

import groundwork.directory.Power;
import groundwork.directory.Role;
import groundwork.directory.SignIn;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may use a route, in the words of the {@link Policy}.
 *
 * @param word as the table has it
 * @param roles that may; empty where it does not go by roles
 */
record Who(String word, Kind kind, Set<Role> roles, Where where) {

    enum Kind {
        ANYONE,
        /** Also somebody who has yet to choose a password or a county. */
        SIGNED_IN,
        /** In a county, whatever he may do there: also nothing any more. */
        AT_WORK,
        /** Who may go from county to county. */
        INSTALLATION,
        ROLES
    }

    /** How far somebody's role must reach. */
    enum Where {
        ANYWHERE,
        /** All that belongs to a programme, or to the whole county. */
        WHOLE_PROGRAMME,
        WHOLE_COUNTY
    }

    static final Who ANYONE = new Who("anyone", Kind.ANYONE, Set.of(), Where.ANYWHERE);

    static final List<Who> ALWAYS = List.of(
            ANYONE,
            new Who("signed-in", Kind.SIGNED_IN, Set.of(), Where.ANYWHERE),
            new Who("at-work", Kind.AT_WORK, Set.of(), Where.ANYWHERE),
            new Who("installation", Kind.INSTALLATION, Set.of(), Where.ANYWHERE));

    /** @param words roles, and last perhaps how far they must reach: {@code office leader whole-county} */
    static Who of(String word, String words) {
        var roles = EnumSet.noneOf(Role.class);
        var where = Where.ANYWHERE;
        for (var each : words.strip().split("\\s+"))
            if (each.equals("whole-county")) where = Where.WHOLE_COUNTY;
            else if (each.equals("whole-programme")) where = Where.WHOLE_PROGRAMME;
            else roles.add(role(each));
        if (roles.isEmpty()) throw new IllegalStateException("policy.txt names no role for " + word);
        return new Who(word, Kind.ROLES, roles, where);
    }

    private static Role role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("policy.txt does not know the role " + word + "; there are "
                                + Arrays.stream(Role.values()).map(Role::word).collect(Collectors.joining(", "))));
    }

    /** Whether it can be answered without looking up what somebody may do. */
    boolean simple() {
        return kind != Kind.ROLES;
    }

    /** @param comer null for a stranger; @param powers what he may do in his county */
    boolean admits(SignIn comer, List<Power> powers) {
        return switch (kind) {
            case ANYONE -> true;
            case SIGNED_IN -> comer != null;
            case AT_WORK -> comer != null && comer.county() != null;
            case INSTALLATION -> comer != null && comer.administrator();
            case ROLES -> comer != null && comer.county() != null && !by(powers).isEmpty();
        };
    }

    /** Those of somebody's powers by which he may use it; all where it does not go by roles. */
    List<Power> by(List<Power> powers) {
        return simple()
                ? powers
                : powers.stream()
                        .filter(power -> roles.contains(power.role()) && far(power))
                        .toList();
    }

    private boolean far(Power power) {
        return switch (where) {
            case ANYWHERE -> true;
            case WHOLE_PROGRAMME -> power.wholeProgramme();
            case WHOLE_COUNTY -> power.wholeCounty();
        };
    }

    @Override
    public String toString() {
        return word.toLowerCase(Locale.ROOT);
    }
}
