package groundwork.form.web;

import groundwork.form.Answers;
import groundwork.form.web.SlipPage.Line;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Say;
import groundwork.ledger.FormEntry.Answer;
import groundwork.ledger.Question.Type;
import groundwork.ledger.Question.Use;
import java.util.List;
import java.util.stream.Collectors;

/** A filled-in form in the words of its questions. */
final class Said {

    private final Answers answers;
    private final boolean ownStyle;
    private final Language language;
    private final Messages messages;

    /** @param ownStyle whether the reader is one of those who read what is said on our own style */
    Said(Answers answers, boolean ownStyle, Language language, Messages messages) {
        this.answers = answers;
        this.ownStyle = ownStyle;
        this.language = language;
        this.messages = messages;
    }

    List<Line> lines(List<Shown> questions) {
        if (answers.answers().isEmpty()) return List.of();
        var given = answers.byQuestion();
        return questions.stream()
                .map(shown -> new Line(shown.number(), shown.text(), text(shown, given.get(shown.number()))))
                .toList();
    }

    private String text(Shown shown, Answer answer) {
        if (answer == null) return messages.say(language, "form.slip.unanswered");
        if (shown.shape().use() == Use.OWN_STYLE && !ownStyle) return null;
        if (answers.texts().containsKey(shown.number())) return answers.texts().get(shown.number());
        if (answer.day() != null) return Say.day(answer.day(), language);
        if (answer.amount() != null)
            return answer.amount().toPlainString()
                    + (shown.is(Type.AMOUNT) ? " " + messages.say(language, "form.yuan") : "");
        return answer.picks().stream()
                .map(shown::picked)
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }
}
