package groundwork.form.web;

import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.ledger.Question.Type;
import groundwork.ledger.Question.Use;
import java.util.ArrayList;
import java.util.List;

/**
 * The form that ships (征求意见表), with the questions that are usually asked; what it says stands in the messages, choices
 * and rows parted by bars.
 */
final class SheetTemplate {

    private static final String KEY = "form.template.";

    private record Usual(Type type, boolean required, Use use) {}

    private static final List<Usual> USUAL = List.of(
            new Usual(Type.ONE, false, null),
            new Usual(Type.RATING, true, null),
            new Usual(Type.GRID, false, null),
            new Usual(Type.SEVERAL, false, null),
            new Usual(Type.YES_NO, false, null),
            new Usual(Type.LONG, false, Use.OPINION),
            new Usual(Type.SEVERAL, false, null),
            new Usual(Type.LONG, false, Use.OWN_STYLE),
            new Usual(Type.SHORT, false, Use.NOTE));

    private final Messages messages;

    SheetTemplate(Messages messages) {
        this.messages = messages;
    }

    SheetForm form() {
        var questions = new ArrayList<QuestionForm>();
        for (int number = 1; number <= USUAL.size(); number++) {
            var usual = USUAL.get(number - 1);
            questions.add(new QuestionForm(
                    usual.type,
                    usual.required,
                    usual.use == null ? Use.OPINION : usual.use,
                    said(Language.ZH, number + ""),
                    said(Language.EN, number + ""),
                    lines(Language.ZH, number + ".choices"),
                    lines(Language.EN, number + ".choices"),
                    lines(Language.ZH, number + ".rows"),
                    lines(Language.EN, number + ".rows")));
        }
        return new SheetForm(
                said(Language.ZH, "title"),
                said(Language.EN, "title"),
                said(Language.ZH, "intro"),
                said(Language.EN, "intro"),
                questions);
    }

    private String said(Language language, String key) {
        return messages.say(language, KEY + key);
    }

    private String lines(Language language, String key) {
        return messages.has(KEY + key) ? said(language, key).replace("|", "\n") : "";
    }
}
