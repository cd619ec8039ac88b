package groundwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.support.OnFreshDatabase;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@OnFreshDatabase
class StartTest {

    @Autowired
    DataSource dataSource;

    @Autowired
    Clock clock;

    @Test
    void theProgramWorksAsTheApplicationRoleOnAMigratedDatabase() {
        var sql = JdbcClient.create(dataSource);
        assertThat(sql.sql("select current_user").query(String.class).single()).isEqualTo("groundwork");
        assertThat(sql.sql("select to_regclass('public.flyway_schema_history') is not null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void timeIsKeptAsPostgresKeepsIt() {
        var now = clock.instant();
        var back = JdbcClient.create(dataSource)
                .sql("select ?::timestamptz")
                .param(now.atOffset(java.time.ZoneOffset.UTC))
                .query((row, _) ->
                        row.getObject(1, java.time.OffsetDateTime.class).toInstant())
                .single();
        assertThat(back).isEqualTo(now);
    }
}
