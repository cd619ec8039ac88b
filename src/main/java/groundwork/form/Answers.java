package groundwork.form;

import groundwork.ledger.FormEntry.Answer;
import groundwork.ledger.Question.Use;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What somebody answered to a sheet: facts, and words by the number of their question. Never logged.
 *
 * @param answers those to questions in words among them, with nothing more
 */
public record Answers(List<Answer> answers, SortedMap<Integer, String> texts) {

    /** Those texts that are opinions of this use. */
    SortedMap<Integer, String> texts(Sheet sheet, Use use) {
        var some = new TreeMap<>(texts);
        some.keySet().removeIf(question -> sheet.question(question).use() != use);
        return some;
    }

    /** What was written where no opinion was asked for, a line for each question. */
    String notes(Sheet sheet) {
        return texts(sheet, Use.NOTE).entrySet().stream()
                .map(each -> each.getKey() + ". " + each.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** By the number of the question. */
    public Map<Integer, Answer> byQuestion() {
        return answers.stream().collect(Collectors.toMap(Answer::question, answer -> answer, (a, b) -> a));
    }

    @Override
    public String toString() {
        return "Answers[" + answers.size() + "]";
    }
}
