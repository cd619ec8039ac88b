package groundwork.frame;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What this program is, for anybody. */
public record About(String version) implements Page {

    @Controller
    static class Desk {

        @GetMapping("/about")
        About about() {
            var version = About.class.getPackage().getImplementationVersion();
            return new About(version == null ? "" : version);
        }
    }
}
