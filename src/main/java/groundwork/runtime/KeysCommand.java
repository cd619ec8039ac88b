package groundwork.runtime;

import groundwork.ledger.ErasedList;
import groundwork.ledger.Sealing;
import groundwork.ledger.Wrapped;
import groundwork.runtime.postgres.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "keys",
        description = {
            "The keys that personal words are sealed with, which lie in a file outside the database.",
            "  rotate       add a new key and wrap everything with it; the older keys stay",
            "  drop         take the older keys away, once nothing needs them",
            "  export FILE  write them, and who was erased, into a file to be kept apart from archives"
        })
final class KeysCommand implements Callable<Integer> {

    enum Action {
        ROTATE,
        DROP,
        EXPORT
    }

    @Parameters(index = "0", paramLabel = "rotate|drop|export", description = "What to do.")
    Action action;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "Where export writes; none may be there.")
    Path to;

    @Spec
    CommandSpec spec;

    private final KeyFile file;
    private final Sealing sealing;
    private final ErasedList erased;
    private final List<Wrapped> others;

    KeysCommand(KeyFile file, Sealing sealing, ErasedList erased, List<Wrapped> others) {
        this.file = file;
        this.sealing = sealing;
        this.erased = erased;
        this.others = others;
    }

    @Override
    public Integer call() throws IOException {
        if ((action == Action.EXPORT) != (to != null))
            throw new ParameterException(spec.commandLine(), "A file is given with export, and only there.");
        switch (action) {
            case ROTATE -> rotate();
            case DROP -> drop();
            case EXPORT -> {
                new KeyCopy(file.keys(), erased.all()).write(to);
                say("Wrote the keys, and who was erased, to " + to + ". Keep the file apart from the archives, and not"
                        + " longer than they.");
            }
        }
        return 0;
    }

    /** Also what a run that was cut short left over. */
    private void rotate() {
        if (left() == 0) file.replace(file.keys().rotated());
        long wrapped = sealing.rewrap(done -> spec.commandLine().getErr().println(done + " wrapped anew"))
                + others.stream().mapToInt(Wrapped::rewrap).sum();
        say("A new key is in " + file.path() + "; " + wrapped
                + " secrets and notes are sealed with it now. Make a copy of the"
                + " file (keys export), and take the older keys away with keys drop when no archive needs them.");
    }

    private void drop() {
        long left = left();
        if (left > 0)
            throw new Refusal(left + " secrets and notes are still sealed with an older key; run keys rotate first.");
        int older = file.keys().size() - 1;
        if (older > 0) file.replace(file.keys().newestAlone());
        say(older + " older keys are gone. Archives made before the last rotation need a copy of them.");
    }

    private long left() {
        return sealing.left() + others.stream().mapToLong(Wrapped::left).sum();
    }

    private void say(String sentence) {
        spec.commandLine().getOut().println(sentence);
    }
}
