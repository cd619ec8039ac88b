package groundwork.access.web;

import groundwork.directory.Logins;
import groundwork.frame.Flaw;
import java.util.List;

/** The part of a form that lets an officer sign in; what he may then do is the {@link GrantForm} beside it. */
record SignInGrant(String login, String role) {

    /** Chosen instead of a role: looks after the installation. */
    static final String INSTALLATION = "INSTALLATION";

    /** Whether one is asked for. */
    boolean asked() {
        return Typed.line(login) != null;
    }

    List<Flaw> flaws() {
        return new Typed()
                .check("login", Logins.allowed(login), "access.officer.flaw.login")
                .flaws();
    }

    boolean installation() {
        return INSTALLATION.equals(role);
    }
}
