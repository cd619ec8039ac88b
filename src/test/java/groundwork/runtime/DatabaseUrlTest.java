package groundwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.runtime.postgres.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://li:p%40ss+%26@db.example:6432/county",
                "postgresql://li:p%40ss+%26@db.example:6432/county",
                "jdbc:postgresql://db.example:6432/county?user=li&password=p%40ss+%26"
            })
    void bothShapesMeanTheSame(String url) {
        var login = DatabaseUrl.parse("GROUNDWORK_DATABASE_URL", url);
        assertThat(login.url()).isEqualTo("jdbc:postgresql://db.example:6432/county");
        assertThat(login.user()).isEqualTo("li");
        assertThat(login.password()).isEqualTo("p@ss+&");
    }

    @Test
    void otherParametersReachTheDriver() {
        var login = DatabaseUrl.parse("X", "postgres://li:x@db.example/county?sslmode=require&user=other");
        assertThat(login.url()).isEqualTo("jdbc:postgresql://db.example:5432/county?sslmode=require");
        assertThat(login.user()).isEqualTo("li");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://li:secret@db.example/county",
                "postgres://li:secret@db.example",
                "postgres://db.example/county?password=secret",
                "postgres://li:secret@db example/county",
                "li:secret"
            })
    void anythingElseIsRefusedWithoutShowingThePassword(String url) {
        assertThatThrownBy(() -> DatabaseUrl.parse("GROUNDWORK_DATABASE_URL", url))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("GROUNDWORK_DATABASE_URL is not a URL")
                .hasMessageNotContaining("secret");
    }
}
