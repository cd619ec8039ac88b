package groundwork.frame;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What this program is, for anybody. */
public record About(String version) implements Page {

    /** Empty where the program is not packaged. */
    public static String ofProgram() {
        var version = About.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }

    @Controller
    static class Desk {

        @GetMapping("/about")
        About about() {
            return new About(ofProgram());
        }
    }
}
