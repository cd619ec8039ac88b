package groundwork.site.web;

import groundwork.frame.Light;
import groundwork.frame.Page;
import groundwork.site.Certificate;
import groundwork.site.Reach;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How the site is reached.
 *
 * @param address where this very page was opened, {@code https://work.example.gov.cn}
 * @param secure whether it came by HTTPS
 * @param passkeys whether that is the name for which they are made; one works nowhere else
 * @param certificate null where the program itself does no TLS
 */
public record SitePage(
        Reach reach,
        String address,
        boolean secure,
        boolean passkeys,
        boolean here,
        Certificate certificate,
        Instant now)
        implements Page {

    /** A browser keeps a page for work without a network only if it came by HTTPS. */
    public boolean phones() {
        return secure && !here;
    }

    public long days() {
        return now.until(certificate.until(), ChronoUnit.DAYS);
    }

    /** An office needs some weeks to have one renewed. */
    public Light urgency() {
        return days() < 7 ? Light.RED : days() < 30 ? Light.YELLOW : Light.GREEN;
    }
}
