package groundwork.runtime.postgres;

import java.nio.file.Path;

/** Starts PostgreSQL in the folder, asks it something and stops it. */
final class Starting {

    private Starting() {}

    public static void main(String[] folder) throws Exception {
        try (var postgres = Postgres.launch(Path.of(folder[0]))) {
            System.out.println("answered " + Sql.ask(postgres.application(), "select 6 * 7"));
        }
    }
}
