package groundwork.form.web;

import groundwork.form.Sheet;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.ledger.Question;
import groundwork.ledger.Question.Type;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A question as it is shown in one language, to be answered or on paper.
 *
 * @param number from 1
 * @param rows of a grid
 */
public record Shown(int number, Question shape, String text, List<Choice> choices, List<String> rows) {

    public static List<Shown> of(Sheet sheet, Language language, Messages messages) {
        var text = sheet.in(language);
        return IntStream.rangeClosed(1, sheet.questions().size())
                .mapToObj(number -> {
                    var asked = text.questions().get(number - 1);
                    var shape = sheet.question(number);
                    var choices = choices(shape, asked.choices(), language, messages);
                    return new Shown(number, shape, asked.text(), choices, asked.rows());
                })
                .toList();
    }

    private static List<Choice> choices(Question shape, List<String> own, Language language, Messages messages) {
        return IntStream.rangeClosed(1, shape.most())
                .mapToObj(pick -> new Choice(
                        Integer.toString(pick),
                        switch (shape.type()) {
                            case YES_NO -> messages.say(language, pick == 1 ? "form.yes" : "form.no");
                            case RATING -> messages.say(language, "form.rating." + pick);
                            case Type _ -> pick <= own.size() ? own.get(pick - 1) : Integer.toString(pick);
                        }))
                .toList();
    }

    /** What a pick says: in a grid row × 100 + choice. */
    String picked(int pick) {
        var row = pick < 100 ? "" : rows.get(pick / 100 - 1) + ": ";
        return row + choices.get(pick % 100 - 1).label();
    }

    public boolean is(Type type) {
        return shape.type() == type;
    }
}
