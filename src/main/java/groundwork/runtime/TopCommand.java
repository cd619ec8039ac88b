package groundwork.runtime;

import groundwork.directory.FirstStart;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** What all commands have in common: where the data is, help, and how a failure is told. */
@Command(
        name = "groundwork",
        description = "Grass-roots work that can be held to account.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND")
final class TopCommand {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Data directory (default: $GROUNDWORK_DATA, otherwise ./data).")
    Path data;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show the whole stack trace when something goes wrong.")
    boolean debug;

    private final Class<?> program;
    private final String[] words;

    TopCommand(Class<?> program, String... words) {
        this.program = program;
        this.words = words;
    }

    Class<?> program() {
        return program;
    }

    int execute(ParseResult parsed) {
        var help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        var line = parsed.asCommandLineList().getLast();
        return switch (line.getCommand()) {
            case CommandLine.HelpCommand _ -> new CommandLine.RunLast().execute(parsed);
            case StartsItself command -> called(line, () -> command.run(new Start(program, data, debug)));
            case Callable<?> command -> called(line, () -> inContext(command.getClass()));
            default -> {
                line.usage(line.getErr());
                yield CommandLine.ExitCode.USAGE;
            }
        };
    }

    /** Parses once more, now into a command made with its beans. */
    private Integer inContext(Class<?> type) throws Exception {
        try (var context = new Start(program, data, debug).command()) {
            context.getBean(FirstStart.class).prepare(System.err);
            var unmade = new Unmade();
            var beans = context.getAutowireCapableBeanFactory();
            var line = Commands.line(new TopCommand(program, words), new CommandLine.IFactory() {
                @Override
                public <K> K create(Class<K> wanted) throws Exception {
                    return wanted == type ? beans.createBean(wanted) : unmade.create(wanted);
                }
            });
            var command = line.parseArgs(words).asCommandLineList().getLast();
            return (Integer) ((Callable<?>) command.getCommand()).call();
        }
    }

    private static int called(CommandLine line, Callable<Integer> work) {
        try {
            return work.call();
        } catch (CommandLine.ParameterException e) {
            throw e;
        } catch (Exception e) {
            throw new CommandLine.ExecutionException(line, e.getMessage(), e);
        }
    }

    int explain(Exception failure, CommandLine line, ParseResult parsed) {
        if (debug) {
            failure.printStackTrace(line.getErr());
        }
        line.getErr().println(Sentence.of(failure));
        return CommandLine.ExitCode.SOFTWARE;
    }
}
