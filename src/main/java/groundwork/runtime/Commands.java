package groundwork.runtime;

import java.lang.reflect.Constructor;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line. A command is a class with picocli's {@code @Command} anywhere under {@code groundwork}, which
 * implements {@code Callable<Integer>}: its options are parsed before Spring starts, then its {@code @Autowired} fields
 * are filled from a context without web, on the database of the data directory whether or not that is being served, and
 * it is called.
 *
 * <p>Exit codes: 0 fine, 1 refused or differences found, 2 wrong usage. What goes wrong is said in one sentence.
 */
public final class Commands {

    private Commands() {}

    /**
     * @param program the class Spring starts from, and below whose package commands are looked for
     * @return the exit code
     */
    public static int run(Class<?> program, String... args) {
        var top = new TopCommand(program);
        var line = new CommandLine(top, Commands::make);
        found(program).forEach(type -> line.addSubcommand(make(type)));
        line.addSubcommand(new CommandLine.HelpCommand());
        line.setExecutionStrategy(top::execute);
        line.setExecutionExceptionHandler(top::explain);
        return line.execute(args);
    }

    private static List<? extends Class<?>> found(Class<?> program) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Command.class));
        return scanner.findCandidateComponents(program.getPackageName()).stream()
                .map(bean -> ClassUtils.resolveClassName(bean.getBeanClassName(), Commands.class.getClassLoader()))
                .filter(type -> type != TopCommand.class)
                .sorted(Comparator.comparing(
                        type -> type.getAnnotation(Command.class).name()))
                .toList();
    }

    /** Commands are package-private in their modules, so picocli could not make them itself. */
    private static <T> T make(Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " needs a constructor without parameters", e);
        }
    }
}
