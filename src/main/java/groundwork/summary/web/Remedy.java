package groundwork.summary.web;

import groundwork.frame.ProgrammeChoice;
import java.util.Arrays;
import java.util.Locale;

/** What is entered where, so that a part of a summary has something to tell. */
enum Remedy {
    PLAN("leading.plan leading.people", "/programmes/%s/correction"),
    VILLAGES("doing.villages", "/cards?programme=%s"),
    FORMS("doing.asked", "/forms?programme=%s"),
    DEMANDS("solving.demands", "/demands?programme=%s"),
    HELP("solving.pairing solving.help solving.resources", "/assistance?programme=%s"),
    NOTES("deficiencies next", "/programmes/%s/notes"),
    ACTIVITIES("", "/account?programme=%s");

    private final String parts;
    private final String address;

    Remedy(String parts, String address) {
        this.parts = parts;
        this.address = address;
    }

    static Remedy of(String part) {
        return Arrays.stream(values())
                .filter(remedy -> Arrays.asList(remedy.parts.split(" ")).contains(part))
                .findFirst()
                .orElse(ACTIVITIES);
    }

    String address(ProgrammeChoice programme) {
        return String.format(Locale.ROOT, address, programme.slug());
    }

    String key() {
        return "summary.remedy." + name().toLowerCase(Locale.ROOT);
    }
}
