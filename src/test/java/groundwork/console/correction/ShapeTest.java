package groundwork.console.correction;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.console.trip.Doors;
import groundwork.console.trip.Fields;
import groundwork.frame.Choice;
import groundwork.frame.TestMessages;
import groundwork.frame.Typed;
import groundwork.ledger.Entry;
import groundwork.ledger.SampleEntries;
import groundwork.ledger.Wire;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The form of every kind of entry names facts and words that there are, and gives back unchanged what nobody changed.
 */
class ShapeTest {

    private static final Meaning MEANING = new Meaning(
            Doors.NONE, Map.of(SampleEntries.id("person"), "张样"), List.of(), List.of(), ShapeTest::constants);

    static Stream<Entry> correctable() {
        return SampleEntries.all().stream().filter(entry -> Shape.of(entry) != null);
    }

    @ParameterizedTest
    @MethodSource("correctable")
    void whatNobodyChangesStays(Entry entry) {
        var form = new FactForm(entry, Shape.of(entry), MEANING);
        var sent = Fields.NONE;
        for (var input : form.inputs()) sent = sent.with(input.name(), input.value());
        var typed = new Typed();
        var read = new FactReading(form, sent, typed, SampleEntries.id("correction")).read();
        typed.check();
        assertThat(Wire.json(SampleEntries.fact(read))).isEqualTo(Wire.json(SampleEntries.fact(entry)));
    }

    @ParameterizedTest
    @MethodSource("correctable")
    void everyFieldIsNamedInBothLanguages(Entry entry) {
        var messages = TestMessages.read();
        var inputs = new FactForm(entry, Shape.of(entry), MEANING).inputs();
        var words = WordForm.of(Shape.of(entry), List.of()).inputs();
        assertThat(Stream.concat(inputs.stream(), words.stream()).map(Input::label))
                .allMatch(messages::has);
    }

    private static List<Choice> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> new Choice(one.toString().toLowerCase(Locale.ROOT), one.toString()))
                .toList();
    }
}
