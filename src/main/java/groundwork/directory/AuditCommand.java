package groundwork.directory;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "audit",
        description = "Work out what the audit log hashes to, compare it with what the ledger was told each hour, and"
                + " name the first row that differs. Exit code 1 when one does.")
final class AuditCommand implements Callable<Integer> {

    @Option(names = "--county", paramLabel = "CODE", description = "Six-digit code; without it all counties.")
    Integer county;

    @Spec
    CommandSpec spec;

    private final AuditCheck check;
    private final Counties counties;

    AuditCommand(AuditCheck check, Counties counties) {
        this.check = check;
        this.counties = counties;
    }

    @Override
    public Integer call() {
        var codes = county != null
                ? List.of(county)
                : counties.opened().stream().map(area -> (int) area.code()).toList();
        boolean clean = true;
        for (int code : codes) clean &= told(check.of(code));
        return clean ? 0 : 1;
    }

    private boolean told(AuditCheck.Result result) {
        var out = spec.commandLine().getOut();
        if (result.clean()) {
            out.printf("County %d: %d rows of the audit log are as the ledger says.%n", result.county(), result.rows());
        } else if (result.row().isPresent()) {
            out.printf(
                    "County %d: row %d of the audit log was changed, taken away or put in after the ledger was told.%n",
                    result.county(), result.row().getAsLong());
        } else {
            out.printf(
                    "County %d: the rows after %d through %d of the audit log are not those the ledger was told of; "
                            + "the list that would say which was changed as well.%n",
                    result.county(), result.wrong().after(), result.wrong().through());
        }
        out.flush();
        return result.clean();
    }
}
