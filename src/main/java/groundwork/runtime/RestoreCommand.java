package groundwork.runtime;

import groundwork.ledger.CatchUp;
import groundwork.ledger.Projection;
import groundwork.runtime.archive.Restore;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "restore",
        description =
                "Bring an archive back into a database that has no ledger yet, and work out everything else from it.")
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The archive that backup wrote.")
    Path file;

    @Spec
    CommandSpec spec;

    private final Database database;
    private final List<Projection> projections;
    private final CatchUp catchUp;

    RestoreCommand(Database database, List<Projection> projections, CatchUp catchUp) {
        this.database = database;
        this.projections = projections;
        this.catchUp = catchUp;
    }

    @Override
    public Integer call() throws Exception {
        long postings = new Restore(database.migrator(), projections, catchUp).from(file);
        spec.commandLine().getOut().println("Restored " + postings + " postings; the ledgers are those backed up.");
        return 0;
    }
}
