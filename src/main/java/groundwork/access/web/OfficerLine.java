package groundwork.access.web;

import groundwork.directory.Officer;
import groundwork.directory.SignIn;
import groundwork.directory.Unit;

/** An officer in a list; unit and sign-in are null where there is none. */
public record OfficerLine(Officer officer, Unit unit, SignIn signIn) {}
