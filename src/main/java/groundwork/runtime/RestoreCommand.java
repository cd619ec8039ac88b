package groundwork.runtime;

import groundwork.ledger.CatchUp;
import groundwork.ledger.ErasedList;
import groundwork.ledger.Erasing;
import groundwork.ledger.Projection;
import groundwork.runtime.archive.Restore;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "restore",
        description =
                "Bring an archive back into a database that has no ledger yet, and work out everything else from it.")
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The archive that backup wrote.")
    Path file;

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "The file of keys that was kept with it, as keys export wrote it; these are added to those"
                    + " there are.")
    Path keys;

    @Spec
    CommandSpec spec;

    private final Database database;
    private final List<Projection> projections;
    private final CatchUp catchUp;
    private final KeyFile keyFile;
    private final ErasedList erased;
    private final Erasing erasing;

    RestoreCommand(
            Database database,
            List<Projection> projections,
            CatchUp catchUp,
            KeyFile keyFile,
            ErasedList erased,
            Erasing erasing) {
        this.database = database;
        this.projections = projections;
        this.catchUp = catchUp;
        this.keyFile = keyFile;
        this.erased = erased;
        this.erasing = erasing;
    }

    @Override
    public Integer call() throws Exception {
        if (keys != null) {
            var copy = KeyCopy.read(keys);
            keyFile.replace(keyFile.keys().with(copy.keys()));
            copy.erased().forEach(erased::add);
        }
        long postings = new Restore(database.migrator(), projections, catchUp, keyFile::keys).from(file);
        spec.commandLine().getOut().println("Restored " + postings + " postings; the ledgers are those backed up.");
        int again = erasing.replay();
        if (again > 0)
            spec.commandLine().getOut().println(again + " erasures that the archive did not know were made again.");
        return 0;
    }
}
