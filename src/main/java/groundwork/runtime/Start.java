package groundwork.runtime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the program the one way or the other.
 *
 * @param program the class Spring starts from
 * @param data the data directory, or null where the environment or the default says
 */
record Start(Class<?> program, Path data, boolean debug) {

    /** A failing start is told in a sentence by the command line; Spring's own reports of it would bury that. */
    private static final List<String> QUIET = List.of(
            "--logging.level.org.springframework.boot.SpringApplication=off",
            "--logging.level.org.springframework.boot.diagnostics=off",
            "--logging.level.org.springframework.boot.web.server.servlet.context=error",
            "--logging.level.org.springframework.context=error");

    /** The whole program; refused where it already runs on this data directory. */
    ConfigurableApplicationContext web(Integer port, String... settings) {
        var more = new ArrayList<>(List.of(settings));
        if (port != null) more.add("--server.port=" + port);
        return run(WebApplicationType.SERVLET, more);
    }

    /** What a command needs and nothing else, on the running installation where one runs. */
    ConfigurableApplicationContext command() {
        return run(
                WebApplicationType.NONE, List.of("--groundwork.join=true", "--spring.main.lazy-initialization=true"));
    }

    private ConfigurableApplicationContext run(WebApplicationType web, List<String> more) {
        var arguments = new ArrayList<>(more);
        if (data != null) {
            arguments.add("--groundwork.data=" + data);
        }
        if (!debug) {
            arguments.addAll(QUIET);
        }
        return new SpringApplicationBuilder(program).web(web).run(arguments.toArray(String[]::new));
    }
}
