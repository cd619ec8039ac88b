package groundwork.frame;

import groundwork.directory.Scope;
import java.util.List;
import java.util.Optional;

/** The programmes of a county, to choose from. One bean, of the module that plans them. */
public interface ProgrammeChoices {

    /** Parameter in addresses, and cookie that remembers the last one. */
    String NAME = "programme";

    /** Those that run or ran last come first. */
    List<ProgrammeChoice> all(Scope scope);

    /**
     * The programme that is looked at.
     *
     * @param slug from the address or from the cookie; null, or one that is not known, gives the one running now,
     *     otherwise the last
     * @return empty when the county has none
     */
    Optional<ProgrammeChoice> chosen(Scope scope, String slug);

    /**
     * The one that a program names; null where it names none.
     *
     * @throws Refusal 422 with a flaw at the field where there is no such programme
     */
    default ProgrammeChoice named(Scope scope, String slug) {
        if (slug == null || slug.isBlank()) return null;
        return all(scope).stream()
                .filter(choice -> choice.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> Refusal.flawed(Flaw.at(NAME, "frame.programme.unknown")));
    }

    /** The same; where it names none the one running now, otherwise the last, as on pages. */
    default ProgrammeChoice namedOrNow(Scope scope, String slug) {
        var named = named(scope, slug);
        return named != null ? named : chosen(scope, null).orElseThrow(() -> Refusal.missing("frame.programme.none"));
    }
}
