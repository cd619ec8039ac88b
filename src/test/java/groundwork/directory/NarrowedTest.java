package groundwork.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.support.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class NarrowedTest {

    private static final UUID UNIT = new UUID(1, 1);
    private static final Sight SIGHT = Sight.of(
            new UUID(0, 1), List.of(new Power(Role.FIELD, new Where.InArea(640221203L), List.of(), null)), false);
    private static final String PLACE = "coalesce(village between 640221203000 and 640221203999, false)";

    @Test
    void aTableBecomesThePartOfItThatIsSeen() {
        assertThat(Narrowed.statement("select day from book.trip t where t.trip = :trip", SIGHT))
                .isEqualTo("select day from (select * from book.trip where " + PLACE + ") t where t.trip = :trip");
        assertThat(Narrowed.statement("select count(*) from book.trip", SIGHT))
                .isEqualTo("select count(*) from (select * from book.trip where " + PLACE + ") trip");
        assertThat(Narrowed.statement("select 1 from book.trip where day > :day", SIGHT))
                .isEqualTo("select 1 from (select * from book.trip where " + PLACE + ") trip where day > :day");
        assertThat(Narrowed.statement("from figure.alias a left join account.line l on true", SIGHT))
                .isEqualTo("from figure.alias a left join (select * from account.line where " + PLACE + ") l on true");
    }

    @Test
    void whatIsForNobodyButTheOfficeIsEmpty() {
        assertThat(Narrowed.statement("select * from intake.import i", SIGHT))
                .isEqualTo("select * from (select * from intake.import where false) i");
    }

    @Test
    void aStatementThatWouldSeeMoreIsRefused() {
        assertThatThrownBy(() -> Narrowed.statement("select * from book.unheard_of", SIGHT))
                .hasMessageContaining("who sees which rows of book.unheard_of");
        assertThatThrownBy(() -> Narrowed.statement("select 1 from figure.alias a, book.trip t", SIGHT))
                .hasMessageContaining("book.trip");
        assertThatThrownBy(() -> Narrowed.statement("update book.trip set day = null", SIGHT))
                .hasMessageContaining("writes to book.trip");
        assertThatThrownBy(() -> Narrowed.statement("delete from account.line", SIGHT))
                .hasMessageContaining("writes to account.line");
    }

    @Test
    void powersAddUp() {
        var sight = Sight.of(
                new UUID(0, 1),
                List.of(
                        new Power(Role.FIELD, new Where.OfUnit(UNIT), List.of(UNIT), null),
                        new Power(Role.READER, new Where.InArea(640221203209L), List.of(), null)),
                false);
        assertThat(sight.condition("account.line"))
                .isEqualTo("coalesce(unit = any('{" + UNIT + "}'::uuid[]) or village = 640221203209, false)");
        assertThat(sight.condition("ledger.words"))
                .contains("from account.line where coalesce(unit = any(")
                .doesNotContain("640221203209");
    }

    @Test
    void aHandlerSeesDemandsAndTheirHouseholdsAlone() {
        var sight = Sight.of(
                new UUID(0, 1), List.of(new Power(Role.HANDLER, new Where.OfUnit(UNIT), List.of(UNIT), null)), false);
        assertThat(sight.condition("account.line")).isEqualTo("false");
        assertThat(sight.condition("demand.demand")).contains("with_unit = any('{" + UNIT + "}'::uuid[])");
        assertThat(sight.condition("card.household"))
                .contains("from demand.demand where")
                .startsWith("(false or");
    }

    /** A table with a place in it, or of a feature, that nobody has thought about fails here. */
    @Test
    void everyTableOfTheFeaturesIsThoughtAbout() {
        try (var database = TestDatabase.fresh()) {
            var tables = JdbcClient.create(database.app())
                    .sql("""
                    select distinct table_schema || '.' || table_name from information_schema.columns
                    where table_schema not in ('pg_catalog', 'information_schema', 'public', 'access', 'frame',
                      'directory')
                    """)
                    .query(String.class)
                    .list();
            assertThat(tables).hasSizeGreaterThan(30);
            assertThat(tables.stream().filter(table -> !Sight.knows(table)))
                    .as("Say in groundwork.directory.Sight who sees which rows of these, and why.")
                    .containsOnly("ledger.aside");
        }
    }
}
