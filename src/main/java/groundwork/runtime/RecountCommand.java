package groundwork.runtime;

import groundwork.ledger.Recount;
import groundwork.ledger.Store;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "recount",
        description = "Work everything out again from the first posting on, beside what is kept, and say what differs."
                + " Exit code 1 when anything does.")
final class RecountCommand implements Callable<Integer> {

    @Option(names = "--county", paramLabel = "CODE", description = "Six-digit code; without it all counties.")
    Integer county;

    @Spec
    CommandSpec spec;

    private final Recount recount;
    private final Store store;

    RecountCommand(Recount recount, Store store) {
        this.recount = recount;
        this.store = store;
    }

    @Override
    public Integer call() {
        List<Integer> counties = county != null
                ? List.of(county)
                : store.global(db -> db.sql("select county from ledger.county order by county")
                        .query(Integer.class)
                        .list());
        if (counties.isEmpty()) spec.commandLine().getOut().println("There is no ledger yet.");
        boolean clean = true;
        for (var one : counties) clean &= told(recount.of(one, this::progress));
        return clean ? 0 : 1;
    }

    private void progress(long done, long all) {
        if (done == all || done % 50_000 == 0) spec.commandLine().getErr().println(done + " of " + all);
    }

    private boolean told(Recount.Result result) {
        var out = spec.commandLine().getOut();
        for (var name : result.behind()) out.println("County " + result.county() + ": " + name + " is behind.");
        for (var difference : result.differences())
            out.printf(
                    "County %d: %s has %d rows too few and %d too many.%n",
                    result.county(), difference.table(), difference.missing(), difference.surplus());
        if (result.clean())
            out.println("County " + result.county() + ": no difference at position " + result.position() + ".");
        return result.clean();
    }
}
