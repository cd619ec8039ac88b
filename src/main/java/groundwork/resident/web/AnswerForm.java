package groundwork.resident.web;

import groundwork.frame.Typed;

/**
 * Whether a demand is solved, as a household says it.
 *
 * @param faces one to five, or nothing
 * @param word a word with it; needed where it is not solved
 */
record AnswerForm(String solved, String faces, String word) {

    record Read(boolean solved, int faces, String text) {}

    /** @throws groundwork.frame.Refusal 422 with what has to be put right */
    Read read() {
        var typed = new Typed();
        var yes = "yes".equals(solved);
        typed.wrong(!yes && !"no".equals(solved), "solved", "resident.flaw.solved");
        var face = faces != null && faces.matches("[1-5]") ? Integer.parseInt(faces) : 0;
        var said = yes ? typed.optional("word", word) : typed.needed("word", word, "resident.flaw.unsolved");
        typed.check();
        return new Read(yes, face, said);
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "AnswerForm";
    }
}
