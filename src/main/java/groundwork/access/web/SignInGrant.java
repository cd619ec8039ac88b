package groundwork.access.web;

import groundwork.directory.Logins;
import groundwork.directory.Role;
import groundwork.frame.Flaw;
import java.util.List;

/** The part of a form that lets an officer sign in. */
record SignInGrant(String login, String role) {

    /** Whether one is asked for. */
    boolean asked() {
        return Typed.line(login) != null;
    }

    List<Flaw> flaws() {
        return new Typed()
                .check("login", Logins.allowed(login), "access.officer.flaw.login")
                .flaws();
    }

    Role as() {
        return "ADMINISTRATOR".equals(role) ? Role.ADMINISTRATOR : Role.OFFICER;
    }
}
