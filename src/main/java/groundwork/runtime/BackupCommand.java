package groundwork.runtime;

import groundwork.ledger.Projection;
import groundwork.runtime.archive.Backup;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "backup",
        description =
                "Write everything that cannot be worked out again into one archive, from one moment, while work goes"
                        + " on. It holds personal data: keep it like the data directory.")
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The archive to write; an older one of that name is replaced.")
    Path file;

    @Spec
    CommandSpec spec;

    private final Database database;
    private final List<Projection> projections;
    private final Clock clock;

    BackupCommand(Database database, List<Projection> projections, Clock clock) {
        this.database = database;
        this.projections = projections;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        long postings = new Backup(database.migrator(), projections, clock).to(file);
        spec.commandLine().getOut().println("Backed up " + postings + " postings to " + file + ".");
        return 0;
    }
}
