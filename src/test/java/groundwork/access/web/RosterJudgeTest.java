package groundwork.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.access.web.RosterLine.Given;
import groundwork.access.web.RosterLine.State;
import groundwork.directory.Grant;
import groundwork.directory.Officer;
import groundwork.directory.Role;
import groundwork.directory.SignIn;
import groundwork.directory.Unit;
import groundwork.directory.Where;
import groundwork.frame.Flaw;
import groundwork.intake.OfficerRow;
import groundwork.intake.Problem;
import groundwork.intake.TypedRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RosterJudgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final Unit water = Unit.of(UUID.randomUUID(), "水务局");
    private final Unit forest = Unit.of(UUID.randomUUID(), "林业站");
    private final List<Officer> officers = new ArrayList<>();
    private final Map<UUID, String> numbers = new HashMap<>();
    private final Map<UUID, SignIn> signIns = new HashMap<>();
    private final Map<String, SignIn> logins = new HashMap<>();
    private final Map<UUID, List<Grant>> grants = new HashMap<>();
    private boolean makesUnits;
    private int rows;

    @Test
    void theNumberSaysWhoItIsBeforeTheSignInNameAndThatBeforeTheName() {
        var numbered = officer("甲", water);
        var signing = officer("乙", water);
        var named = officer("丙", water);
        numbers.put(numbered.id(), "7");
        signIn(signing, "yi");
        var judge = judge();
        assertThat(line(judge, "staff_number", "7", "name", "改名").was()).isEqualTo(numbered);
        assertThat(line(judge, "login", "YI", "name", "改名").was()).isEqualTo(signing);
        assertThat(line(judge, "name", "丙", "unit", "水务局").was()).isEqualTo(named);
    }

    @Test
    void whoeverHasAnotherNumberOrSignInNameIsSomebodyElse() {
        var numbered = officer("甲", water);
        var signing = officer("乙", water);
        numbers.put(numbered.id(), "7");
        signIn(signing, "yi");
        var judge = judge();
        assertThat(line(judge, "staff_number", "8", "name", "甲", "unit", "水务局").state())
                .isEqualTo(State.NEW);
        assertThat(line(judge, "login", "yi2", "role", "field", "name", "乙", "unit", "水务局")
                        .state())
                .isEqualTo(State.NEW);
    }

    @Test
    void aNameInAnotherUnitIsAskedFor() {
        var elsewhere = officer("甲", forest);
        var judge = judge();
        assertThat(line(judge, "name", "甲", "unit", "水务局").asked()).containsExactly(elsewhere);
        assertThat(judge.judge(
                                9,
                                row("name", "甲", "unit", "水务局"),
                                elsewhere.id().toString())
                        .state())
                .isEqualTo(State.CHANGED);
        assertThat(judge.judge(10, row("name", "甲", "unit", "水务局"), RosterJudge.NEW)
                        .state())
                .isEqualTo(State.NEW);
    }

    @Test
    void theSameTwiceIsWrongTheSecondTime() {
        var judge = judge();
        assertThat(line(judge, "name", "甲", "staff_number", "1").state()).isEqualTo(State.NEW);
        assertThat(said(line(judge, "name", "乙", "staff_number", "1"))).contains("access.roster.flaw.twice");
        assertThat(line(judge, "name", "丙").state()).isEqualTo(State.NEW);
        assertThat(said(line(judge, "name", "丙"))).contains("access.roster.flaw.twice");
    }

    @Test
    void aRoleHeldAlreadyIsTheSameUntilItsPeriodIsAnother() {
        var jia = officer("甲", water);
        var held = new Grant(
                UUID.randomUUID(),
                jia.id(),
                Role.FIELD,
                new Where.OfUnit(water.id()),
                TODAY.minusDays(40),
                null,
                null,
                Instant.EPOCH,
                "",
                null,
                null);
        grants.put(jia.id(), List.of(held));
        assertThat(line(judge(), "name", "甲", "role", "field").state()).isEqualTo(State.SAME);
        var other = line(judge(), "name", "甲", "role", "field", "until", "2027-01-31");
        assertThat(other.ended()).isEqualTo(held);
        assertThat(other.given()).isEqualTo(new Given(Role.FIELD, held.where(), TODAY, LocalDate.of(2027, 1, 31)));
        assertThat(line(judge(), "name", "甲", "role", "reader").ended()).isNull();
    }

    @Test
    void aNewSignInNeedsARoleAndANameThatIsFree() {
        signIn(officer("甲", water), "jia");
        var judge = judge();
        assertThat(said(line(judge, "name", "乙", "login", "yi"))).contains("access.grant.flaw.role");
        signIn(Officer.of(UUID.randomUUID(), null, "elsewhere"), "taken");
        assertThat(said(line(judge(), "name", "丙", "login", "taken", "role", "field")))
                .contains("access.officer.flaw.taken");
        assertThat(said(line(judge(), "name", "丙", "login", "admin", "role", "field")))
                .contains("access.officer.flaw.login");
    }

    @Test
    void aUnitToBeMadeIsOneForAllRowsAndThePlaceOfTheirRoles() {
        assertThat(said(line(judge(), "name", "甲", "unit", "档案馆"))).containsExactly(RosterJudge.NO_UNIT);
        makesUnits = true;
        var judge = judge();
        var first = line(judge, "name", "甲", "unit", "档案馆", "role", "field");
        var second = line(judge, "name", "乙", "unit", "档案馆");
        assertThat(judge.made())
                .singleElement()
                .extracting(Unit::id)
                .isEqualTo(first.is().unit());
        assertThat(second.is().unit()).isEqualTo(first.is().unit());
        assertThat(first.given().where()).isEqualTo(new Where.OfUnit(first.is().unit()));
    }

    private Officer officer(String name, Unit unit) {
        var officer = Officer.of(UUID.randomUUID(), unit.id(), name);
        officers.add(officer);
        return officer;
    }

    private void signIn(Officer officer, String login) {
        var signIn = new SignIn(UUID.randomUUID(), login, officer.id(), 640221, false, false, false, 0);
        signIns.put(officer.id(), signIn);
        logins.put(login, signIn);
    }

    private RosterJudge judge() {
        return new RosterJudge(new RosterKnown(
                officers, numbers, signIns, logins, List.of(water, forest), grants, makesUnits, TODAY, new Rules()));
    }

    private RosterLine line(RosterJudge judge, String... cells) {
        return judge.judge(rows, row(cells), null);
    }

    private OfficerRow row(String... cells) {
        var texts = new HashMap<String, String>();
        for (int i = 0; i < cells.length; i += 2) texts.put(cells[i], cells[i + 1]);
        var typed = new TypedRow("officers", "list", "officers", ++rows, "", false, null, null, List.of(), List.of());
        return new OfficerRow(
                typed, List.of(), day(texts.get("from")), day(texts.get("until")), key -> texts.getOrDefault(key, ""));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static List<String> said(RosterLine line) {
        return line.problems().stream().map(Problem::key).toList();
    }

    private static final class Rules implements RosterRules {

        @Override
        public Optional<Where> place(String typed) {
            return Optional.empty();
        }

        @Override
        public List<Flaw> flaws(UUID officer, Given given) {
            return List.of();
        }

        @Override
        public boolean above(UUID officer) {
            return false;
        }

        @Override
        public UUID nextId() {
            return UUID.randomUUID();
        }
    }
}
