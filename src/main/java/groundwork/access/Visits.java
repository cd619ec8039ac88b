package groundwork.access;

import groundwork.directory.Badge;
import groundwork.directory.Officers;
import groundwork.directory.Scopes;
import groundwork.directory.SignIn;
import groundwork.frame.Bilingual;
import groundwork.frame.Messages;
import groundwork.frame.Visitor;
import groundwork.frame.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Tells the head of a page who is looking. */
@Component
final class Visits implements Visitors {

    private final Officers officers;
    private final Scopes scopes;
    private final Messages messages;

    Visits(Officers officers, Scopes scopes, Messages messages) {
        this.officers = officers;
        this.scopes = scopes;
        this.messages = messages;
    }

    @Override
    public Visitor of(HttpServletRequest request) {
        return Presence.current().map(this::visitor).orElse(Visitor.NOBODY);
    }

    private Visitor visitor(SignIn who) {
        var role = messages.both("access.role." + who.role().word());
        if (who.county() == null) {
            return new Visitor(who.officer(), 0, who.login(), role, new Bilingual("", ""));
        }
        var badge = officers.badge(scopes.of(who.county(), who.officer()));
        return new Visitor(who.officer(), who.county(), name(who, badge), unit(badge, role), county(badge));
    }

    private static String name(SignIn who, Badge badge) {
        return badge.name().isEmpty() ? who.login() : badge.name();
    }

    private static Bilingual unit(Badge badge, Bilingual role) {
        return badge.unit() == null ? role : both(badge.unit(), badge.unitEnglish());
    }

    private static Bilingual county(Badge badge) {
        return both(badge.countyName(), badge.countyEnglish());
    }

    private static Bilingual both(String name, String english) {
        return new Bilingual(english == null ? name : english, name);
    }
}
