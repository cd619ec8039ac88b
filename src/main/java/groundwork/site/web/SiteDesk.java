package groundwork.site.web;

import groundwork.site.Reach;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@ConditionalOnWebApplication
class SiteDesk {

    private final Reach reach;
    private final Clock clock;

    SiteDesk(Reach reach, Clock clock) {
        this.reach = reach;
        this.clock = clock;
    }

    @GetMapping("/site")
    SitePage page(HttpServletRequest request) {
        var host = request.getServerName();
        var usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        return new SitePage(
                reach,
                request.getScheme() + "://" + host + (usual ? "" : ":" + request.getServerPort()),
                request.isSecure(),
                reach.lasting(request.getLocalPort())
                        .filter(site -> site.getHost().equalsIgnoreCase(host))
                        .isPresent(),
                host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]"),
                reach.certificate(),
                clock.instant());
    }
}
