package groundwork.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * What the server answers by itself, where a request is so malformed that it reaches none of our pages. The server's
 * own page would say what it is and what it did not like.
 */
final class PlainErrors extends ErrorReportValve {

    private static final String PAGE = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Groundwork</title></head>
            <body><h1>Groundwork</h1><p>This request could not be understood.</p>
            <p lang="zh-CN">无法理解这个请求。</p></body></html>
            """;

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        try {
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            // Whoever sent it does not listen any more.
        }
    }
}
