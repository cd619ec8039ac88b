package groundwork.form;

import groundwork.ledger.Question;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a form says in one language. It is printed and shown to anybody, so it names no person. */
public record SheetText(String title, String intro, List<AskedText> questions) {

    static SheetText read(String title, String intro, String blocks, List<Question> shapes) {
        var each = Arrays.asList(blocks.split("\n\n"));
        return new SheetText(
                title,
                intro,
                IntStream.range(0, shapes.size())
                        .mapToObj(i -> AskedText.read(i < each.size() ? each.get(i) : "", shapes.get(i)))
                        .toList());
    }

    /** As it is kept and can be read: see {@link groundwork.ledger.FormEntry.DrawnUp}. */
    String blocks() {
        return questions.stream().map(AskedText::block).collect(Collectors.joining("\n\n"));
    }

    /** What was not said in this language is said in the other. */
    SheetText or(SheetText other) {
        return new SheetText(
                title.isBlank() ? other.title : title,
                intro.isBlank() ? other.intro : intro,
                IntStream.range(0, questions.size())
                        .mapToObj(i -> questions.get(i).or(other.questions.get(i)))
                        .toList());
    }
}
