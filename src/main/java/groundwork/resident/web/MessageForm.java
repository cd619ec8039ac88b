package groundwork.resident.web;

import groundwork.access.Puzzle;
import groundwork.frame.Typed;
import groundwork.resident.Message.Kind;
import java.util.UUID;

/**
 * What somebody has to say, as the form sends it.
 *
 * @param token the form's own id
 * @param work what the browser found, where it can compute: see {@link Puzzle}
 */
record MessageForm(String kind, String text, String from, String token, String work) {

    private static final int FROM = 100;

    record Read(UUID id, Kind kind, String text, String from) {}

    /** @throws groundwork.frame.Refusal 422 with what has to be put right */
    Read read() {
        var typed = new Typed();
        var id = Typed.id(token);
        var who = typed.optional("from", from);
        typed.wrong(who.length() > FROM, "from", "frame.flaw.long", FROM);
        var read = new Read(
                id == null ? UUID.randomUUID() : id,
                typed.neededOne(Kind.class, "kind", kind, "resident.flaw.kind"),
                typed.needed("text", text, "resident.flaw.text"),
                who);
        typed.check();
        return read;
    }

    boolean worked(String code) {
        return Puzzle.solved(code, token, work);
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "MessageForm";
    }
}
