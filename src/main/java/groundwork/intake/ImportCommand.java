package groundwork.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description =
                "Bring workbooks into the ledger. A workbook is looked through as a whole first; with bad rows in it,"
                        + " nothing is imported unless --good-rows is given.")
final class ImportCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Workbooks with a plan sheet: .xlsx, .xls or .csv.")
    List<Path> files;

    @Option(names = "--good-rows", description = "Import the good rows and keep the bad ones as a to-do list.")
    boolean goodRows;

    @Option(
            names = "--match",
            paramLabel = "HOW",
            description = "When numbers now name other rows than in an earlier workbook: 'number' to correct each row"
                    + " to what its number says now, 'content' to know rows by what they say.")
    Match match;

    @Spec
    CommandSpec spec;

    private final Deliveries deliveries;

    ImportCommand(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public Integer call() throws Exception {
        int code = 0;
        for (var file : files)
            code = Math.max(
                    code,
                    deliveries.deliver(file, goodRows, match, spec.commandLine().getOut()));
        return code;
    }
}
