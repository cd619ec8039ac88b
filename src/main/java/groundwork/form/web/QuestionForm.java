package groundwork.form.web;

import groundwork.form.AskedText;
import groundwork.frame.Typed;
import groundwork.ledger.Question;
import groundwork.ledger.Question.Type;
import groundwork.ledger.Question.Use;
import java.util.List;

/** A question as the office writes it. Choices and rows stand one on a line. */
public record QuestionForm(
        Type type,
        boolean required,
        Use use,
        String zh,
        String en,
        String choicesZh,
        String choicesEn,
        String rowsZh,
        String rowsEn) {

    static final QuestionForm EMPTY = new QuestionForm(Type.ONE, false, Use.OPINION, "", "", "", "", "", "");

    private static final int LEAST = 2;
    private static final int MOST = 20;

    static QuestionForm of(Question shape, AskedText zh, AskedText en) {
        return new QuestionForm(
                shape.type(),
                shape.required(),
                shape.use() == null ? Use.OPINION : shape.use(),
                zh.text(),
                en.text(),
                String.join("\n", zh.choices()),
                String.join("\n", en.choices()),
                String.join("\n", zh.rows()),
                String.join("\n", en.rows()));
    }

    /** Whether there is more to say of it. */
    public boolean open() {
        return chosen() || inWords();
    }

    private boolean chosen() {
        return type == Type.ONE || type == Type.SEVERAL || type == Type.GRID;
    }

    private boolean inWords() {
        return type == Type.SHORT || type == Type.LONG;
    }

    Question shape() {
        return new Question(
                type,
                required,
                chosen() ? lines(choicesZh).size() : 0,
                type == Type.GRID ? lines(rowsZh).size() : 0,
                inWords() ? use : null);
    }

    AskedText inChinese() {
        return asked(zh, choicesZh, rowsZh);
    }

    AskedText inEnglish() {
        return asked(en, choicesEn, rowsEn);
    }

    private AskedText asked(String text, String choices, String rows) {
        return new AskedText(
                String.join(" ", lines(text)),
                chosen() ? lines(choices) : List.of(),
                type == Type.GRID ? lines(rows) : List.of());
    }

    /** What is the matter with it, at its fields. */
    void check(Typed typed, int number) {
        typed.wrong(zh.isBlank(), "zh-" + number, "form.flaw.question");
        int choices = lines(choicesZh).size();
        int rows = lines(rowsZh).size();
        typed.wrong(chosen() && (choices < LEAST || choices > MOST), "choices-zh-" + number, "form.flaw.choices", MOST);
        typed.wrong(
                chosen() && !choicesEn.isBlank() && lines(choicesEn).size() != choices,
                "choices-en-" + number,
                "form.flaw.choices.en",
                choices);
        if (type != Type.GRID) return;
        typed.wrong(choicesEn.isBlank() && !rowsEn.isBlank(), "choices-en-" + number, "form.flaw.choices.en", choices);
        typed.wrong(rowsEn.isBlank() && !choicesEn.isBlank(), "rows-en-" + number, "form.flaw.choices.en", rows);
        typed.wrong(rows < 1 || rows > MOST, "rows-zh-" + number, "form.flaw.grid", MOST);
        typed.wrong(
                !rowsEn.isBlank() && lines(rowsEn).size() != rows, "rows-en-" + number, "form.flaw.choices.en", rows);
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.strip().replaceFirst("^- ?", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
