package groundwork.programme.web;

import groundwork.frame.Typed;
import groundwork.ledger.ProgrammeEntry.ProgrammeKind;
import groundwork.programme.PlanDraft;
import groundwork.programme.PlanWords;

/** What is sent to plan a programme or to correct its plan. */
record PlanForm(
        String slug,
        String kind,
        String unit,
        String from,
        String to,
        String title,
        String document,
        String documentNumber,
        String requirements,
        String contents,
        String measures,
        String objectives) {

    /** @throws groundwork.frame.Refusal where a field cannot be read */
    PlanDraft draft() {
        var typed = new Typed();
        var words = new PlanWords(
                typed.optional("title", title),
                typed.optional("document", document),
                typed.optional("documentNumber", documentNumber),
                typed.optional("requirements", requirements),
                typed.optional("contents", contents),
                typed.optional("measures", measures),
                typed.optional("objectives", objectives));
        var draft = new PlanDraft(
                Typed.text(slug),
                Typed.one(ProgrammeKind.class, kind),
                Typed.id(unit),
                typed.day("from", from),
                typed.day("to", to),
                words);
        typed.check();
        return draft;
    }
}
