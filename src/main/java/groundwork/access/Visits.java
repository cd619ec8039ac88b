package groundwork.access;

import groundwork.directory.Badge;
import groundwork.directory.Officers;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.directory.SignIn;
import groundwork.frame.Bilingual;
import groundwork.frame.Messages;
import groundwork.frame.Visitor;
import groundwork.frame.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;

/** Tells the head of a page who is looking. */
@Component
final class Visits implements Visitors {

    private final Officers officers;
    private final Authority authority;
    private final ObjectProvider<Policy> policy;
    private final Messages messages;

    Visits(Officers officers, Authority authority, ObjectProvider<Policy> policy, Messages messages) {
        this.officers = officers;
        this.authority = authority;
        this.policy = policy;
        this.messages = messages;
    }

    @Override
    public Scope scope(HttpServletRequest request) {
        var who = Presence.current()
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
        if (who.county() == null) {
            throw new AuthenticationCredentialsNotFoundException("no county is chosen");
        }
        var row = policy.getObject().row(request).map(Row::who).orElse(Who.ANYONE);
        return authority.scope(who, row, request).from(device(request));
    }

    private static UUID device(HttpServletRequest request) {
        if (Presence.ofProgram()) return null;
        return Signing.device().orElseGet(() -> Remembered.device(request));
    }

    @Override
    public Visitor of(HttpServletRequest request) {
        return Presence.current().map(who -> visitor(who, request)).orElse(Visitor.NOBODY);
    }

    private Visitor visitor(SignIn who, HttpServletRequest request) {
        var powers = authority.powers(who, request);
        var role = messages.both(
                powers.isEmpty()
                        ? "access.role.none"
                        : "access.role." + powers.getFirst().role().word() + ".name");
        BiPredicate<String, String> doors = (how, address) -> policy.getObject().opens(how, address, who, powers);
        if (who.county() == null) {
            return new Visitor(who.officer(), 0, who.login(), role, new Bilingual("", ""), false, doors);
        }
        var row = policy.getObject().row(request).map(Row::who).orElse(Who.ANYONE);
        boolean part = row.kind() == Who.Kind.ROLES
                && row.where() == Who.Where.ANYWHERE
                && row.roles().stream().anyMatch(Visits::sees)
                && !authority.scope(who, row, request).wholeCounty();
        var badge = officers.badge(authority.scope(who, Who.ANYONE, request));
        return new Visitor(
                who.officer(), who.county(), name(who, badge), unit(badge, role), county(badge), part, doors);
    }

    /** Pages of the administrator alone are of no records. */
    private static boolean sees(Role role) {
        return role != Role.ADMINISTRATOR;
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
