package groundwork.summary.paper;

import groundwork.summary.document.Summary;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the console shows what a file cites. */
public final class Addresses {

    private Addresses() {}

    /** The entries behind a figure at the summary's position. */
    public static String trace(Summary summary, String key) {
        return of(summary) + "?figure=" + URLEncoder.encode(key, StandardCharsets.UTF_8) + "&at=" + summary.position();
    }

    public static String of(Summary summary) {
        return "/summary/" + summary.programme().slug();
    }
}
