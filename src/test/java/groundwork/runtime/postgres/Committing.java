package groundwork.runtime.postgres;

import java.nio.file.Path;

/** Starts PostgreSQL in the folder, commits a row, says so, and waits to be killed. */
final class Committing {

    private Committing() {}

    public static void main(String[] folder) throws Exception {
        var postgres = Postgres.launch(Path.of(folder[0]));
        Sql.run(postgres.migrator(), "create table survived as select 7 as n");
        System.out.println("committed");
        Thread.currentThread().join();
    }
}
