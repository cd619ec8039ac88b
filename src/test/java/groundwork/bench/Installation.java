package groundwork.bench;

import groundwork.Groundwork;
import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The program on a PostgreSQL of its own with durable settings, as it ships. */
final class Installation implements AutoCloseable {

    private final Path data;
    private final boolean kept;
    private final ConfigurableApplicationContext context;

    /** @param kept whether the data stay there when it is closed */
    Installation(Path data, boolean kept, WebApplicationType web) {
        this.data = data;
        this.kept = kept;
        context = new SpringApplicationBuilder(Groundwork.class)
                .web(web)
                // As arguments, since the program's own settings would win over defaults.
                .run("--groundwork.data=" + data, "--groundwork.connections=40", "--server.port=0");
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() throws Exception {
        context.close();
        if (!kept) FileSystemUtils.deleteRecursively(data);
    }
}
