package groundwork.runtime;

import groundwork.ledger.CatchUp;
import groundwork.ledger.Projection;
import groundwork.runtime.archive.Restore;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.annotation.Autowired;
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

    @Autowired
    Database database;

    @Autowired
    List<Projection> projections;

    @Autowired
    CatchUp catchUp;

    @Override
    public Integer call() throws Exception {
        long postings = new Restore(database.migrator(), projections, catchUp).from(file);
        spec.commandLine().getOut().println("Restored " + postings + " postings; the ledgers are those backed up.");
        return 0;
    }
}
