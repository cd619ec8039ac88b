package groundwork.card.web;

import groundwork.card.HouseholdWords;
import groundwork.card.Registration;
import groundwork.frame.Blanks;
import groundwork.frame.Typed;
import groundwork.ledger.Words;
import java.time.LocalDate;
import java.util.UUID;

/** A household as a form sends it. */
record RegistrationForm(
        String team,
        String door,
        String name,
        String phone,
        String people,
        String need,
        String note,
        String day,
        String village,
        String officer,
        String named) {

    private static final int LINE = 200;

    /** @param fresh nothing is there yet that could stay as it is */
    Registration read(Typed typed, boolean fresh, UUID programme, UUID unit, Long village, LocalDate today) {
        int number = typed.count("team", team, 1, 0);
        var words = new HouseholdWords(
                line(typed, "name", name),
                line(typed, "door", door),
                kept(typed, fresh, "phone", phone) ? Words.HIDDEN : line(typed, "phone", phone),
                line(typed, "people", people),
                kept(typed, fresh, "need", need) ? Words.HIDDEN : typed.optional("need", need),
                typed.optional("note", note));
        typed.wrong(words.name().isEmpty() && words.door().isEmpty(), "name", "card.flaw.name");
        typed.wrong(number > 999, "team", "card.flaw.team");
        return new Registration(
                programme, unit, village, number == 0 ? null : number, typed.past("day", day, today), words);
    }

    /** What the form did not show it does not send. */
    private static boolean kept(Typed typed, boolean fresh, String field, String text) {
        typed.wrong(fresh && Blanks.masked(text), field, "card.flaw.masked");
        return !fresh && (text == null || Blanks.masked(text));
    }

    private static String line(Typed typed, String field, String text) {
        var line = typed.optional(field, text);
        typed.wrong(line.length() > LINE, field, "frame.flaw.long", LINE);
        return line;
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "RegistrationForm";
    }
}
