package groundwork.frame;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A file that is kept, not shown: called by a name in any script (RFC 6266), without what no file system takes. */
public final class Attachment {

    private Attachment() {}

    /** The header's value. */
    public static String called(String name) {
        return ContentDisposition.attachment()
                .filename(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /** An Excel workbook: its name, ending included. */
    public static void workbook(String name, HttpServletResponse response) {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, called(name));
    }
}
