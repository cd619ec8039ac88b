package groundwork.form;

import groundwork.frame.Typed;
import groundwork.ledger.FormEntry.Answer;
import groundwork.ledger.Question;
import groundwork.ledger.Question.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a filled-in form: the field {@code q3} of the third question, {@code q3-2} of the second row of a grid. What is
 * no choice of the question was never on the form and is not there.
 */
public final class AnswerReading {

    private final Map<String, List<String>> fields;
    private final Typed typed;
    private final List<Answer> answers = new ArrayList<>();
    private final TreeMap<Integer, String> texts = new TreeMap<>();

    private AnswerReading(Map<String, List<String>> fields, Typed typed) {
        this.fields = fields;
        this.typed = typed;
    }

    public static String field(int question) {
        return "q" + question;
    }

    public static String field(int question, int row) {
        return "q" + question + "-" + row;
    }

    /** @param typed takes what is the matter with each */
    public static Answers read(Sheet sheet, Map<String, List<String>> fields, Typed typed) {
        var reading = new AnswerReading(fields, typed);
        for (int number = 1; number <= sheet.questions().size(); number++) reading.read(number, sheet.question(number));
        return new Answers(reading.answers, reading.texts);
    }

    private void read(int number, Question question) {
        int before = answers.size();
        var field = field(number);
        switch (question.type()) {
            case YES_NO, ONE, RATING, SEVERAL -> picks(number, picked(field, question));
            case GRID -> grid(number, question);
            case NUMBER, AMOUNT -> add(number, typed.amount(field, first(field)), null);
            case DATE -> add(number, null, typed.day(field, first(field)));
            case SHORT, LONG -> text(number, typed.optional(field, first(field)));
        }
        var empty =
                answers.size() == before && (question.most() > 0 || first(field).isBlank());
        typed.wrong(question.required() && empty, field, "form.flaw.required");
    }

    private void text(int number, String text) {
        if (text.isEmpty()) return;
        answers.add(new Answer(number, null, null, null));
        texts.put(number, text);
    }

    private void add(int number, BigDecimal amount, LocalDate day) {
        if (amount != null || day != null) answers.add(new Answer(number, null, amount, day));
    }

    private void picks(int number, List<Integer> picks) {
        if (!picks.isEmpty()) answers.add(new Answer(number, picks, null, null));
    }

    private void grid(int number, Question question) {
        var picks = new ArrayList<Integer>();
        for (int row = 1; row <= question.rows(); row++)
            for (var pick : picked(field(number, row), question)) picks.add(row * 100 + pick);
        picks(number, picks);
        // A grid that was begun is finished, or left alone.
        typed.wrong(!picks.isEmpty() && picks.size() < question.rows(), field(number), "form.flaw.rows");
    }

    private List<Integer> picked(String field, Question question) {
        var picks = fields.getOrDefault(field, List.of()).stream()
                .filter(value -> value.matches("[1-9]\\d?"))
                .map(Integer::valueOf)
                .filter(pick -> pick <= question.most())
                .distinct()
                .sorted()
                .toList();
        return question.type() == Type.SEVERAL || picks.size() < 2 ? picks : picks.subList(0, 1);
    }

    private String first(String field) {
        var values = fields.get(field);
        return values == null || values.isEmpty() || values.getFirst() == null ? "" : values.getFirst();
    }
}
