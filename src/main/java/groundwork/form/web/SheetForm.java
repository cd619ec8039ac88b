package groundwork.form.web;

import groundwork.form.Sheet;
import groundwork.form.SheetText;
import groundwork.frame.Typed;
import groundwork.ledger.Question;
import groundwork.ledger.Question.Type;
import groundwork.ledger.Question.Use;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/** A form as the office writes it, before it is drawn up. */
public record SheetForm(String title, String titleEn, String intro, String introEn, List<QuestionForm> questions) {

    private static final int MOST = 40;

    static SheetForm of(Sheet sheet) {
        return new SheetForm(
                sheet.zh().title(),
                sheet.en().title(),
                sheet.zh().intro(),
                sheet.en().intro(),
                IntStream.range(0, sheet.questions().size())
                        .mapToObj(i -> QuestionForm.of(
                                sheet.questions().get(i),
                                sheet.zh().questions().get(i),
                                sheet.en().questions().get(i)))
                        .toList());
    }

    /** The fields of a question end in its number. */
    static SheetForm read(MultiValueMap<String, String> sent) {
        var questions = new ArrayList<QuestionForm>();
        for (int number = 1; number <= MOST && sent.containsKey("type-" + number); number++) {
            var end = "-" + number;
            questions.add(new QuestionForm(
                    Objects.requireNonNullElse(Typed.one(Type.class, sent.getFirst("type" + end)), Type.ONE),
                    sent.containsKey("required" + end),
                    Objects.requireNonNullElse(Typed.one(Use.class, sent.getFirst("use" + end)), Use.OPINION),
                    Typed.text(sent.getFirst("zh" + end)),
                    Typed.text(sent.getFirst("en" + end)),
                    Typed.text(sent.getFirst("choices-zh" + end)),
                    Typed.text(sent.getFirst("choices-en" + end)),
                    Typed.text(sent.getFirst("rows-zh" + end)),
                    Typed.text(sent.getFirst("rows-en" + end))));
        }
        return new SheetForm(
                line(sent, "title"), line(sent, "titleEn"), line(sent, "intro"), line(sent, "introEn"), questions);
    }

    private static String line(MultiValueMap<String, String> sent, String field) {
        return Typed.text(sent.getFirst(field)).replaceAll("\\s*\\n\\s*", " ");
    }

    /** With one more, one less, or two that change places: {@code add}, {@code drop-3}, {@code up-3}. */
    SheetForm changed(String how) {
        var changed = new ArrayList<>(questions);
        int at = how.matches("\\w+-\\d{1,2}") ? Integer.parseInt(how.replaceFirst(".*-", "")) - 1 : -1;
        boolean there = at >= 0 && at < changed.size();
        if (how.equals("add") && changed.size() < MOST) changed.add(QuestionForm.EMPTY);
        if (how.startsWith("drop-") && there) changed.remove(at);
        if (how.startsWith("up-") && there && at > 0) Collections.swap(changed, at, at - 1);
        return new SheetForm(title, titleEn, intro, introEn, changed);
    }

    void check(Typed typed) {
        typed.wrong(title.isBlank(), "title", "form.flaw.title");
        typed.wrong(questions.isEmpty(), "title", "form.flaw.questions");
        for (int number = 1; number <= questions.size(); number++)
            questions.get(number - 1).check(typed, number);
    }

    List<Question> shapes() {
        return questions.stream().map(QuestionForm::shape).toList();
    }

    SheetText zh() {
        return new SheetText(
                title, intro, questions.stream().map(QuestionForm::inChinese).toList());
    }

    SheetText en() {
        return new SheetText(
                titleEn,
                introEn,
                questions.stream().map(QuestionForm::inEnglish).toList());
    }

    /** As it would be drawn up, to be looked at. */
    Sheet preview() {
        var none = new UUID(0, 0);
        return new Sheet(none, none, 1, none, LocalDate.EPOCH, shapes(), zh(), en());
    }
}
