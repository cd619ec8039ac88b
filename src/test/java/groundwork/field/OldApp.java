package groundwork.field;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.catalina.Pipeline;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaTypeFactory;

/** The server as it was when it handed out an earlier app, as far as the app's own files go. */
final class OldApp extends ValveBase implements AutoCloseable {

    private static final String FOLDER = "/field/";

    private final Map<String, byte[]> files;
    private final Pipeline server;

    private OldApp(Map<String, byte[]> files, Pipeline server) {
        super(true);
        this.files = files;
        this.server = server;
    }

    /** Until it is closed {@code /field} of the program is the app in that archive. */
    static OldApp in(ApplicationContext program, Path zip) throws IOException {
        var tomcat = (TomcatWebServer) ((WebServerApplicationContext) program).getWebServer();
        var app = new OldApp(unpacked(zip), tomcat.getTomcat().getEngine().getPipeline());
        app.server.addValve(app);
        return app;
    }

    private static Map<String, byte[]> unpacked(Path zip) throws IOException {
        var found = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                found.put(FOLDER + entry.getName(), in.readAllBytes());
        }
        return found;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var path = request.getRequestURI();
        if (!path.startsWith(FOLDER)) {
            getNext().invoke(request, response);
            return;
        }
        var name = files.containsKey(path) ? path : FOLDER + "index.html";
        response.setContentType(type(name));
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(files.get(name));
    }

    private static String type(String name) {
        return MediaTypeFactory.getMediaType(name)
                .map(type -> type + ";charset=utf-8")
                .orElse("application/manifest+json");
    }

    @Override
    public void close() {
        server.removeValve(this);
    }
}
