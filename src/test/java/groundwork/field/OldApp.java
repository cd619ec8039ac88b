package groundwork.field;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;

/** The server as it was when it handed out an earlier app, as far as the app's own files go. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OldApp extends HttpFilter {

    private static final String FOLDER = "/field/";
    private static volatile Map<String, byte[]> files = Map.of();

    /** From here on {@code /field} is the app in that archive. */
    static void from(Path zip) throws IOException {
        var found = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                found.put(FOLDER + entry.getName(), in.readAllBytes());
        }
        files = Map.copyOf(found);
    }

    /** Today's again. */
    static void renewed() {
        files = Map.of();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        if (files.isEmpty() || !path.startsWith(FOLDER)) {
            chain.doFilter(request, response);
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
}
