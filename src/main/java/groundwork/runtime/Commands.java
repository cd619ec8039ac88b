package groundwork.runtime;

import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line. A command is a class with picocli's {@code @Command} anywhere under {@code groundwork}, which
 * implements {@code Callable<Integer>}; its constructor takes the beans it works with. Its options are parsed before
 * Spring starts, so wrong usage is told at once; then a context without web is started on the database of the data
 * directory, whether or not that is being served, and the command is made and called.
 *
 * <p>Exit codes: 0 fine, 1 refused or differences found, 2 wrong usage. What goes wrong is said in one sentence.
 */
public final class Commands {

    private Commands() {}

    /**
     * @param program the class Spring starts from, and below whose package commands are looked for
     * @return the exit code
     */
    public static int run(Class<?> program, String... words) {
        var top = new TopCommand(program, words);
        var line = line(top, new Unmade());
        line.setExecutionStrategy(top::execute);
        line.setExecutionExceptionHandler(top::explain);
        return line.execute(words);
    }

    static CommandLine line(TopCommand top, CommandLine.IFactory factory) {
        var line = new CommandLine(top, factory);
        commands(top.program().getPackageName()).forEach(line::addSubcommand);
        line.addSubcommand(new CommandLine.HelpCommand());
        return line.setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static List<? extends Class<?>> commands(String root) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Command.class));
        return scanner.findCandidateComponents(root).stream()
                .map(bean -> ClassUtils.resolveClassName(bean.getBeanClassName(), Commands.class.getClassLoader()))
                .filter(type -> type != TopCommand.class)
                .sorted(Comparator.comparing(
                        type -> type.getAnnotation(Command.class).name()))
                .toList();
    }
}
