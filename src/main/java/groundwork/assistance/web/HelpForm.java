package groundwork.assistance.web;

import groundwork.assistance.Helping;
import groundwork.directory.Scope;
import groundwork.frame.Typed;
import java.time.LocalDate;
import java.util.UUID;

/** What is entered within a pairing, as its form sends it. */
record HelpForm(String day, String text, String pieces, String yuan, String person, String more, String due) {

    private static final int LINE = 80;

    /**
     * @return the entry
     * @throws groundwork.frame.Refusal with what is the matter with the form, or why it cannot be
     */
    UUID enter(Helping helping, Scope scope, UUID pairing, Task task, LocalDate today) {
        var typed = new Typed();
        var words = task.needsWords()
                ? typed.needed("text", text, "assistance.flaw.text." + (task == Task.PLAN ? "plan" : "help"))
                : typed.optional("text", text);
        var on = typed.past("day", day, today);
        return switch (task) {
            case PLAN -> {
                var until = typed.day("due", due);
                typed.wrong(until != null && until.isBefore(on), "due", "assistance.flaw.due");
                typed.check();
                yield helping.plan(scope, pairing, until, on, words);
            }
            case INFORMATION -> {
                var many = typed.count("pieces", pieces, 1, 1);
                typed.check();
                yield helping.inform(scope, pairing, many, on, words);
            }
            case JOB -> {
                var name = typed.optional("person", person);
                var others = typed.count("more", more, 0, 0);
                typed.wrong(name.length() > LINE, "person", "frame.flaw.long", LINE);
                typed.wrong(name.isEmpty() && others == 0, "person", "assistance.flaw.person");
                typed.check();
                yield helping.job(scope, pairing, name, others, on, words);
            }
            case FUNDS -> {
                var amount = typed.amount("yuan", yuan);
                typed.wrong(Typed.text(yuan).isEmpty(), "yuan", "assistance.flaw.yuan");
                typed.check();
                yield helping.give(scope, pairing, task.kind(), amount, on, words);
            }
            case IDEA, TECHNOLOGY, SERVICE -> {
                typed.check();
                yield helping.give(scope, pairing, task.kind(), null, on, words);
            }
            case ENDING -> {
                typed.check();
                yield helping.end(scope, pairing, on, words);
            }
        };
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "HelpForm";
    }
}
