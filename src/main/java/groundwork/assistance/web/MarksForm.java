package groundwork.assistance.web;

import groundwork.assistance.Marked;
import groundwork.assistance.Reliefs;
import groundwork.directory.Scope;
import groundwork.frame.Typed;
import groundwork.ledger.ReliefEntry.Sign;
import java.util.ArrayList;
import org.springframework.util.MultiValueMap;

/** The marks of a list, as its form sends them: {@code sign-<household>} and {@code by-<household>}. */
record MarksForm(MultiValueMap<String, String> sent) {

    private static final int LINE = 80;

    /**
     * Enters those that say something else than the list says already.
     *
     * @return how many
     * @throws groundwork.frame.Refusal 422 with what has to be put right; then nothing is entered
     */
    int enter(Reliefs reliefs, Scope scope, ReceiversPage page) {
        var typed = new Typed();
        var marked = new ArrayList<Marked>();
        for (var receiver : page.receivers()) {
            var sign = Typed.one(Sign.class, sent.getFirst("sign-" + receiver.household()));
            if (sign == null) continue;
            var field = "by-" + receiver.household();
            var by = sign == Sign.BY_ANOTHER ? typed.optional(field, sent.getFirst(field)) : "";
            typed.wrong(sign == Sign.BY_ANOTHER && by.isEmpty(), field, "assistance.flaw.by");
            typed.wrong(by.length() > LINE, field, "frame.flaw.long", LINE);
            var mark = new Marked(receiver.household(), sign, by);
            if (!receiver.says(mark)) marked.add(mark);
        }
        typed.check();
        reliefs.mark(scope, page.relief().id(), marked);
        return marked.size();
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "MarksForm";
    }
}
