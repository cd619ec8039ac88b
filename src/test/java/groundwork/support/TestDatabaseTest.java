package groundwork.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {

    @Test
    void eachIsItsOwn() {
        try (var one = TestDatabase.fresh();
                var other = TestDatabase.fresh()) {
            one.migrator().sql("create table public.only_here (n int)").update();
            assertThat(tables(one)).contains("only_here");
            assertThat(tables(other)).doesNotContain("only_here");
        }
    }

    @Test
    void theApplicationIsNotTheOwner() {
        try (var database = TestDatabase.fresh()) {
            var app = JdbcClient.create(database.app());
            assertThat(app.sql("select current_user").query(String.class).single())
                    .isEqualTo("groundwork");
            assertThat(app.sql("select has_schema_privilege('public', 'create')")
                            .query(Boolean.class)
                            .single())
                    .isFalse();
        }
    }

    private static java.util.List<String> tables(TestDatabase database) {
        return database.migrator()
                .sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list();
    }
}
