package groundwork.access.web;

import groundwork.directory.Officer;
import groundwork.directory.OwnMail;
import groundwork.frame.Flaw;
import java.util.List;
import java.util.UUID;

/** An officer as a form sends him. */
record OfficerForm(String name, String unit, String duty, String phone, String email) {

    private static final String PHONE = "[0-9+()（） -]{3,24}";

    List<Flaw> flaws() {
        return new Typed()
                .needed("name", name, "access.officer.flaw.name")
                .optional("duty", duty, ".{1," + Typed.LONGEST + "}", "access.flaw.long", Typed.LONGEST)
                .optional("phone", phone, PHONE, "access.officer.flaw.phone")
                .optional("email", email, OwnMail.FORM, "access.officer.flaw.email")
                .flaws();
    }

    Officer officer(UUID id) {
        return new Officer(
                id, Typed.id(unit), Typed.line(name), Typed.line(duty), Typed.line(phone), Typed.line(email));
    }

    @Override
    public String toString() {
        return "OfficerForm";
    }
}
