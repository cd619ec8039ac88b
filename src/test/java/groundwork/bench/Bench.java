package groundwork.bench;

import groundwork.Groundwork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every benchmark needs: the program on a database of its own with durable settings, and its figures as one
 * object.
 */
final class Bench implements AutoCloseable {

    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final Path data;
    private final ConfigurableApplicationContext context;
    private final Path json;

    /** @param args {@code --json FILE} writes the figures there as well */
    Bench(String[] args, WebApplicationType web, String... settings) {
        json = args.length == 2 && args[0].equals("--json") ? Path.of(args[1]) : null;
        if (args.length > 0 && json == null) throw new IllegalArgumentException("only --json FILE is known");
        try {
            data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context = new SpringApplicationBuilder(Groundwork.class)
                .web(web)
                .properties("groundwork.data=" + data, "groundwork.connections=40", "server.port=0")
                .properties(settings)
                .run();
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    void figure(String name, Object value) {
        figures.put(name, value instanceof Double d ? Math.round(d * 1000) / 1000.0 : value);
        System.out.printf("%-40s %s%n", name, figures.get(name));
    }

    @Override
    public void close() throws IOException {
        context.close();
        FileSystemUtils.deleteRecursively(data);
        if (json != null) Files.writeString(json, JsonMapper.shared().writeValueAsString(figures) + "\n");
    }
}
